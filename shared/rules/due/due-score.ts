import {
  dayOf,
  type LocalTime,
  minutesOf,
  timeFromMinutes,
  type Weekday,
  weekdayOf,
} from '../../calendar-day.ts';
import type { Habit } from '../../domain/habit.ts';
import { fadedOverDays } from '../habits/fading.ts';
import { LASTING_DAYS, RECENT_DAYS } from '../habits/habit.ts';
import { weekdayLift } from '../habits/weekday-habit.ts';
import { ANY_SHOPS_DUE_WAYS, type DueWays } from './due-ways.ts';

/** Visits within twice as many minutes are told as being about one time, however far a shop's bell reaches. */
export const NEARNESS_MINUTES = 45;
/** What a visit at any other time of day says about now: people come out of their hours, too. */
const ANY_TIME = 0.02;
/** Days until it counts half that somebody came only just lately. */
const LATELY_DAYS = 2;
/**
 * What visits of the last months would count beside those of the last days for scores as they are
 * told here: whoever comes once a week scores alike whichever ways are taken.
 */
const TOLD_AS = 0.1;
const HALF_HOURS_A_DAY = 48;

/** A moment made ready for scoring many people. */
export interface DueMoment {
  readonly minutes: number;
  readonly weekday: Weekday;
  /** By half hour of the day: what a visit in it says about this moment, 0 to about 1. */
  readonly nearness: readonly number[];
  readonly ways: DueWays;
  /** What a weighed score is multiplied by to be told. */
  readonly scale: number;
}

let ready: { readonly now: LocalTime; readonly moment: DueMoment } | undefined;

/** Makes a moment ready for scoring; the latest one is kept, since everybody is scored for it. */
export function dueMoment(now: LocalTime, ways = ANY_SHOPS_DUE_WAYS): DueMoment {
  if (ready?.now !== now || ready.moment.ways !== ways) {
    ready = { now, moment: readyMoment(now, ways) };
  }
  return ready.moment;
}

function readyMoment(now: LocalTime, ways: DueWays): DueMoment {
  const minutes = minutesOf(now);
  const nearness = Array.from({ length: HALF_HOURS_A_DAY }, (_, halfHour) =>
    nearnessOf(halfHour * 30 - (minutes % 1440), ways),
  );
  return { minutes, weekday: weekdayOf(dayOf(now)), nearness, ways, scale: scaleOf(ways) };
}

/**
 * Some minutes from one on as a single moment, the best of them for whatever half hour somebody comes
 * in: no score within them is higher, nor in the seconds of the last.
 */
export function momentsOf(from: number, minutes: number, ways = ANY_SHOPS_DUE_WAYS): DueMoment {
  const nearness = Array.from({ length: HALF_HOURS_A_DAY }, (_, halfHour) => {
    const each = Array.from({ length: minutes + 1 }, (__, minute) =>
      nearnessOf(halfHour * 30 - ((from + minute) % 1440), ways),
    );
    return Math.max(...each);
  });
  const weekday = weekdayOf(dayOf(timeFromMinutes(from)));
  return { minutes: from, weekday, nearness, ways, scale: scaleOf(ways) };
}

/**
 * How much somebody is due at a moment, from 0 up: the visits they tend to make near this time of
 * day, lately and lastingly, times how much likelier this day of the week is than any.
 *
 * A kernel density of the time of day (Rosenblatt 1956, Parzen 1962) over exponentially fading
 * visits, with the weekday as a separate, smoothed factor (weekday-habit.ts); how far each of these
 * counts say the moment's ways. Good for ranking people against each other; not a probability.
 * Allocates nothing.
 *
 * A score that cannot reach `worth` even if they come on this weekday alone may be given as 0.
 */
export function scoreAt(habit: Habit, moment: DueMoment, worth = 0): number {
  const { halfHours } = habit;
  let recent = 0;
  let lasting = 0;
  for (let index = 0; index < halfHours.length; index += 3) {
    const near = moment.nearness[(halfHours[index] ?? 0) % HALF_HOURS_A_DAY] ?? 0;
    recent += near * (halfHours[index + 1] ?? 0);
    lasting += near * (halfHours[index + 2] ?? 0);
  }
  const elapsed = moment.minutes - habit.asOf;
  const visits = fadedVisits(recent, lasting, elapsed, moment);
  if (visits === 0 || mostOf(visits, moment) < worth) return 0;
  const lift = weekdayLift(habit.days, moment.weekday);
  return scoreOf(visits, latelyOf(elapsed, moment), lift, moment);
}

/** What is left of visits near a moment, in its ways, so many minutes after the last of them. */
export function fadedVisits(
  recent: number,
  lasting: number,
  elapsed: number,
  { ways }: DueMoment,
): number {
  return (
    recent * fadedOverDays(elapsed, RECENT_DAYS) +
    ways.lastingShare * lasting * fadedOverDays(elapsed, LASTING_DAYS)
  );
}

/** The most that so many visits can score, however lately they were and whatever the weekday. */
export function mostOf(visits: number, { ways, scale }: DueMoment): number {
  return scale * (7 * visits + ways.latelyShare);
}

/** How lately somebody came, in the ways of a moment: 1 just now, then fading; 0 where it does not count. */
export function latelyOf(elapsed: number, { ways }: DueMoment): number {
  return ways.latelyShare === 0 ? 0 : fadedOverDays(elapsed, LATELY_DAYS);
}

/** The score of so many visits, of how lately the last of them was, and of the lift of the weekday. */
export function scoreOf(
  visits: number,
  lately: number,
  lift: number,
  { ways, scale }: DueMoment,
): number {
  return scale * (visits * pulled(lift, ways.weekdayPull) + ways.latelyShare * lately);
}

/** A lift as far as it is believed; half of it as a share between it and none, on a scale of factors. */
function pulled(lift: number, pull: number): number {
  return pull === 1 ? lift : lift ** pull;
}

/** A visit every week at this very hour, a moment before the next one: the sum of what they all fade to. */
function weekly(halfLifeDays: number): number {
  const left = fadedOverDays(7 * 1440, halfLifeDays);
  return left / (1 - left);
}

function scaleOf({ lastingShare }: DueWays): number {
  const lasting = weekly(LASTING_DAYS);
  const recent = weekly(RECENT_DAYS);
  return (recent + TOLD_AS * lasting) / (recent + lastingShare * lasting);
}

/** A Gaussian on the circle of the day; with so narrow a bell it is as good as von Mises’ bell. */
function nearnessOf(minutesApart: number, { bellMinutes }: DueWays): number {
  const apart = Math.abs(minutesApart) % 1440;
  const distance = Math.min(apart, 1440 - apart) / bellMinutes;
  return ANY_TIME + Math.exp(-0.5 * distance * distance);
}
