import type { Counts } from '../../ledger/merge.ts';

/** The higher of two counts of each device. */
export function together(one: Counts, other: Counts): Counts {
  const devices = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...devices].map((device) => [device, Math.max(one[device] ?? 0, other[device] ?? 0)]),
  );
}

/** How many entries one holds that the other does not. */
export function entriesAhead(one: Counts, other: Counts): number {
  return Object.entries(one).reduce(
    (sum, [device, count]) => sum + Math.max(0, count - (other[device] ?? 0)),
    0,
  );
}

/** The highest count of each device among some entries. */
export function highestOf(
  entries: Iterable<{ readonly device: string; readonly count: number }>,
): Counts {
  const counts = new Map<string, number>();
  for (const { device, count } of entries) {
    counts.set(device, Math.max(counts.get(device) ?? 0, count));
  }
  return Object.fromEntries(counts);
}

/** A stretch of counts of one device that nothing has, both ends among them. */
export interface Gap {
  readonly device: string;
  readonly from: number;
  readonly to: number;
}

/** The counts up to the highest that are missing, device by device; of each, the first so many are there. */
export function gapsIn(
  entries: Iterable<{ readonly device: string; readonly count: number }>,
  first: Counts = {},
): readonly Gap[] {
  const byDevice = new Map<string, Set<number>>();
  for (const { device, count } of entries) {
    const counts = byDevice.get(device);
    if (counts) counts.add(count);
    else byDevice.set(device, new Set([count]));
  }
  return [...byDevice].flatMap(([device, counts]) => gapsOf(device, counts, first[device] ?? 0));
}

function gapsOf(device: string, counts: ReadonlySet<number>, first: number): Gap[] {
  const gaps: Gap[] = [];
  let last = first;
  for (const count of [...counts].sort((one, other) => one - other)) {
    if (count > last + 1) gaps.push({ device, from: last + 1, to: count - 1 });
    last = Math.max(last, count);
  }
  return gaps;
}
