import type { Weekday } from '../../calendar-day.ts';
import type { Habit } from '../../domain/habit.ts';
import { eachHalfHour } from '../habits/habit.ts';
import { CLEARLY_LIKELIER, weekdayLift } from '../habits/weekday-habit.ts';
import { type DueMoment, NEARNESS_MINUTES } from './due-score.ts';

/**
 * Why somebody is due about now, for wording/ to say: they tend to come on this day of the week,
 * about this time on any day, or have only been in lately at other times.
 */
export type DueReason =
  | { readonly kind: 'this-weekday'; readonly weekday: Weekday; readonly about: number }
  | { readonly kind: 'this-time'; readonly about: number }
  | { readonly kind: 'lately' };

/** The reason from the habit alone; `about` is a half hour, in minutes after midnight. */
export function dueReason(habit: Habit, moment: DueMoment): DueReason {
  const { weekday } = moment;
  const aboutThatDay = meanHalfHour(habit, moment, (halfHour) => dayOfCell(halfHour) === weekday);
  if (aboutThatDay !== undefined && weekdayLift(habit.days, weekday) >= CLEARLY_LIKELIER) {
    return { kind: 'this-weekday', weekday, about: aboutThatDay };
  }
  const about = meanHalfHour(habit, moment, () => true);
  return about === undefined ? { kind: 'lately' } : { kind: 'this-time', about };
}

/** The mean time of some of their visits near this moment's time of day, to the nearest half hour. */
function meanHalfHour(
  habit: Habit,
  moment: DueMoment,
  counts: (halfHour: number) => boolean,
): number | undefined {
  let visits = 0;
  let apart = 0;
  eachHalfHour(habit, (halfHour, _recent, lasting) => {
    const distance = circular((halfHour % 48) * 30 - (moment.minutes % 1440));
    if (Math.abs(distance) > 2 * NEARNESS_MINUTES || !counts(halfHour)) return;
    visits += lasting;
    apart += lasting * distance;
  });
  if (visits === 0) return undefined;
  const mean = (moment.minutes % 1440) + apart / visits;
  return (((Math.round(mean / 30) * 30) % 1440) + 1440) % 1440;
}

function dayOfCell(halfHour: number): number {
  return Math.floor(halfHour / 48);
}

/** A distance on the clock's face, from -720 to 720 minutes. */
function circular(minutes: number): number {
  return ((((minutes + 720) % 1440) + 1440) % 1440) - 720;
}
