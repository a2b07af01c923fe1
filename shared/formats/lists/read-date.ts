import {
  type CalendarDay,
  type DayOfYear,
  isCalendarDay,
  isDayOfYear,
} from '../../calendar-day.ts';

/** Whether 03/04 is the third of April or the fourth of March. */
export type DateOrder = 'day-first' | 'month-first';

/** A day as a file writes it, with the time of day if it has one. */
export interface ReadMoment {
  readonly day: CalendarDay;
  /** 'HH:mm:ss'. */
  readonly time?: string;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const CLOSED_UP = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const EAST_ASIAN = /^(\d{4})年(\d{1,2})月(\d{1,2})日/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(\p{L}{3,})[\s.,-]+(\d{4}|\d{2})(?!\d)/u;
const MONTH_NAME_DAY = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})(?!\d)/u;
const CLOCK =
  /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap])?\.?(?:m\.?)?\s*(?:z|[+-]\d{2}:?\d{2})?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Two-figure years from here on belong to the last century, as spreadsheets have it. */
const FIRST_SHORT_YEAR = 30;
/** The year address books write for a birthday without one (Apple's vCards). */
const NO_YEAR = '1604';

/**
 * Reads a day, with a time if there is one; undefined unless all of the text is understood.
 *
 * What the clock in the file showed is kept; a zone behind it is not counted in.
 */
export function readMoment(text: string, order: DateOrder): ReadMoment | undefined {
  const clean = cleaned(text);
  const found = readDayAt(clean, order);
  if (!found || !isCalendarDay(found.day)) return undefined;
  const rest = clean.slice(found.length).replace(/^[T,\s]+/, '');
  if (rest === '') return { day: found.day };
  const time = readTime(rest);
  return time === undefined ? undefined : { day: found.day, time };
}

/** Reads a time of day as 'HH:mm:ss', from a 24-hour or a 12-hour clock. */
export function readTime(text: string): string | undefined {
  const found = CLOCK.exec(cleaned(text));
  if (!found) return undefined;
  const [, hours = '', minutes = '', seconds = '00', half] = found;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return `${padded(hour)}:${minutes}:${seconds}`;
}

/** Reads a birthday with or without its year. */
export function readBirthday(text: string, order: DateOrder): DayOfYear | undefined {
  const clean = cleaned(text);
  const short = /^(?:--)?(\d{1,2})[-/.]?(\d{1,2})\.?$/.exec(clean);
  if (short) {
    const [, first = '', second = ''] = short;
    const monthFirst = order === 'month-first' || clean.includes('-');
    const [month, day] = monthFirst ? [first, second] : [second, first];
    const birthday = `--${padded(month)}-${padded(day)}`;
    return isDayOfYear(birthday) ? birthday : undefined;
  }
  const day = readMoment(clean, order)?.day;
  return day?.startsWith(NO_YEAR) ? (`--${day.slice(5)}` as DayOfYear) : day;
}

/** True for a text that begins like a day in figures or words. */
export function looksLikeDate(text: string): boolean {
  const clean = cleaned(text);
  return [YEAR_FIRST, YEAR_LAST, EAST_ASIAN, DAY_MONTH_NAME, MONTH_NAME_DAY].some((form) =>
    form.test(clean),
  );
}

/** The first two figures of a day that ends in its year; undefined for any other writing. */
export function figuresOf(text: string): readonly [number, number] | undefined {
  const found = YEAR_LAST.exec(cleaned(text));
  return found ? [Number(found[1]), Number(found[3])] : undefined;
}

function cleaned(text: string): string {
  return text.trim().replace(/^'/, '');
}

interface DayAt {
  readonly day: string;
  readonly length: number;
}

function readDayAt(text: string, order: DateOrder): DayAt | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dayAt(yearFirst, yearFirst[1], yearFirst[3], yearFirst[4]);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [, first, , second, year] = yearLast;
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return dayAt(yearLast, fullYear(year), month, day);
  }
  return readOtherDayAt(text);
}

function readOtherDayAt(text: string): DayAt | undefined {
  const figures = CLOSED_UP.exec(text) ?? EAST_ASIAN.exec(text);
  if (figures) return dayAt(figures, figures[1], figures[2], figures[3]);
  const dayFirst = DAY_MONTH_NAME.exec(text);
  if (dayFirst) return dayAt(dayFirst, fullYear(dayFirst[3]), monthNamed(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_NAME_DAY.exec(text);
  if (!monthFirst) return undefined;
  return dayAt(monthFirst, monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2]);
}

function dayAt(found: RegExpExecArray, year = '', month = '', day = ''): DayAt {
  return { day: `${year}-${padded(month)}-${padded(day)}`, length: found[0].length };
}

function fullYear(year = ''): string {
  if (year.length === 4) return year;
  return Number(year) < FIRST_SHORT_YEAR ? `20${year}` : `19${year}`;
}

function monthNamed(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function padded(figures: string | number): string {
  return String(figures).padStart(2, '0');
}
