import { addDays, type CalendarDay, daysBetween, yearOf } from '../../calendar-day.ts';
import type { OtherCalendar } from '../../domain/yearly.ts';
import { chineseMonth } from './chinese-months.ts';
import { dayInMonth } from './month-day.ts';

/** A month of another calendar. */
interface OtherMonth {
  /** The year as that calendar counts it. */
  readonly year: string;
  /** '6', '6bis' for a leap month of the Chinese calendar, 'Adar II'. */
  readonly month: string;
  readonly first: CalendarDay;
}

/** No month of any of these calendars has fewer days. */
const SHORTEST_MONTH = 29;

/**
 * Where a month is looked for that not every year has.
 *
 * A child of Adar keeps it in Adar II of a leap year, as is the custom for birthdays (Shulchan Aruch,
 * Orach Chaim 55:10); a leap month of the Chinese calendar falls back on the month it repeats.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  Adar: 'Adar II',
  'Adar I': 'Adar',
  'Adar II': 'Adar',
};

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();
const monthsKnown = new Map<string, readonly OtherMonth[]>();

/**
 * The days of a year of ours on which another calendar has the month and day that `first` had: mostly
 * one, sometimes none, or two where that calendar's year is shorter. Day 30 of a month that has 29 is
 * its last. The calendars themselves are the platform's (CLDR, through Intl).
 */
export function sameDayElsewhere(
  calendar: OtherCalendar,
  first: CalendarDay,
  year: number,
): CalendarDay[] {
  const began = monthsAround(calendar, yearOf(first)).findLast((month) => month.first <= first);
  if (!began) return [];
  const dayBefore = daysBetween(began.first, first);
  const months = monthsAround(calendar, year);
  return [...keptMonths(months, began.month)]
    .map((index) => dayOfMonthAt(months, index, dayBefore))
    .filter((kept) => yearOf(kept) === year)
    .sort();
}

/** The number of the month in which each year keeps it: one by that name, else the one that stands in. */
function keptMonths(months: readonly OtherMonth[], name: string): Iterable<number> {
  const kept = new Map<string, number>();
  const standIn = ELSEWHERE[name] ?? name.replace('bis', '');
  for (const [index, { year, month }] of months.entries()) {
    if (month === name || (month === standIn && !kept.has(year))) kept.set(year, index);
  }
  return kept.values();
}

function dayOfMonthAt(
  months: readonly OtherMonth[],
  index: number,
  dayBefore: number,
): CalendarDay {
  const [month, next] = [months[index], months[index + 1]];
  if (!month) throw new RangeError('No such month');
  const length = next ? daysBetween(month.first, next.first) : SHORTEST_MONTH;
  return addDays(month.first, Math.min(dayBefore, length - 1));
}

/** The other calendar's months in a year of ours, the year before and the year after. */
function monthsAround(calendar: OtherCalendar, year: number): readonly OtherMonth[] {
  const key = `${calendar} ${year}`;
  const known = monthsKnown.get(key);
  if (known) return known;
  const months: OtherMonth[] = [];
  let day = addDays(dayInMonth(year, 1, 1), -366);
  while (yearOf(day) <= year + 1) {
    const begin = nextMonth(calendar, day);
    months.push(calendar === 'chinese' ? chineseMonth(begin) : begin);
    day = addDays(begin.first, SHORTEST_MONTH);
  }
  monthsKnown.set(key, months);
  return months;
}

/** The first month that begins on a day or later. */
function nextMonth(calendar: OtherCalendar, from: CalendarDay): OtherMonth {
  for (let first = from; ; first = addDays(first, 1)) {
    const parts = partsOf(calendar, first);
    if (parts.get('day') !== '1') continue;
    const year = parts.get('relatedYear') ?? parts.get('year') ?? '';
    return { year, month: monthName(parts.get('month') ?? ''), first };
  }
}

function partsOf(calendar: OtherCalendar, day: CalendarDay): ReadonlyMap<string, string> {
  const parts = formatOf(calendar).formatToParts(new Date(`${day}T00:00:00Z`));
  return new Map(parts.map(({ type, value }) => [type, value]));
}

/** A numbered month that says more than its number is a leap month, however that is written. */
function monthName(written: string): string {
  const number = /^\d+/.exec(written)?.[0];
  if (number === undefined || number === written) return written;
  return `${number}bis`;
}

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    calendar,
    timeZone: 'UTC',
    year: 'numeric',
    // Hebrew months are known by name: their numbers move in leap years.
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
  });
  formats.set(calendar, format);
  return format;
}
