import type { Weekday } from '../../../shared/calendar-day.ts';
import type { DueReason } from '../../../shared/rules/due/due-reason.ts';
import type { Rhythm } from '../../../shared/rules/habits/rhythm.ts';
import { say } from '../say.ts';
import { sayWeekdays } from './say-usual.ts';

const NOON_MINUTE = 12 * 60;
const MINUTES_A_DAY = 24 * 60;

/** When somebody tends to come: "Sundays about three", "weekday mornings", "most days". */
export function sayRhythm({ days, time }: Rhythm): string {
  if (days.kind === 'weekdays') {
    const weekdays = sayWeekdayList(days.weekdays);
    if (time.kind === 'about')
      return say('rhythm.about', { days: weekdays, clock: sayHour(time.minute) });
    if (time.kind === 'any-time') return weekdays;
    return say(`rhythm.weekdays-${time.part}`, { weekdays });
  }
  if (time.kind === 'about') {
    return say(`rhythm.about-${days.kind}`, { clock: sayHour(time.minute) });
  }
  return say(`rhythm.${days.kind}-${time.kind === 'any-time' ? 'any-time' : time.part}`);
}

/** Why somebody stands among those due, short enough for the margin: "Sundays", "about eight". */
export function sayDueReason(reason: DueReason): string {
  if (reason.kind === 'lately') return say('due.lately');
  if (reason.kind === 'this-weekday') return sayWeekdays(reason.weekday);
  return say('due.about', { clock: sayClock(reason.about) });
}

/** A half hour as people say it: 900 is "three", 510 is "half past eight", 720 is "noon". */
export function sayHour(minute: number): string {
  const half = Math.round(minute / 30) % (MINUTES_A_DAY / 30);
  if (half * 30 === NOON_MINUTE) return say('hour.noon');
  if (half === 0) return say('hour.midnight');
  const hour = say('hour.name', { hour: Math.floor(half / 2) % 12 });
  return half % 2 === 0 ? hour : say('hour.half-past', { hour });
}

/** Weekends are said last, whatever day the shop's week starts on. */
const mondayFirst = (one: Weekday, other: Weekday) => ((one + 6) % 7) - ((other + 6) % 7);

/** A half hour in figures: 510 is "8:30". */
function sayClock(minute: number): string {
  return `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`;
}

function sayWeekdayList(weekdays: readonly Weekday[]): string {
  return new Intl.ListFormat('en-GB').format(weekdays.toSorted(mondayFirst).map(sayWeekdays));
}
