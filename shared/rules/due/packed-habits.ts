import type { PackedHabits } from '../../domain/back-pages.ts';
import type { Habit } from '../../domain/habit.ts';
import { eachHalfHour } from '../habits/habit.ts';
import { weekdayLift } from '../habits/weekday-habit.ts';
import { type DueMoment, fadedVisits, latelyOf, mostOf, scoreOf } from './due-score.ts';

const WEEK = 7;
/** Steps of a packed count that make it twice as much: one step is four hundredths. */
const STEPS = 16;
/** The packed count of one visit. */
const OF_ONE = 176;
const COUNTS = Float64Array.from({ length: 256 }, (_, packed) =>
  packed === 0 ? 0 : 2 ** ((packed - OF_ONE) / STEPS),
);

/** A count of visits in one byte, on a logarithmic scale: 0, or from 0.0005 to 30, within 2.2 %. */
export function packedCount(count: number): number {
  if (count <= 0) return 0;
  return Math.min(255, Math.max(0, Math.round(Math.log2(count) * STEPS) + OF_ONE));
}

/** Packs the habits of everybody, in this order. */
export function packHabits(habits: readonly Habit[]): PackedHabits {
  const cells = habits.reduce((sum, { halfHours }) => sum + halfHours.length / 3, 0);
  const packed: PackedHabits = {
    asOf: Uint32Array.from(habits, ({ asOf }) => Math.max(0, asOf)),
    starts: new Uint32Array(habits.length + 1),
    halfHours: new Uint16Array(cells),
    recent: new Uint8Array(cells),
    lasting: new Uint8Array(cells),
    days: new Uint8Array(habits.length * WEEK),
  };
  let cell = 0;
  habits.forEach((habit, slot) => {
    packed.starts[slot] = cell;
    eachHalfHour(habit, (halfHour, recent, lasting) => {
      packed.halfHours[cell] = halfHour;
      packed.recent[cell] = packedCount(recent);
      packed.lasting[cell] = packedCount(lasting);
      cell += 1;
    });
    habit.days.forEach((count, day) => {
      packed.days[slot * WEEK + day] = packedCount(count);
    });
  });
  packed.starts[habits.length] = cell;
  return packed;
}

const DAYS: number[] = [0, 0, 0, 0, 0, 0, 0];

/**
 * How much somebody is due at a moment, from their packed habit: scoreAt (due-score.ts) within five
 * in a hundred. A score that cannot reach `worth` may be given as 0. Allocates nothing.
 */
export function packedScore(
  habits: PackedHabits,
  slot: number,
  moment: DueMoment,
  worth = 0,
): number {
  const end = habits.starts[slot + 1] ?? 0;
  let recent = 0;
  let lasting = 0;
  for (let cell = habits.starts[slot] ?? 0; cell < end; cell += 1) {
    const near = moment.nearness[(habits.halfHours[cell] ?? 0) % moment.nearness.length] ?? 0;
    recent += near * (COUNTS[habits.recent[cell] ?? 0] ?? 0);
    lasting += near * (COUNTS[habits.lasting[cell] ?? 0] ?? 0);
  }
  // What fades cannot grow: most people are told from those due before anything is faded.
  if (mostOf(recent + moment.ways.lastingShare * lasting, moment) < worth) return 0;
  const elapsed = moment.minutes - (habits.asOf[slot] ?? 0);
  const visits = fadedVisits(recent, lasting, elapsed, moment);
  if (visits === 0 || mostOf(visits, moment) < worth) return 0;
  for (let day = 0; day < WEEK; day += 1) {
    DAYS[day] = COUNTS[habits.days[slot * WEEK + day] ?? 0] ?? 0;
  }
  const lift = weekdayLift(DAYS, moment.weekday);
  return scoreOf(visits, latelyOf(elapsed, moment), lift, moment);
}
