import { format } from 'date-fns';
import { clockOf, dayOf, type LocalTime } from '../../../shared/calendar-day.ts';

/** When a visit was: "Sun 15 November, 15:02"; with its year when that is another one. */
export function sayVisitTime(at: LocalTime, now: LocalTime): string {
  const noon = new Date(`${dayOf(at)}T12:00:00`);
  const sameYear = at.slice(0, 4) === now.slice(0, 4);
  return `${format(noon, sameYear ? 'EEE d MMMM' : 'EEE d MMMM yyyy')}, ${clockOf(at)}`;
}
