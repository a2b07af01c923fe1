import type { LocalTime } from '../calendar-day.ts';
import { minutesOf } from '../calendar-day.ts';
import type { Habit } from '../domain/habit.ts';

/** Folds the times of all visits into a habit. */
export function habitOf(times: readonly LocalTime[]): Habit {
  const last = times.at(-1);
  return { asOf: last === undefined ? 0 : minutesOf(last), hours: [] };
}
