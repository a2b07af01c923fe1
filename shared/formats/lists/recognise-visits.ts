import type { LocalTime } from '../../calendar-day.ts';
import type { OrderLine, Visit } from '../../domain/visit.ts';

/**
 * The visits that are not in the book yet.
 *
 * A visit is recognised when the same person had the same things in the same minute; to the minute,
 * because a spreadsheet that saves a file again may drop the seconds.
 */
export function newVisits(known: readonly Visit[], found: readonly Visit[]): readonly Visit[] {
  if (known.length === 0) return found;
  const had = new Map<string, number>();
  for (const visit of known) {
    for (const [key, count] of thingsIn(visit)) had.set(key, (had.get(key) ?? 0) + count);
  }
  return found.filter((visit) => {
    const things = thingsIn(visit);
    if (!things.every(([key, count]) => (had.get(key) ?? 0) >= count)) return true;
    for (const [key, count] of things) had.set(key, (had.get(key) ?? 0) - count);
    return false;
  });
}

function thingsIn({ at, had }: Visit): (readonly [string, number])[] {
  if (had.length === 0) return [[minute(at), 1]];
  return had.map((line) => [`${minute(at)} ${thing(line)}`, line.quantity]);
}

function minute(at: LocalTime): string {
  return at.slice(0, 16);
}

function thing(line: OrderLine): string {
  return [line.item, ...[...line.with].sort()].join('\t');
}
