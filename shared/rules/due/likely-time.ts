import type { Weekday } from '../../calendar-day.ts';
import type { Habit } from '../../domain/habit.ts';
import { eachHalfHour } from '../habits/habit.ts';
import { NEARNESS_MINUTES } from './due-score.ts';

/** Visits on a day of the week before its own times are believed; fading, so about three weeks of it. */
const ENOUGH_ON_THAT_DAY = 2;
/** A time is told to ten minutes: the visits it is worked out from are kept in half hours. */
const TOLD_TO = 10;

interface TimeOfDay {
  readonly minute: number;
  readonly visits: number;
}

/** About when somebody tends to come on a day of the week, in minutes after midnight. */
export function likelyTime(habit: Habit, weekday: Weekday): number {
  const times = timesOn(habit, weekday);
  const around = busiestOf(times);
  let visits = 0;
  let apart = 0;
  for (const time of times) {
    const distance = time.minute - around;
    if (Math.abs(distance) > 2 * NEARNESS_MINUTES) continue;
    visits += time.visits;
    apart += time.visits * distance;
  }
  const mean = visits === 0 ? around : around + apart / visits;
  return Math.min(Math.round(mean / TOLD_TO) * TOLD_TO, 1440 - TOLD_TO);
}

/** The times of their visits on that weekday, or on any day while there are few. */
function timesOn(habit: Habit, weekday: Weekday): TimeOfDay[] {
  const onAny: TimeOfDay[] = [];
  const onThat: TimeOfDay[] = [];
  let visitsOnThat = 0;
  eachHalfHour(habit, (halfHour, _recent, visits) => {
    const time = { minute: (halfHour % 48) * 30, visits };
    onAny.push(time);
    if (Math.floor(halfHour / 48) !== weekday) return;
    onThat.push(time);
    visitsOnThat += visits;
  });
  return visitsOnThat >= ENOUGH_ON_THAT_DAY ? onThat : onAny;
}

/** The time with the most visits near it: who comes at nine and again at three is not expected at noon. */
function busiestOf(times: readonly TimeOfDay[]): number {
  let best = { minute: 0, visits: -1 };
  for (const { minute } of times) {
    let visits = 0;
    for (const other of times) {
      const apart = (other.minute - minute) / NEARNESS_MINUTES;
      visits += other.visits * Math.exp(-0.5 * apart * apart);
    }
    if (visits > best.visits) best = { minute, visits };
  }
  return best.minute;
}
