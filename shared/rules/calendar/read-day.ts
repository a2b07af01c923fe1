import {
  type CalendarDay,
  type DayOfYear,
  isCalendarDay,
  isDayOfYear,
} from '../../calendar-day.ts';
import { fail, type Result, succeed } from '../../result.ts';

/** Why a day that was typed could not be kept. */
export type DayProblem =
  | 'not-a-day'
  | 'no-such-day'
  | 'in-the-future'
  | 'too-long-ago'
  | 'short-year';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Nobody has lived longer (Jeanne Calment, 122 years); a birth before that is a slip of the keys. */
const OLDEST_YEARS = 123;

interface Parts {
  readonly day?: number;
  readonly month?: number;
  readonly year?: string;
}

/**
 * Reads a birthday as people write it: "14 March", "March 14th, 1926", "14.3.", "14/3/1926" (the day
 * first), "1926-03-14".
 */
export function readBirthday(text: string, today: CalendarDay): Result<DayOfYear, DayProblem> {
  const { day, month, year } = partsOf(text);
  if (day === undefined || month === undefined) return fail('not-a-day');
  if (year !== undefined && year.length !== 4) return fail('short-year');
  const inYear = `${padded(month)}-${padded(day)}`;
  const read = year === undefined ? `--${inYear}` : `${year}-${inYear}`;
  if (!isDayOfYear(read)) return fail('no-such-day');
  return year === undefined ? succeed(read) : within(read, today);
}

/**
 * Reads since when somebody comes: "2005", "May 2005" or a whole day; what is not said is kept as the
 * first of the year or month.
 */
export function readSince(text: string, today: CalendarDay): Result<CalendarDay, DayProblem> {
  const { day = 1, month = 1, year } = partsOf(text);
  if (year === undefined) return fail('not-a-day');
  if (year.length !== 4) return fail('short-year');
  const read = `${year}-${padded(month)}-${padded(day)}`;
  return isCalendarDay(read) ? within(read, today) : fail('no-such-day');
}

function within<Day extends CalendarDay | DayOfYear>(
  day: Day,
  today: CalendarDay,
): Result<Day, DayProblem> {
  if (day > today) return fail('in-the-future');
  const age = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  return age > OLDEST_YEARS ? fail('too-long-ago') : succeed(day);
}

/** Day, month and year as far as they were written; nothing at all of words that are no date. */
function partsOf(text: string): Parts {
  const words = text.trim().toLowerCase();
  return isoParts(words) ?? numberParts(words) ?? wordParts(words);
}

function isoParts(text: string): Parts | undefined {
  const found = /^(\d{4}|-)-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found;
  return { day: Number(day), month: Number(month), ...(year !== '-' && { year: year ?? '' }) };
}

function numberParts(text: string): Parts | undefined {
  const found = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*(?:[./-]\s*(\d{1,4})?)?$/.exec(text);
  if (!found) return undefined;
  const [, day, month, year] = found;
  return { day: Number(day), month: Number(month), ...(year !== undefined && { year }) };
}

function wordParts(text: string): Parts {
  const words = text.split(/[\s,.]+/).filter((word) => word !== '' && word !== 'of');
  const months = words.filter((word) => monthOf(word) !== undefined);
  const numbers = words.filter((word) => /^\d{1,2}(st|nd|rd|th)?$|^\d{4}$/.test(word));
  if (months.length > 1 || numbers.length + months.length !== words.length) return {};
  const month = months[0] === undefined ? undefined : monthOf(months[0]);
  return { ...(month !== undefined && { month }), ...dayAndYear(numbers, month !== undefined) };
}

/** "14", "14 1926", "1926": which number is which; a year alone needs no month. */
function dayAndYear(numbers: readonly string[], hasMonth: boolean): Parts {
  const [first, second, third] = numbers;
  if (third !== undefined || first === undefined) return {};
  if (/^\d{4}$/.test(first)) return second === undefined ? { year: first } : {};
  if (!hasMonth) return {};
  return { day: Number.parseInt(first, 10), ...(second !== undefined && { year: second }) };
}

function monthOf(word: string): number | undefined {
  const index = MONTHS.findIndex((month) => word.startsWith(month));
  return index === -1 || !/^\p{L}+$/u.test(word) ? undefined : index + 1;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
