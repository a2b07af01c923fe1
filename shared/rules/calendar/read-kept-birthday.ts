import type { CalendarDay, DayOfYear } from '../../calendar-day.ts';
import type { BirthdayKept, Regular } from '../../domain/regular.ts';
import type { OtherCalendar } from '../../domain/yearly.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { type DayProblem, readBirthday } from './read-day.ts';

/** Why a birthday, or the way it is kept, could not be read. */
export type BirthdayProblem =
  | DayProblem
  /** The day it is kept on is none. */
  | 'kept-not-a-day'
  /** Which day another calendar had, only a full date can tell. */
  | 'calendar-needs-year';

/** A birthday and how it is kept, when that is not on its own date. */
export type BirthdayRead = Pick<Regular, 'birthdayKept'> & { readonly birthday: DayOfYear };

const KEPT_ON = /^(?<day>.+?)[\s,;(]+(?:kept|celebrated)\s+(?:on\s+)?(?:the\s+)?(?<kept>.+?)\)?$/i;
const BY_CALENDAR =
  /^(?<day>.+?)[\s,;(]+(?:(?:kept\s+)?(?:by|in)\s+the\s+)?(?<calendar>chinese|lunar|hebrew|jewish|islamic|muslim|hijri|persian|iranian)(?:\s+(?:calendar|year))?\)?$/i;

const CALENDARS: Readonly<Record<string, OtherCalendar>> = {
  chinese: 'chinese',
  lunar: 'chinese',
  hebrew: 'hebrew',
  jewish: 'hebrew',
  islamic: 'islamic-umalqura',
  muslim: 'islamic-umalqura',
  hijri: 'islamic-umalqura',
  persian: 'persian',
  iranian: 'persian',
};

/**
 * Reads a birthday with how it is kept: "29 February 1960, kept on 1 March",
 * "7 February 1960, Chinese calendar".
 */
export function readKeptBirthday(
  text: string,
  today: CalendarDay,
): Result<BirthdayRead, BirthdayProblem> {
  const words = text.trim();
  const { day: before, calendar } = BY_CALENDAR.exec(words)?.groups ?? {};
  const other = CALENDARS[calendar?.toLowerCase() ?? ''];
  if (before !== undefined && other) return byCalendar(before, other, today);
  const { day, kept } = KEPT_ON.exec(words)?.groups ?? {};
  if (day !== undefined && kept !== undefined) return onAnotherDay(day, kept, today);
  const read = readBirthday(words, today);
  return read.ok ? succeed({ birthday: read.value }) : read;
}

/** Reads a name day, which has no year: "6 December". */
export function readNameDay(text: string, today: CalendarDay): Result<DayOfYear, DayProblem> {
  const read = readBirthday(text, today);
  return read.ok ? succeed(withoutYear(read.value)) : read;
}

function byCalendar(day: string, calendar: OtherCalendar, today: CalendarDay) {
  const read = readBirthday(day, today);
  if (!read.ok) return read;
  if (read.value.startsWith('--')) return fail('calendar-needs-year' as const);
  return succeed(kept(read.value, { by: 'calendar', calendar }));
}

function onAnotherDay(day: string, on: string, today: CalendarDay) {
  const read = readBirthday(day, today);
  if (!read.ok) return read;
  const other = readNameDay(on, today);
  if (!other.ok) return fail('kept-not-a-day' as const);
  const isItsOwn = other.value === withoutYear(read.value);
  return succeed(
    isItsOwn ? { birthday: read.value } : kept(read.value, { by: 'day', day: other.value }),
  );
}

function kept(birthday: DayOfYear, birthdayKept: BirthdayKept): BirthdayRead {
  return { birthday, birthdayKept };
}

function withoutYear(day: DayOfYear): DayOfYear {
  return `--${day.slice(-5)}` as DayOfYear;
}
