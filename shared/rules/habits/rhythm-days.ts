import { type CalendarDay, daysBetween, type Weekday, weekdayOf } from '../../calendar-day.ts';
import { othersAllowed } from './others-allowed.ts';

/** The days of a rhythm. */
export type RhythmDays =
  /** One, two or three days of the week, Sunday first. */
  | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[] }
  /** Monday to Friday. */
  | { readonly kind: 'working-days' }
  /** On more than half of all days. */
  | { readonly kind: 'most-days' }
  /** No days in particular; then there is a time. */
  | { readonly kind: 'any-day' };

/** What can be said about the days, and which days it speaks of. */
export interface DaysClaim {
  readonly claim: RhythmDays;
  readonly includes: (day: CalendarDay) => boolean;
}

/**
 * So many days are needed before one, two or three days of the week are named: with these, fewer
 * than one in twenty who come at random would be said to keep days (test/shared/rules/habits/rhythm.test.ts).
 */
const FEWEST_DAYS_FOR = [4, 6, 11] as const;
/** Ten random days all fall on Monday to Friday for one person in 29. */
const FEWEST_WORKING_DAYS = 10;
/** "Most days" is said of two weeks or more. */
const FEWEST_DAYS_SPANNED = 14;

/** What can be said about the days somebody came on; each day once, oldest first. */
export function daysClaim(days: readonly CalendarDay[]): DaysClaim {
  return mostDays(days) ?? fewWeekdays(days) ?? workingDays(days) ?? ANY_DAY;
}

const ANY_DAY: DaysClaim = { claim: { kind: 'any-day' }, includes: () => true };

function mostDays(days: readonly CalendarDay[]): DaysClaim | undefined {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const spanned = daysBetween(first, last) + 1;
  if (spanned < FEWEST_DAYS_SPANNED || days.length * 2 <= spanned) return undefined;
  if (onlyWorkingDays(days)) return undefined;
  return { claim: { kind: 'most-days' }, includes: () => true };
}

function fewWeekdays(days: readonly CalendarDay[]): DaysClaim | undefined {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const day of days) counts[weekdayOf(day)] = (counts[weekdayOf(day)] ?? 0) + 1;
  const ranked = counts
    .map((count, weekday) => ({ count, weekday: weekday as Weekday }))
    .sort((one, other) => other.count - one.count);
  for (const [index, fewest] of FEWEST_DAYS_FOR.entries()) {
    const named = ranked.slice(0, index + 1);
    const covered = named.reduce((sum, { count }) => sum + count, 0);
    const others = days.length - covered;
    if (covered < fewest || others > othersAllowed(days.length)) continue;
    // Each named day has to carry its share, or "Sundays and Tuesdays" hangs on one Tuesday.
    if ((named.at(-1)?.count ?? 0) * (index + 2) < covered) continue;
    const weekdays = named.map(({ weekday }) => weekday).sort();
    return {
      claim: { kind: 'weekdays', weekdays },
      includes: (day) => weekdays.includes(weekdayOf(day)),
    };
  }
  return undefined;
}

function workingDays(days: readonly CalendarDay[]): DaysClaim | undefined {
  if (days.length < FEWEST_WORKING_DAYS || !onlyWorkingDays(days)) return undefined;
  return { claim: { kind: 'working-days' }, includes: () => true };
}

function onlyWorkingDays(days: readonly CalendarDay[]): boolean {
  return days.every((day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6);
}
