import { type CalendarDay, clockOf, dayOf, minutesOf, weekdayOf } from '../../calendar-day.ts';
import type { Visit } from '../../domain/visit.ts';

/** The latest so many visits tell at what time somebody comes. */
const LATEST = 20;
const NOON = '12:00';

/**
 * The time of day somebody comes on such a day, 'HH:mm': the middle one of their latest visits on that
 * day of the week, else of all of them, else noon. It is one at which they truly came.
 */
export function clockMostly(visits: readonly Visit[], day: CalendarDay): string {
  const alike = visits.filter((visit) => weekdayOf(dayOf(visit.at)) === weekdayOf(day));
  const telling = (alike.length > 0 ? alike : visits).slice(-LATEST);
  const inOrder = telling.toSorted((one, other) => minuteOf(one) - minuteOf(other));
  const middle = inOrder[Math.floor((inOrder.length - 1) / 2)];
  return middle ? clockOf(middle.at) : NOON;
}

function minuteOf({ at }: Visit): number {
  return minutesOf(at) % 1440;
}
