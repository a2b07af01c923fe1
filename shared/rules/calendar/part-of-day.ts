import { hourOf, type LocalTime } from '../../calendar-day.ts';

/** Parts of a shop's day. */
export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening';

/** The part of the day: morning from 4 to 11, midday to 14, afternoon to 17, evening after that. */
export function partOfDay(time: LocalTime): PartOfDay {
  const hour = hourOf(time);
  if (hour < 4 || hour >= 17) return 'evening';
  if (hour < 11) return 'morning';
  return hour < 14 ? 'midday' : 'afternoon';
}
