import { format } from 'date-fns';
import { clockOf, dayOf, daysBetween, type LocalTime } from '../../../shared/calendar-day.ts';
import type { ClockSet } from '../../../shared/rules/clock/true-time.ts';
import { say } from '../say.ts';
import { sayDay, sayDayFrom } from '../say-day.ts';

/** What a visit that has not come yet is dated: "30 November 2027"; with its time while it is near. */
export function sayDatedAhead(at: LocalTime, now: LocalTime): string {
  const day = dayOf(at);
  if (day === dayOf(now)) return say('clock.moment-today', { clock: clockOf(at) });
  const said = sayWholeDay(at);
  return daysBetween(dayOf(now), day) <= 7 ? `${said}, ${clockOf(at)}` : said;
}

/** The moment at which a visit is put: "today, 15:02", "yesterday, 15:02", "28 November, 15:02". */
export function sayMoment(at: LocalTime, now: LocalTime): string {
  return `${sayDayFrom(dayOf(at), dayOf(now))}, ${clockOf(at)}`;
}

/** How a moment that was typed was understood: "Sunday 29 November 2026, 15:00". */
export function sayMomentRead(at: LocalTime): string {
  return `${sayDay(dayOf(at))}, ${clockOf(at)}`;
}

/** That the clock was set while the app was open, with what was written last. */
export function sayClockSet(kind: ClockSet['kind'], now: LocalTime, last: LocalTime): string {
  return say(`clock.set-${kind}`, { now: sayWhole(now), last: sayWhole(last) });
}

/** That the clock shows less than what was written last is dated. */
export function sayClockBehind(now: LocalTime, last: LocalTime): string {
  return say('clock.behind', { now: sayWhole(now), last: sayWhole(last) });
}

function sayWhole(at: LocalTime): string {
  return `${sayWholeDay(at)}, ${clockOf(at)}`;
}

/** Always with the year: it may be just what is wrong. */
function sayWholeDay(at: LocalTime): string {
  return format(new Date(`${dayOf(at)}T12:00:00`), 'd MMMM yyyy');
}
