import {
  type CalendarDay,
  dayNumber,
  dayOf,
  daysBetween,
  type LocalTime,
} from '../../calendar-day.ts';
import { isAhead } from '../clock/ahead.ts';
import { daysClaim, type RhythmDays } from './rhythm-days.ts';
import { type RhythmTime, timeClaim } from './rhythm-times.ts';

/**
 * When somebody tends to come, for wording/ to say: "Sundays about three", "weekday mornings",
 * "most days", "Tuesdays and Fridays, midday".
 */
export interface Rhythm {
  readonly days: RhythmDays;
  readonly time: RhythmTime;
}

/** Older visits do not speak for what somebody does now. */
const DAYS_BACK = 180;
/** The latest days that are looked at: people change their ways. */
const LATEST_DAYS = 12;
/** A holiday ends no rhythm. */
const FEWEST_DAYS_AWAY = 30;
const FEWEST_VISITS = 4;
const FEWEST_DAYS = 3;

/**
 * When somebody tends to come, or undefined when there is too little to say so.
 *
 * Most people have come only a few times, so every claim asks for so many days that chance alone
 * would make it for fewer than one person in twenty (rhythm-days.ts, rhythm-times.ts).
 */
export function rhythmOf(times: readonly LocalTime[], now: LocalTime): Rhythm | undefined {
  const latest = latestVisits(times, now);
  const visitDays = [...new Set(latest.map(dayOf))];
  if (latest.length < FEWEST_VISITS || visitDays.length < FEWEST_DAYS) return undefined;
  if (hasStopped(visitDays, now)) return undefined;
  const days = daysClaim(visitDays);
  const time = timeClaim(latest.filter((at) => days.includes(dayOf(at))));
  if (days.claim.kind === 'any-day' && time.kind === 'any-time') return undefined;
  return { days: days.claim, time };
}

/** Away for longer than their rhythm was seen for, it may be theirs no more. */
function hasStopped(days: readonly CalendarDay[], now: LocalTime): boolean {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return true;
  const away = daysBetween(last, dayOf(now));
  return away > Math.max(FEWEST_DAYS_AWAY, daysBetween(first, last));
}

/** The visits of the latest days, oldest first; of those dated ahead nobody knows the day. */
function latestVisits(times: readonly LocalTime[], now: LocalTime): LocalTime[] {
  const today = dayNumber(dayOf(now));
  const inReach = times
    .filter((at) => today - dayNumber(dayOf(at)) <= DAYS_BACK && !isAhead(at, now))
    .toSorted();
  const [first] = [...new Set(inReach.map(dayOf))].slice(-LATEST_DAYS);
  return first === undefined ? [] : inReach.filter((at) => dayOf(at) >= first);
}
