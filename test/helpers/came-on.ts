import {
  addDays,
  type CalendarDay,
  daysBetween,
  type LocalTime,
} from '../../shared/calendar-day.ts';
import type { IndexCard } from '../../shared/domain/index-card.ts';
import { habitOf } from '../../shared/rules/habits/habit.ts';
import { cardOf } from './card-of.ts';

/** The card of somebody who came on these days at one time of day, oldest first. */
export function cameOn(
  id: string,
  days: readonly CalendarDay[],
  clock: string,
  given: Partial<IndexCard> = {},
): IndexCard {
  const times = days.map((day) => `${day}T${clock}:00` as LocalTime);
  const [first, last] = [times[0], times.at(-1)];
  const [before, lastDay] = [days.at(-2), days.at(-1)];
  return cardOf(id, {
    name: id,
    habit: habitOf(times),
    visitCount: times.length,
    ...(first && { firstVisitAt: first }),
    ...(last && { lastVisitAt: last }),
    ...(before && lastDay && { daysAwayBefore: daysBetween(before, lastDay) }),
    ...given,
  });
}

/** So many days a week apart, the last of them on `last`, oldest first. */
export function weekly(count: number, last: CalendarDay): CalendarDay[] {
  return every(7, count, last);
}

/** So many days, each so many after the one before, the last of them on `last`, oldest first. */
export function every(apart: number, count: number, last: CalendarDay): CalendarDay[] {
  return Array.from({ length: count }, (_, at) => addDays(last, -apart * (count - 1 - at)));
}
