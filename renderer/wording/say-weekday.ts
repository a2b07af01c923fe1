import { format } from 'date-fns';
import type { Weekday } from '../../shared/calendar-day.ts';

/** The name of a weekday: "Sunday". */
export function sayWeekday(day: Weekday): string {
  // The first of November 2026 is a Sunday; noon keeps it one in every zone.
  return format(new Date(2026, 10, 1 + day, 12), 'EEEE');
}
