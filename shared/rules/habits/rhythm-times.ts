import { type LocalTime, minutesOf } from '../../calendar-day.ts';
import { type PartOfDay, partOfDay } from '../calendar/part-of-day.ts';
import { othersAllowed } from './others-allowed.ts';

/** The time of day of a rhythm. */
export type RhythmTime =
  /** Within an hour of this half hour, in minutes after midnight: 900 is "about three". */
  | { readonly kind: 'about'; readonly minute: number }
  | { readonly kind: 'part-of-day'; readonly part: PartOfDay }
  /** No time in particular; then there are days. */
  | { readonly kind: 'any-time' };

const FEWEST_VISITS = 4;
/** "About three" allows an hour either way. */
const ABOUT_MINUTES = 60;

/**
 * What can be said about the time of day of some visits.
 *
 * Were four visits random in a shop's day of ten hours, all would fall within two hours for one
 * person in thirty (the scan statistic, n·w^(n-1); Naus, JASA 60, 1965).
 */
export function timeClaim(times: readonly LocalTime[]): RhythmTime {
  if (times.length < FEWEST_VISITS) return { kind: 'any-time' };
  const about = commonHalfHour(times);
  if (about !== undefined) return { kind: 'about', minute: about };
  const part = commonPart(times);
  return part === undefined ? { kind: 'any-time' } : { kind: 'part-of-day', part };
}

/** The half hour that most visits lie within an hour of, and lie closest to. */
function commonHalfHour(times: readonly LocalTime[]): number | undefined {
  let best = { near: 0, spread: 0, minute: 0 };
  for (let minute = 0; minute < 1440; minute += 30) {
    const apart = times.map((time) => minutesApart(minutesOf(time), minute));
    const near = apart.filter((distance) => distance <= ABOUT_MINUTES);
    const spread = near.reduce((sum, distance) => sum + distance, 0);
    if (near.length > best.near || (near.length === best.near && spread < best.spread)) {
      best = { near: near.length, spread, minute };
    }
  }
  return isNearlyAll(best.near, times.length) ? best.minute : undefined;
}

/** Six visits for a part of the day: parts are wide, and all of four fall in one too often. */
function commonPart(times: readonly LocalTime[]): PartOfDay | undefined {
  const parts = times.map(partOfDay);
  return (['morning', 'midday', 'afternoon', 'evening'] as const).find((part) => {
    const inPart = parts.filter((other) => other === part).length;
    return inPart >= 6 && isNearlyAll(inPart, times.length);
  });
}

function isNearlyAll(some: number, all: number): boolean {
  return all - some <= othersAllowed(all);
}

function minutesApart(one: number, minuteOfDay: number): number {
  const apart = Math.abs((one % 1440) - minuteOfDay);
  return Math.min(apart, 1440 - apart);
}
