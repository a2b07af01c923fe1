import {
  addDays,
  type CalendarDay,
  clockOf,
  dayOf,
  isLocalTime,
  type LocalTime,
  weekdayOf,
  yearOf,
} from '../../calendar-day.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { readBirthday } from './read-day.ts';

/** Why a moment that was typed could not be kept. */
export type MomentProblem = 'not-a-moment' | 'not-come-yet';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const CLOCK = /(?:^|[\s,t])(?:at )?(\d{1,2}):(\d{2})$/;
/** "28.11" is a day, and "28.11. 15.02" has a time behind it. */
const CLOCK_BEHIND_DAY = /[\s,](?:at )?([01]?\d|2[0-3])\.(\d{2})$/;

/** What a moment is read against. */
interface ReadBy {
  readonly now: LocalTime;
  /** Whose time of day is kept when only a day was typed. */
  readonly at: LocalTime;
}

/**
 * Reads when something was: "15:02", "yesterday 15:02", "Tuesday", "28 November 15:02", "28.11.2026";
 * always a day that has come.
 */
export function readMoment(text: string, { now, at }: ReadBy): Result<LocalTime, MomentProblem> {
  const words = text.trim().toLowerCase();
  const clock = CLOCK.exec(words) ?? CLOCK_BEHIND_DAY.exec(words);
  const dayWords = (clock ? words.slice(0, clock.index) : words).replace(/,$/, '').trim();
  const day = dayWords === '' && clock ? dayOf(now) : readDay(dayWords, dayOf(now));
  if (day === 'not-come-yet') return fail(day);
  if (day === undefined) return fail('not-a-moment');
  const [, hours = '', minutes = ''] = clock ?? [];
  const time = clock ? `${hours.padStart(2, '0')}:${minutes}` : clockOf(at);
  const moment = `${day}T${time}:00`;
  if (!isLocalTime(moment)) return fail('not-a-moment');
  return moment > now ? fail('not-come-yet') : succeed(moment);
}

function readDay(words: string, today: CalendarDay): CalendarDay | 'not-come-yet' | undefined {
  if (words === 'today') return today;
  if (words === 'yesterday') return addDays(today, -1);
  const weekday = WEEKDAYS.findIndex((name) => /^[a-z]+$/.test(words) && words.startsWith(name));
  if (weekday >= 0) return addDays(today, -((weekdayOf(today) - weekday + 6) % 7) - 1);
  const read = readBirthday(words, today);
  if (!read.ok) return read.failure === 'in-the-future' ? 'not-come-yet' : undefined;
  const { value } = read;
  if (!value.startsWith('--')) return value as CalendarDay;
  const thisYear = `${today.slice(0, 4)}${value.slice(1)}` as CalendarDay;
  const lastYear = `${String(yearOf(today) - 1).padStart(4, '0')}${value.slice(1)}` as CalendarDay;
  return thisYear <= today ? thisYear : lastYear;
}
