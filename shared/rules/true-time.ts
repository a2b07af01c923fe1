import { addMinutes, type LocalTime } from '../calendar-day.ts';

/** What the clocks of a computer show at one moment. */
export interface ClockReading {
  /** The shop's wall clock. */
  readonly wall: LocalTime;
  /** The same clock as minutes since 1970, whatever the time zone. */
  readonly epoch: number;
  /** Minutes by a clock that nobody can set; on most computers it stands still while they sleep. */
  readonly steady: number;
  /** The time zone by name: "Europe/London". */
  readonly zone: string;
}

/** A clock that was set while the app was open. */
export interface ClockSet {
  readonly kind: 'back' | 'forward' | 'zone';
  /** What it would show had nobody touched it. */
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** What happened between two readings. */
export interface Passed {
  /** How much time truly passed, in minutes. */
  readonly minutes: number;
  readonly set?: ClockSet;
}

/** Clocks drift apart and are put right by the network in steps of seconds. */
const DRIFT_MINUTES = 2;

/**
 * How long a computer may have slept, in minutes: the lid is closed for the night, or for a holiday of
 * a month. Sleep and a clock set forward look alike, and every night there is sleep; so only what is
 * longer was surely set.
 */
const LONGEST_SLEEP = 31 * 1440;

/** How much time passed between two readings of the clocks, and whether one was set meanwhile. */
export function passedBetween(before: ClockReading, after: ClockReading): Passed {
  const steady = Math.max(0, after.steady - before.steady);
  const jump = after.epoch - before.epoch - steady;
  if (jump < -DRIFT_MINUTES) return { minutes: steady, set: setBy('back', before, after, steady) };
  if (jump > LONGEST_SLEEP)
    return { minutes: steady, set: setBy('forward', before, after, steady) };
  const minutes = jump > DRIFT_MINUTES ? steady + jump : steady;
  if (before.zone === after.zone) return { minutes };
  const set = setBy('zone', before, after, minutes);
  return isSameMinute(set) ? { minutes } : { minutes, set };
}

function setBy(
  kind: ClockSet['kind'],
  before: ClockReading,
  after: ClockReading,
  minutes: number,
): ClockSet {
  return { kind, from: addMinutes(before.wall, minutes), to: after.wall };
}

/** Two names of one zone, or two zones that show the same time. */
function isSameMinute({ from, to }: ClockSet): boolean {
  return addMinutes(from, -DRIFT_MINUTES) <= to && to <= addMinutes(from, DRIFT_MINUTES);
}
