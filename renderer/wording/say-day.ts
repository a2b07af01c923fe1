import { format } from 'date-fns';
import {
  type CalendarDay,
  clockOf,
  type DayOfYear,
  dayOf,
  daysBetween,
  type LocalTime,
} from '../../shared/calendar-day.ts';
import { say } from './say.ts';

// Noon: no change of the clocks moves a day's name.
const atNoon = (day: CalendarDay) => new Date(`${day}T12:00:00`);

/** A day in full: "Sunday 22 November 2026". */
export function sayDay(day: CalendarDay): string {
  return format(atNoon(day), 'EEEE d MMMM yyyy');
}

/** A day as short as today allows: "today", "yesterday", "Sunday", "8 November", "3 May 2024". */
export function sayDayFrom(day: CalendarDay, today: CalendarDay): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return say('day.today');
  if (ago === 1) return say('day.yesterday');
  if (ago === -1) return say('day.tomorrow');
  if (ago > 0 && ago < 7) return format(atNoon(day), 'EEEE');
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return format(atNoon(day), sameYear || Math.abs(ago) < 120 ? 'd MMMM' : 'd MMMM yyyy');
}

/** A moment: "14:51" today, "yesterday, 14:51", "8 November, 14:51". */
export function sayTimeFrom(time: LocalTime, now: LocalTime): string {
  const day = dayOf(time);
  if (day === dayOf(now)) return clockOf(time);
  return `${sayDayFrom(day, dayOf(now))}, ${clockOf(time)}`;
}

/** The date on the counter's clock: "Sun 22 Nov". */
export function sayShortDay(day: CalendarDay): string {
  return format(atNoon(day), 'EEE d MMM');
}

/** A birthday: "14 March" or "14 March 1926". */
export function sayBirthday(day: DayOfYear): string {
  return day.startsWith('--')
    ? format(atNoon(`2000-${day.slice(2)}` as CalendarDay), 'd MMMM')
    : format(atNoon(day as CalendarDay), 'd MMMM yyyy');
}
