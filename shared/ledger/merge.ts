import type { Change, LedgerEntry, Place } from '../domain/ledger-entry.ts';

/** How many entries of each device somebody holds without a gap: all that has to be said to be sent the rest. */
export type Counts = Readonly<Record<string, number>>;

/** What has to be applied, place by place, so that entries from elsewhere come to stand among those that are there. */
export type ToApply = ReadonlyMap<Place, readonly Change[]>;

/**
 * The changes to apply at each place that new entries speak of: theirs and, in the order of the
 * stamps, those there that are later than the first of them. Whatever order entries arrive in, and
 * however often, everybody comes to the same rows (see applyChange).
 */
export function toApply(
  arrived: readonly LedgerEntry[],
  thereAt: (place: Place) => readonly LedgerEntry[],
): ToApply {
  const places = new Map<Place, LedgerEntry[]>();
  for (const entry of arrived) {
    for (const place of entry.on) {
      const at = places.get(place);
      if (at) at.push(entry);
      else places.set(place, [entry]);
    }
  }
  return new Map(
    Array.from(places, ([place, theirs]) => [place, inOrder(place, theirs, thereAt(place))]),
  );
}

/** The entries that somebody lacks who holds so many of each device. */
export function lackedBy(counts: Counts, entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.filter(({ device, count }) => count > (counts[device] ?? 0));
}

/** How many of each device are among some entries, up to the first gap. */
export function countsOf(entries: Iterable<Pick<LedgerEntry, 'device' | 'count'>>): Counts {
  const held = new CountsSoFar();
  for (const { device, count } of entries) held.add(device, count);
  return held.counts();
}

/** Counts entries as they come, in any order and however often; only those behind a gap are remembered. */
export class CountsSoFar {
  readonly #held = new Map<string, { upTo: number; readonly behind: Set<number> }>();

  /** An entry of a device. */
  add(device: string, count: number): void {
    const held = this.#held.get(device) ?? { upTo: 0, behind: new Set<number>() };
    this.#held.set(device, held);
    if (count > held.upTo) held.behind.add(count);
    while (held.behind.delete(held.upTo + 1)) held.upTo += 1;
  }

  /** How many of each device there are without a gap. */
  counts(): Counts {
    return Object.fromEntries(Array.from(this.#held, ([device, { upTo }]) => [device, upTo]));
  }
}

/** The order everybody puts entries in: by stamp; two of one stamp cannot be, but if so by device and count. */
export function byStamp(one: LedgerEntry, other: LedgerEntry): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  if (one.device !== other.device) return one.device < other.device ? -1 : 1;
  return one.count - other.count;
}

function inOrder(
  place: Place,
  arrived: readonly LedgerEntry[],
  there: readonly LedgerEntry[],
): Change[] {
  const first = arrived.reduce((least, { id }) => (id < least ? id : least), arrived[0]?.id ?? '');
  const known = new Set(there.map(({ id }) => id));
  const fresh = arrived.filter(({ id }) => !known.has(id));
  const later = there.filter(({ id }) => id >= first);
  return [...fresh, ...later].sort(byStamp).flatMap((entry) => changesAt(entry, place));
}

function changesAt({ on, told }: LedgerEntry, place: Place): Change[] {
  return on.flatMap((one, at) => (one === place ? (told?.what[at] ?? []) : []));
}
