/**
 * Days and times as a shop's wall clock shows them, kept as strings.
 *
 * A day is 'yyyy-MM-dd' and never a midnight `Date`: a midnight moves to another day as soon as the
 * time zone or the summer time changes. Arithmetic goes through UTC, so it gives the same answer on
 * every machine.
 */

/** A day in the shop's calendar, 'yyyy-MM-dd'. */
export type CalendarDay = `${number}-${number}-${number}`;

/** A moment on the shop's wall clock, 'yyyy-MM-ddTHH:mm:ss', without a zone. */
export type LocalTime = `${CalendarDay}T${number}:${number}:${number}`;

/** A birthday: a full day, or only month and day ('--MM-dd', as vCard writes it). */
export type DayOfYear = CalendarDay | `--${number}-${number}`;

/** Day of the week, Sunday 0 to Saturday 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The minutes in a week, the period of a regular's rhythm. */
export const MINUTES_A_WEEK = 7 * 24 * 60;

/** The day of a moment. */
export function dayOf(time: LocalTime): CalendarDay {
  return time.slice(0, 10) as CalendarDay;
}

/** The hour of a moment, 0 to 23. */
export function hourOf(time: LocalTime): number {
  return Number(time.slice(11, 13));
}

/** Hours and minutes of a moment, 'HH:mm'. */
export function clockOf(time: LocalTime): string {
  return time.slice(11, 16);
}

/** The year of a day or a moment. */
export function yearOf(time: CalendarDay | LocalTime): number {
  return Number(time.slice(0, 4));
}

/** Whole days from 1970-01-01 to a day. */
export function dayNumber(day: CalendarDay): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The day so many whole days from 1970-01-01. */
function dayFromNumber(number: number): CalendarDay {
  return new Date(number * DAY_MS).toISOString().slice(0, 10) as CalendarDay;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole calendar days from the earlier to the later day. */
export function daysBetween(earlier: CalendarDay, later: CalendarDay): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** The day of the week. */
export function weekdayOf(day: CalendarDay): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(day) + 4) % 7) + 7) % 7) as Weekday;
}

/** The seven days of the week from a first one on. */
export function weekFrom(first: Weekday): readonly Weekday[] {
  return [...WEEK.slice(first), ...WEEK.slice(0, first)];
}

/** Wall-clock minutes since 1970-01-01T00:00, with seconds as a fraction. */
export function minutesOf(time: LocalTime): number {
  return Date.parse(`${time}Z`) / MINUTE_MS;
}

/** The moment so many wall-clock minutes since 1970-01-01T00:00, whole seconds. */
export function timeFromMinutes(minutes: number): LocalTime {
  return new Date(Math.round(minutes * 60) * 1000).toISOString().slice(0, 19) as LocalTime;
}

/** The moment so many minutes later (earlier when negative). */
export function addMinutes(time: LocalTime, minutes: number): LocalTime {
  return timeFromMinutes(minutesOf(time) + minutes);
}

/** Minutes into the week, Sunday 00:00 is 0; below MINUTES_A_WEEK. */
export function minuteOfWeek(time: LocalTime): number {
  return weekdayOf(dayOf(time)) * 1440 + (minutesOf(time) % 1440);
}

/** True for a day that exists, between the years 1 and 9999. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

/** True for a moment that exists. */
export function isLocalTime(text: string): text is LocalTime {
  return /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text) && isCalendarDay(text.slice(0, 10));
}

/** True for a birthday with or without its year; 29 February needs no leap year. */
export function isDayOfYear(text: string): text is DayOfYear {
  return text.startsWith('--') ? isCalendarDay(`2000-${text.slice(2)}`) : isCalendarDay(text);
}
