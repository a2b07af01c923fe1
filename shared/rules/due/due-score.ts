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

/** How far, in minutes, a visit at some time of day speaks for the times around it (one sigma). */
export const NEARNESS_MINUTES = 45;
/** What a visit at any other time of day says about now: people come out of their hours, too. */
const ANY_TIME = 0.02;
/** A visit counts once for what they did lately and a tenth for what they do year in, year out. */
export const LASTING_SHARE = 0.1;
const HALF_HOURS_A_DAY = 48;

/** A moment made ready for scoring many people. */
export interface DueMoment {
  readonly minutes: number;
  readonly weekday: Weekday;
  /** By half hour of the day: what a visit in it says about this moment, 0 to about 1. */
  readonly nearness: readonly number[];
}

let ready: { readonly now: LocalTime; readonly moment: DueMoment } | undefined;

/** Makes a moment ready for scoring; the latest one is kept, since everybody is scored for it. */
export function dueMoment(now: LocalTime): DueMoment {
  if (ready?.now !== now) ready = { now, moment: readyMoment(now) };
  return ready.moment;
}

function readyMoment(now: LocalTime): DueMoment {
  const minutes = minutesOf(now);
  const nearness = Array.from({ length: HALF_HOURS_A_DAY }, (_, halfHour) =>
    nearnessOf(halfHour * 30 - (minutes % 1440)),
  );
  return { minutes, weekday: weekdayOf(dayOf(now)), nearness };
}

/**
 * Some minutes from one on as a single moment, the best of them for whatever half hour somebody comes
 * in: no score within them is higher, nor in the seconds of the last.
 */
export function momentsOf(from: number, minutes: number): DueMoment {
  const nearness = Array.from({ length: HALF_HOURS_A_DAY }, (_, halfHour) => {
    const each = Array.from({ length: minutes + 1 }, (__, minute) =>
      nearnessOf(halfHour * 30 - ((from + minute) % 1440)),
    );
    return Math.max(...each);
  });
  return { minutes: from, weekday: weekdayOf(dayOf(timeFromMinutes(from))), nearness };
}

/**
 * How much somebody is due at a moment, from 0 up: the visits they tend to make near this time of
 * day, lately and lastingly, times how much likelier this day of the week is than any.
 *
 * A kernel density of the time of day (Rosenblatt 1956, Parzen 1962) over exponentially fading
 * visits, with the weekday as a separate, smoothed factor (weekday-habit.ts). Good for ranking
 * people against each other; not a probability. Allocates nothing.
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
  const visits =
    recent * fadedOverDays(elapsed, RECENT_DAYS) +
    LASTING_SHARE * lasting * fadedOverDays(elapsed, LASTING_DAYS);
  return visits === 0 || 7 * visits < worth ? 0 : visits * weekdayLift(habit.days, moment.weekday);
}

/** A Gaussian on the circle of the day; with so narrow a bell it is as good as von Mises’ bell. */
function nearnessOf(minutesApart: number): number {
  const apart = Math.abs(minutesApart) % 1440;
  const distance = Math.min(apart, 1440 - apart) / NEARNESS_MINUTES;
  return ANY_TIME + Math.exp(-0.5 * distance * distance);
}
