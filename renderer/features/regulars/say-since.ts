import { format } from 'date-fns';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { say } from '../../wording/say.ts';

/**
 * Since when, as precisely as it was told: the first of January is a year, the first of a month
 * a month (read-day.ts keeps "2005" and "May 2005" like that).
 */
export function sayVagueDay(day: CalendarDay): string {
  const noon = new Date(`${day}T12:00:00`);
  if (day.endsWith('-01-01')) return format(noon, 'yyyy');
  return format(noon, day.endsWith('-01') ? 'MMMM yyyy' : 'd MMMM yyyy');
}

/** "since May 2005". */
export function saySince(day: CalendarDay): string {
  return say('regulars.since', { day: sayVagueDay(day) });
}
