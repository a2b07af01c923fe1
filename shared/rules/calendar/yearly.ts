import { addDays, type CalendarDay, daysBetween, weekdayOf, yearOf } from '../../calendar-day.ts';
import type { MovedDay, YearlyRule } from '../../domain/yearly.ts';
import { easterIn } from './easter.ts';
import { dayInMonth, dayOfMonth, daysInMonth, monthOf } from './month-day.ts';
import { sameDayElsewhere } from './other-calendar.ts';

/** Longer than any of the calendars goes without coming round again. */
const LONGEST_YEAR = 400;

/** Days are looked up a year around, and no day is written with more than four digits of a year. */
const FIRST_YEAR = 3;
const LAST_YEAR = 9990;

/** The days of a year on which something comes round that was first on `first`; none before that. */
export function occurrencesIn(first: CalendarDay, rule: YearlyRule, year: number): CalendarDay[] {
  if (year < Math.max(yearOf(first), FIRST_YEAR) || year > LAST_YEAR) return [];
  return daysIn(first, rule, year).filter((day) => day >= first);
}

/** The day of a year on which something comes round; the earlier one should there be two. */
export function occurrenceIn(
  first: CalendarDay,
  rule: YearlyRule,
  year: number,
): CalendarDay | undefined {
  return occurrencesIn(first, rule, year)[0];
}

/** The days from one day to another, both included, on which something comes round, or is moved to. */
export function occurrencesBetween(
  first: CalendarDay,
  rule: YearlyRule,
  moved: readonly MovedDay[] | undefined,
  from: CalendarDay,
  to: CalendarDay,
): CalendarDay[] {
  const days = regularBetween(first, rule, from, to);
  if (!moved || moved.length === 0) return days;
  const keptOn = new Map(moved.map((move) => [move.from, move.to]));
  const stayed = days.filter((day) => !keptOn.has(day));
  const came = [...keptOn]
    .filter(([day, kept]) => kept >= from && kept <= to && comesOn(first, rule, day))
    .map(([, kept]) => kept);
  return [...new Set([...stayed, ...came])].sort();
}

/** The first day from today on when it comes round. */
export function nextOccurrence(
  first: CalendarDay,
  rule: YearlyRule,
  moved: readonly MovedDay[] | undefined,
  today: CalendarDay,
): CalendarDay | undefined {
  const earliest = [first, ...(moved ?? []).map(({ to }) => to)].sort()[0] ?? first;
  let from = today > earliest ? today : earliest;
  // Each round that finds nothing had its day moved out of it.
  for (let round = 0; round <= (moved?.length ?? 0) + 1; round += 1) {
    const to = addDays(from, LONGEST_YEAR);
    const [next] = occurrencesBetween(first, rule, moved, from, to);
    if (next !== undefined) return next;
    from = addDays(to, 1);
  }
  return undefined;
}

/** How many years it has come round by one of its days: those of the sun, to the nearest. */
export function yearsRound(first: CalendarDay, day: CalendarDay): number {
  return Math.round(daysBetween(first, day) / 365.2425);
}

function regularBetween(
  first: CalendarDay,
  rule: YearlyRule,
  from: CalendarDay,
  to: CalendarDay,
): CalendarDay[] {
  const days: CalendarDay[] = [];
  const last = yearOf(to);
  for (let year = Math.max(yearOf(from), yearOf(first)); year <= last; year += 1) {
    for (const day of occurrencesIn(first, rule, year)) {
      if (day >= from && day <= to) days.push(day);
    }
  }
  return days;
}

function comesOn(first: CalendarDay, rule: YearlyRule, day: CalendarDay): boolean {
  return occurrencesIn(first, rule, yearOf(day)).includes(day);
}

function daysIn(first: CalendarDay, rule: YearlyRule, year: number): CalendarDay[] {
  switch (rule.by) {
    case 'date':
      return [dayInMonth(year, monthOf(first), dayOfMonth(first))];
    case 'calendar':
      return sameDayElsewhere(rule.calendar, first, year);
    case 'weekday':
      return [sameWeekday(first, year)];
    case 'easter':
      return fromEaster(first, year);
  }
}

/** The same weekday of the same week of the month; a fifth one is the last where there are four. */
function sameWeekday(first: CalendarDay, year: number): CalendarDay {
  const month = monthOf(first);
  const begin = dayInMonth(year, month, 1);
  const earliest = 1 + ((weekdayOf(first) - weekdayOf(begin) + 7) % 7);
  const day = earliest + 7 * Math.floor((dayOfMonth(first) - 1) / 7);
  return dayInMonth(year, month, day > daysInMonth(year, month) ? day - 7 : day);
}

/** As far from Easter as the first day was from the Easter of its own year; that may cross New Year. */
function fromEaster(first: CalendarDay, year: number): CalendarDay[] {
  const distance = daysBetween(easterIn(yearOf(first)), first);
  return [year - 1, year, year + 1]
    .map((near) => addDays(easterIn(near), distance))
    .filter((day) => yearOf(day) === year);
}
