import { dayOf, hourOf, type LocalTime, weekdayOf } from '../../calendar-day.ts';

/** Visits by day of the week (Sunday first, 7 rows) and hour (24 columns). */
export type WeekPicture = readonly (readonly number[])[];

/** Counts visits into the hours of a week, for the picture of when somebody comes. */
export function weekPicture(times: readonly LocalTime[]): WeekPicture {
  const picture = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  for (const time of times) {
    const row = picture[weekdayOf(dayOf(time))];
    const hour = hourOf(time);
    if (row) row[hour] = (row[hour] ?? 0) + 1;
  }
  return picture;
}
