import type { CalendarDay } from '../../calendar-day.ts';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 30);
}

/** The day of a month, or the month's last one when it has no such day. */
export function dayInMonth(year: number, month: number, day: number): CalendarDay {
  const kept = Math.min(day, daysInMonth(year, month));
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(kept, 2)}` as CalendarDay;
}

/** The month of a day, 1 to 12. */
export function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}

/** The day of the month, 1 to 31. */
export function dayOfMonth(day: CalendarDay): number {
  return Number(day.slice(8, 10));
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
