import {
  addDays,
  type CalendarDay,
  type Weekday,
  weekdayOf,
  yearOf,
} from '../../../shared/calendar-day.ts';
import {
  dayInMonth,
  dayOfMonth,
  daysInMonth,
  monthOf,
} from '../../../shared/rules/calendar/month-day.ts';

/** A month of a year, 'yyyy-MM'. */
export type Month = string;

/** No shop looks further; the reckoning of days ends at these years. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 8999;

/** The month of a day. */
export function monthOfDay(day: CalendarDay): Month {
  return day.slice(0, 7);
}

/** The month to show: the one asked for, the present one when there is no such page. */
export function pageOf(asked: Month | undefined, today: CalendarDay): Month {
  if (asked === undefined) return monthOfDay(today);
  const year = yearOf(firstOf(asked));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? asked : monthOfDay(today);
}

/** The month so many months later, earlier when negative; the last page there is beyond that. */
export function monthLater(month: Month, months: number): Month {
  return monthOfDay(dayMonthsLater(firstOf(month), months));
}

/** The first day of a month. */
export function firstOf(month: Month): CalendarDay {
  return `${month}-01` as CalendarDay;
}

/** The last day of a month. */
export function lastOf(month: Month): CalendarDay {
  return dayInMonth(Number(month.slice(0, 4)), Number(month.slice(5)), 31);
}

/** The whole weeks that hold a month. */
export function weeksOf(month: Month, weekStartsOn: Weekday): CalendarDay[][] {
  const first = firstOf(month);
  const before = (weekdayOf(first) - weekStartsOn + 7) % 7;
  const days = before + daysInMonth(yearOf(first), monthOf(first));
  return Array.from({ length: Math.ceil(days / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(first, week * 7 + day - before)),
  );
}

/** The day a key goes to from another, or undefined when the key is not for the month. */
export function dayForKey(
  key: string,
  shift: boolean,
  day: CalendarDay,
  weekStartsOn: Weekday,
): CalendarDay | undefined {
  const intoWeek = (weekdayOf(day) - weekStartsOn + 7) % 7;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -intoWeek);
    case 'End':
      return addDays(day, 6 - intoWeek);
    case 'PageUp':
      return dayMonthsLater(day, shift ? -12 : -1);
    case 'PageDown':
      return dayMonthsLater(day, shift ? 12 : 1);
    default:
      return undefined;
  }
}

function dayMonthsLater(day: CalendarDay, months: number): CalendarDay {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const within = Math.min(Math.max(count, FIRST_YEAR * 12), LAST_YEAR * 12 + 11);
  return dayInMonth(Math.floor(within / 12), (within % 12) + 1, dayOfMonth(day));
}
