import { type LocalTime, minutesOf } from '../../calendar-day.ts';

/**
 * From so many minutes after now on, a visit is dated ahead: from one end of the world's time zones to
 * the other is 26 hours, so no change of the zone alone takes a visit of just now further.
 */
export const AHEAD_MINUTES = 26 * 60;

/** Of a visit logged here nothing but the clock can be wrong; summer time puts it back an hour. */
const AHEAD_HERE_MINUTES = 90;

/** Whether a moment has not come yet, by more than a change of the time zone explains. */
export function isAhead(at: LocalTime, now: LocalTime): boolean {
  // As text it takes no arithmetic to see of nearly every visit that it is over.
  return at > now && minutesOf(at) - minutesOf(now) > AHEAD_MINUTES;
}

/** Whether a visit logged on this device has not come yet: the clock was put back after it. */
export function isAheadHere(at: LocalTime, now: LocalTime): boolean {
  return at > now && minutesOf(at) - minutesOf(now) > AHEAD_HERE_MINUTES;
}

/**
 * The visits whose time can be believed, in the order given: those dated ahead have been, but nobody
 * knows when.
 */
export function inTime<Dated extends { readonly at: LocalTime }>(
  visits: readonly Dated[],
  now: LocalTime,
): readonly Dated[] {
  return visits.some(({ at }) => isAhead(at, now))
    ? visits.filter(({ at }) => !isAhead(at, now))
    : visits;
}
