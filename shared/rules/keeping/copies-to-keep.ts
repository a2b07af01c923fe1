import { type CalendarDay, dayNumber, dayOf, weekdayOf } from '../../calendar-day.ts';
import type { CopyAbout } from '../../daybook.ts';

/** A copy that says what it is of. */
export interface DatedCopy {
  readonly name: string;
  readonly about: Pick<CopyAbout, 'book' | 'regulars' | 'visits' | 'madeAt'>;
}

/** The newest of each of so many days, weeks and months that have a copy at all. */
const DAYS = 7;
const WEEKS = 4;
const MONTHS = 12;

/** What was made just before a change stays beside what was made after it, on one day. */
const NEWEST = 3;

/**
 * The names of the copies that stay, given all of them from the newest to the oldest in the order
 * they were made: a clock may jump, an order does not.
 *
 * For each book the newest of seven days, four weeks and twelve months, and the newest three. A copy
 * that holds more than twice as much as each newer one stays as well: what was lost since, and was
 * tried to be brought back any number of times, is in it.
 */
export function copiesToKeep(newestFirst: readonly DatedCopy[]): ReadonlySet<string> {
  const kept = new Set(beforeLosses(newestFirst));
  for (const book of new Set(newestFirst.map(({ about }) => about.book))) {
    const copies = newestFirst.filter(({ about }) => about.book === book);
    for (const { name } of copies.slice(0, NEWEST)) kept.add(name);
    for (const name of newestOfEach(copies, DAYS, (day) => day)) kept.add(name);
    for (const name of newestOfEach(copies, WEEKS, weekOf)) kept.add(name);
    for (const name of newestOfEach(copies, MONTHS, (day) => day.slice(0, 7))) kept.add(name);
  }
  return kept;
}

function newestOfEach(
  copies: readonly DatedCopy[],
  most: number,
  spanOf: (day: CalendarDay) => string | number,
): string[] {
  const newest = new Map<string | number, string>();
  for (const { name, about } of copies) {
    const span = spanOf(dayOf(about.madeAt));
    if (!newest.has(span) && newest.size < most) newest.set(span, name);
  }
  return [...newest.values()];
}

/** The week a day is in, Monday to Sunday. */
function weekOf(day: CalendarDay): number {
  return dayNumber(day) - ((weekdayOf(day) + 6) % 7);
}

function beforeLosses(newestFirst: readonly DatedCopy[]): string[] {
  let largest = 0;
  return newestFirst.flatMap(({ name, about }) => {
    const size = about.regulars + about.visits;
    const isBeforeLoss = size > 2 * largest;
    largest = Math.max(largest, size);
    return isBeforeLoss ? [name] : [];
  });
}
