import {
  addDays,
  type CalendarDay,
  dayNumber,
  dayOf,
  daysBetween,
  type Weekday,
  weekdayOf,
  weekFrom,
} from '../../calendar-day.ts';
import type { IndexCard } from '../../domain/index-card.ts';
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
  { today, to }: { readonly today: CalendarDay; readonly to: CalendarDay },
): CalendarDay | undefined {
  const pace = visitsADay(card, today);
  const count = daysBetween(today, to);
  // Of no day of the week are there more than so many.
  if (pace * 7 * (Math.floor(count / 7) + 1) < ahead - 0.5) return undefined;
  const { days } = card.habit;
  const usual = usualWeekdays(card.habit);
  const expectedOn = weekFrom(0).map((weekday) => pace * weekdayLift(days, weekday));
  const wasInToday = card.lastVisitAt !== undefined && dayOf(card.lastVisitAt) >= today;
  let weekday = weekdayOf(today);
  let expected = 0;
  for (let day = 0; day <= count; day += 1) {
    if (day > 0) weekday = ((weekday + 1) % 7) as Weekday;
    if (day === 0 && wasInToday) continue;
    expected += expectedOn[weekday] ?? 0;
    if (expected >= ahead - 0.5 && usual.includes(weekday)) return addDays(today, day);
  }
  return undefined;
}
