import {
  addDays,
  type CalendarDay,
  dayNumber,
  dayOf,
  daysBetween,
  weekdayOf,
} from '../calendar-day.ts';
import type { IndexCard } from '../domain/index-card.ts';
import { fadedDays, fadedOverDays } from './fading.ts';
import { eachHalfHour, LASTING_DAYS } from './habit.ts';
import { usualWeekdays } from './usual-days.ts';
import { weekdayLift } from './weekday-habit.ts';

/** What is asked of a card to tell how often somebody comes. */
export type HasPace = Pick<IndexCard, 'habit' | 'firstVisitAt' | 'lastVisitAt'>;

/** How many visits somebody makes on a day, of late more than long ago; 0 before the first. */
export function visitsADay({ habit, firstVisitAt }: HasPace, today: CalendarDay): number {
  if (firstVisitAt === undefined) return 0;
  let visits = 0;
  eachHalfHour(habit, (_halfHour, _recent, lasting) => {
    visits += lasting;
  });
  const elapsed = (dayNumber(today) - Math.floor(habit.asOf / 1440)) * 1440;
  visits *= fadedOverDays(elapsed, LASTING_DAYS);
  return visits / fadedDays(daysBetween(dayOf(firstVisitAt), today), LASTING_DAYS);
}

/**
 * The day on which somebody likely makes the visit so many visits ahead, 1 being the next; undefined
 * when that is further off than asked for.
 *
 * Visits are counted as they are to be expected, weekday by weekday, and the visit is on the first of
 * their days by which more than half of it has come.
 */
export function dayOfVisit(
  card: HasPace,
  ahead: number,
  today: CalendarDay,
  until: CalendarDay,
): CalendarDay | undefined {
  const pace = visitsADay(card, today);
  const usual = usualWeekdays(card.habit);
  const wasInToday = card.lastVisitAt !== undefined && dayOf(card.lastVisitAt) >= today;
  let expected = 0;
  for (let day = wasInToday ? addDays(today, 1) : today; day <= until; day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    expected += pace * weekdayLift(card.habit.days, weekday);
    if (expected >= ahead - 0.5 && usual.includes(weekday)) return day;
  }
  return undefined;
}
