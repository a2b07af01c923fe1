import { addDays, type CalendarDay, weekdayOf } from '../../calendar-day.ts';
import type { EventTime } from '../../domain/life-event.ts';
import { daysInMonth } from '../calendar/month-day.ts';
import type { DayOrder, DayProblem } from './typed-day.ts';

/** What words about time may mean: the choices, and whether one of them is meant by itself. */
export interface When {
  /** Most likely first. */
  readonly choices: readonly EventTime[];
  /** None is likelier than another: somebody has to say. */
  readonly ask: boolean;
  readonly problem?: DayProblem;
}

/** What is known while words about time are read. */
export interface WhenContext {
  readonly today: CalendarDay;
  readonly southern: boolean;
  readonly dayOrder?: DayOrder;
  /** The line tells what has happened already: its dates lie behind. */
  readonly past: boolean;
  /** It is the day somebody was born: two figures may be a year of the last century. */
  readonly born?: boolean;
}

/** Times of which the first is meant. */
export function likely(...choices: readonly EventTime[]): When {
  return { choices: distinct(choices), ask: false };
}

/** Times of which nobody can say which is meant; a single one is meant. */
export function either(...choices: readonly EventTime[]): When {
  const different = distinct(choices);
  return { choices: different, ask: different.length > 1 };
}

/** A date that does not exist or cannot be right. */
export function impossible(problem: DayProblem): When {
  return { choices: [], ask: true, problem };
}

/** A day, or the days from a first to a last. */
export function dayTime(day: CalendarDay, until?: CalendarDay): EventTime {
  return until === undefined || until <= day ? { kind: 'day', day } : { kind: 'day', day, until };
}

/** The first day of a time that is exact. */
export function firstDay(time: EventTime): CalendarDay | undefined {
  return time.kind === 'day' ? time.day : undefined;
}

/** The last day of a time that has one: of a span, of a month. */
export function lastDay(time: EventTime): CalendarDay | undefined {
  if (time.kind === 'day') return time.until ?? time.day;
  if (time.kind !== 'month') return undefined;
  return dateOf(time.year, time.month, daysInMonth(time.year, time.month));
}

/** A day from its parts; undefined when there is no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CalendarDay;
}

/** The Monday of a day's week. Weeks begin on Monday here, whatever the shop's calendar shows. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function distinct(choices: readonly EventTime[]): readonly EventTime[] {
  const keys = new Set<string>();
  return choices.filter((choice) => {
    const key = JSON.stringify(choice);
    return !keys.has(key) && keys.add(key);
  });
}
