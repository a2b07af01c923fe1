import {
  dayOf,
  type LocalTime,
  MINUTES_A_WEEK,
  minuteOfWeek,
  minutesOf,
  weekdayOf,
} from '../../calendar-day.ts';
import type { Habit } from '../../domain/habit.ts';
import { fadedOverDays } from './fading.ts';

/** Days until a visit counts half in what somebody did lately. */
export const RECENT_DAYS = 5;
/** Days until a visit counts half in what somebody does year in, year out. */
export const LASTING_DAYS = 60;

/** Half hours in a week, the cells a habit is kept in. */
const HALF_HOURS_A_WEEK = MINUTES_A_WEEK / 30;

/** Below this a half hour is forgotten: about a year and a half after the last visit in it. */
const FORGOTTEN = 0.002;

/** Folds the times of all visits, in whatever order, into a habit. */
export function habitOf(times: readonly LocalTime[]): Habit {
  const sorted = times.toSorted();
  const last = sorted.at(-1);
  if (last === undefined) return { asOf: 0, halfHours: [], days: [0, 0, 0, 0, 0, 0, 0] };
  const sums = emptySums(minutesOf(last));
  let earlier: string | undefined;
  for (const time of sorted) {
    const day = dayOf(time);
    addVisit(sums, time, minutesOf(time), day !== earlier);
    earlier = day;
  }
  return habitFrom(sums);
}

/**
 * A habit with one more visit, without reading the earlier ones.
 *
 * A second visit on the day of the latest one is known to be no new day; so is one at the very time
 * of it. For visits brought in between older ones, fold them all with habitOf.
 */
export function habitWith(habit: Habit, time: LocalTime): Habit {
  const at = minutesOf(time);
  const sums = emptySums(Math.max(at, habit.asOf));
  const elapsed = sums.asOf - habit.asOf;
  const [recent, lasting] = bothFaded(elapsed);
  eachHalfHour(habit, (halfHour, recently, lastingly) => {
    sums.cells.set(halfHour, [recently * recent, lastingly * lasting]);
  });
  habit.days.forEach((count, weekday) => {
    sums.days[weekday] = count * lasting;
  });
  const none = habit.halfHours.length === 0;
  addVisit(sums, time, at, none || Math.floor(at / 1440) !== Math.floor(habit.asOf / 1440));
  return habitFrom(sums);
}

/** Calls back with every half hour of a habit: which one, and its recent and lasting counts. */
export function eachHalfHour(
  habit: Habit,
  see: (halfHour: number, recent: number, lasting: number) => void,
): void {
  const { halfHours } = habit;
  for (let index = 0; index < halfHours.length; index += 3) {
    see(halfHours[index] ?? 0, halfHours[index + 1] ?? 0, halfHours[index + 2] ?? 0);
  }
}

interface Sums {
  readonly asOf: number;
  readonly cells: Map<number, readonly [number, number]>;
  readonly days: number[];
}

function emptySums(asOf: number): Sums {
  return { asOf, cells: new Map(), days: [0, 0, 0, 0, 0, 0, 0] };
}

function bothFaded(elapsed: number): readonly [number, number] {
  return [fadedOverDays(elapsed, RECENT_DAYS), fadedOverDays(elapsed, LASTING_DAYS)];
}

function addVisit(sums: Sums, time: LocalTime, at: number, newDay: boolean): void {
  const [recent, lasting] = bothFaded(sums.asOf - at);
  const halfHour = Math.round(minuteOfWeek(time) / 30) % HALF_HOURS_A_WEEK;
  const [recently, lastingly] = sums.cells.get(halfHour) ?? [0, 0];
  sums.cells.set(halfHour, [recently + recent, lastingly + lasting]);
  const weekday = weekdayOf(dayOf(time));
  if (newDay) sums.days[weekday] = (sums.days[weekday] ?? 0) + lasting;
}

function habitFrom({ asOf, cells, days }: Sums): Habit {
  const kept = [...cells].filter(([, [, lasting]]) => lasting >= FORGOTTEN);
  kept.sort(([one], [other]) => one - other);
  // Pushed one by one, the numbers lie side by side in memory: reading them is half of scoring.
  const halfHours: number[] = [];
  for (const [halfHour, [recent, lasting]] of kept) halfHours.push(halfHour, recent, lasting);
  return { asOf, halfHours, days };
}
