import { type LocalTime, minutesOf } from '../../calendar-day.ts';
import type { Learned } from './shop-ways.ts';

const MINUTES_A_DAY = 1440;
/** Habits change over weeks, and a list that is told otherwise every day is not trusted. */
const LEARNED_FOR_DAYS = 7;
/** A book that was too young yesterday may have had its years of receipts brought in today. */
const TOO_LITTLE_FOR_DAYS = 1;

/** Whether it is time to learn from the shop's own visits again. */
export function isTimeToLearn(last: Learned | undefined, now: LocalTime): boolean {
  if (!last) return true;
  const ago = minutesOf(now) - minutesOf(last.at);
  const days = last.due ? LEARNED_FOR_DAYS : TOO_LITTLE_FOR_DAYS;
  // Learned ahead of now: the clock was set back, and nobody knows how long ago it was.
  return ago < 0 || ago >= days * MINUTES_A_DAY;
}
