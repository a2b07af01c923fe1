import { format } from 'date-fns';
import {
  type CalendarDay,
  clockOf,
  type DayOfYear,
  dayOf,
  daysBetween,
  type LocalTime,
  yearOf,
} from '../../shared/calendar-day.ts';
import { say } from './say.ts';

// Noon: no change of the clocks moves a day's name.
const atNoon = (day: CalendarDay) => new Date(`${day}T12:00:00`);

/** A day in full: "Sunday 22 November 2026". */
export function sayDay(day: CalendarDay): string {
  return format(atNoon(day), 'EEEE d MMMM yyyy');
}

/** A day as it stands over a page: "Sunday 22 November". */
export function sayDayOnPaper(day: CalendarDay): string {
  return format(atNoon(day), 'EEEE d MMMM');
}

/** A day as short as today allows: "today", "yesterday", "Sunday", "8 November", "3 May 2024". */
export function sayDayFrom(day: CalendarDay, today: CalendarDay): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return say('day.today');
  if (ago === 1) return say('day.yesterday');
  if (ago === -1) return say('day.tomorrow');
  if (ago > 0 && ago < 7) return format(atNoon(day), 'EEEE');
  const sameYear = yearOf(day) === yearOf(today);
  return format(atNoon(day), sameYear || Math.abs(ago) < 120 ? 'd MMMM' : 'd MMMM yyyy');
}

/** On which day something was: "today", "on Tuesday", "on 3 May". */
export function sayOnDay(day: CalendarDay, today: CalendarDay): string {
  const said = sayDayFrom(day, today);
  return Math.abs(daysBetween(day, today)) < 2 ? said : say('day.on', { day: said });
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

/** When a visit was: "today, 15:02", "Sun 15 November, 15:02"; with its year when that is another one. */
export function sayVisitTime(at: LocalTime, now: LocalTime): string {
  const ago = daysBetween(dayOf(at), dayOf(now));
  if (ago === 0 || ago === 1) return `${sayDayFrom(dayOf(at), dayOf(now))}, ${clockOf(at)}`;
  const day = format(
    atNoon(dayOf(at)),
    yearOf(at) === yearOf(now) ? 'EEE d MMMM' : 'EEE d MMMM yyyy',
  );
  return `${day}, ${clockOf(at)}`;
}

/** A moment as somebody may go on typing it, read again as the same: "22 November 2026, 15:02". */
export function sayTypedMoment(at: LocalTime): string {
  return `${format(atNoon(dayOf(at)), 'd MMMM yyyy')}, ${clockOf(at)}`;
}

/**
 * A day as precisely as it was told: the first of January is a year, the first of a month a month
 * (read-day.ts keeps "2005" and "May 2005" like that).
 */
export function sayVagueDay(day: CalendarDay): string {
  if (day.endsWith('-01-01')) return format(atNoon(day), 'yyyy');
  return format(atNoon(day), day.endsWith('-01') ? 'MMMM yyyy' : 'd MMMM yyyy');
}

/** "since May 2005". */
export function saySince(day: CalendarDay): string {
  return say('regulars.since', { day: sayVagueDay(day) });
}

/** A birthday: "14 March" or "14 March 1926". */
export function sayBirthday(day: DayOfYear): string {
  return day.startsWith('--')
    ? format(atNoon(`2000-${day.slice(2)}` as CalendarDay), 'd MMMM')
    : format(atNoon(day as CalendarDay), 'd MMMM yyyy');
}
