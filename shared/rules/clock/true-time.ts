import { addMinutes, type LocalTime } from '../../calendar-day.ts';

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
  /** By how many minutes the clock is behind what it showed at first: it may be put right again. */
  readonly behind: number;
}

/** Clocks drift apart and are put right by the network in steps of seconds. */
const DRIFT_MINUTES = 2;

/**
 * How long a computer may have slept, in minutes: the lid is closed for the night, or for a holiday of
 * a month. Sleep and a clock set forward look alike, and every night there is sleep; so only what is
 * longer was surely set.
 */
const LONGEST_SLEEP = 31 * 1440;

/**
 * How much time passed between two readings of the clocks, and whether one was set meanwhile.
 *
 * A clock that was put back and goes forward again by as much was put right: nobody slept.
 */
export function passedBetween(before: ClockReading, after: ClockReading, behind = 0): Passed {
  const steady = Math.max(0, after.steady - before.steady);
  const jump = after.epoch - before.epoch - steady;
  if (jump < -DRIFT_MINUTES) {
    return { minutes: steady, set: setBy('back', before, after, steady), behind: behind - jump };
  }
  const putRight = Math.max(0, Math.min(jump, behind));
  const rest = jump - putRight;
  if (putRight > DRIFT_MINUTES || rest > LONGEST_SLEEP) {
    const slept = rest > DRIFT_MINUTES && rest <= LONGEST_SLEEP ? rest : 0;
    const set = setBy('forward', before, after, steady + slept);
    return { minutes: steady + slept, set, behind: behind - jump + slept };
  }
  const minutes = jump > DRIFT_MINUTES ? steady + jump : steady;
  if (before.zone === after.zone) return { minutes, behind };
  const set = setBy('zone', before, after, minutes);
  return isSameMinute(set) ? { minutes, behind } : { minutes, set, behind };
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
