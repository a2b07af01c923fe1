import {
  addDays,
  type CalendarDay,
  type Weekday,
  weekdayOf,
  weekFrom,
} from '../../calendar-day.ts';
import type { Habit } from '../../domain/habit.ts';
import { weekdayLift } from './weekday-habit.ts';

/** Days they came, fading, before the book speaks of their days: about three of late. */
const FEWEST_DAYS = 2;
/** A day of theirs is hardly rarer than any day; those who come every day have seven of them. */
const LEAST_LIFT = 0.75;
/** Two odd Wednesdays do not make a Wednesday person of somebody who comes on Sundays. */
const SHARE_OF_BEST = 1 / 3;

/** The days of the week somebody usually comes on, all of them while none stand out; none without a habit. */
export function usualWeekdays({ days }: Pick<Habit, 'days'>): readonly Weekday[] {
  const came = days.reduce((sum, count) => sum + count, 0);
  if (came < FEWEST_DAYS) return [];
  const week = weekFrom(0);
  const best = Math.max(...week.map((weekday) => weekdayLift(days, weekday)));
  const least = Math.max(LEAST_LIFT, best * SHARE_OF_BEST);
  return week.filter((weekday) => weekdayLift(days, weekday) >= least);
}

/** The first of their usual days from a day on; that day itself when they have none. */
export function nextUsualDay(habit: Pick<Habit, 'days'>, from: CalendarDay): CalendarDay {
  const usual = usualWeekdays(habit);
  const week = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(from, ahead));
  return week.find((day) => usual.includes(weekdayOf(day))) ?? from;
}
