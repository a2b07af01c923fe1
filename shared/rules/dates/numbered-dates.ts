import { addDays, type CalendarDay, weekdayOf, yearOf } from '../../calendar-day.ts';
import { monthOf } from '../calendar/month-day.ts';
import {
  MONTH,
  monthOfWord,
  numberOfWord,
  ORDINAL,
  WEEKDAY,
  weekdayOfWord,
  words,
  YEAR,
} from './date-words.ts';
import type { DayProblem } from './typed-day.ts';
import {
  dateOf,
  dayTime,
  either,
  firstDay,
  impossible,
  likely,
  type When,
  type WhenContext,
} from './when.ts';

/** What a pattern of words about time found, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of saying when. */
export interface WhenPattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: WhenContext) => When | undefined;
}

const ON_WEEKDAY = `(?:(?<weekday>${WEEKDAY})\\.?,?\\s+(?:the\\s+|on\\s+)?)?`;
const TH = '(?:st|nd|rd|th)';
// "The 3rd birthday" is no day of the month; "the 3rd at noon" is.
const NO_NOUN_AFTER =
  '(?!\\s+(?!(?:of|next|this|at|in|with|for|from|till|until|and|to|his|her|their)(?!\\p{L}))\\p{L})';

/** Dates in figures and month names, the exact ones: "12 june", "2027-06-12", "12/6", "12.6.". */
export const NUMBERED: readonly WhenPattern[] = [
  {
    pattern: words('(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})'),
    read: ({ year, month, day }, context) => monthDay(Number(month), Number(day), year, context),
  },
  {
    pattern: words(
      `${ON_WEEKDAY}(?<day>\\d{1,2}${TH}?|${ORDINAL})\\s*(?:of\\s+)?(?<month>${MONTH})\\.?(?:,?\\s+(?<year>${YEAR}|(?:next|this|last)\\s+year))?`,
    ),
    read: readNamedMonth,
  },
  {
    pattern: words(
      `${ON_WEEKDAY}(?<month>${MONTH})\\.?\\s+(?:the\\s+)?(?<day>\\d{1,2}(?![:.]\\d)${TH}?|${ORDINAL})(?:,?\\s+(?<year>\\d{4}|['’]\\d{2}|(?:next|this|last)\\s+year))?`,
    ),
    read: readNamedMonth,
  },
  {
    pattern: words(
      `${ON_WEEKDAY}(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})(?:/(?<year>\\d{4}|\\d{2}))?|-(?<second2>\\d{1,2})-(?<year2>\\d{4}|\\d{2}))`,
    ),
    read: ({ first, second, second2, year, year2, weekday }, context) =>
      onWeekday(
        slashed(Number(first), Number(second ?? second2), year ?? year2, context),
        weekday,
        context,
      ),
  },
  {
    pattern: words(
      `${ON_WEEKDAY}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?:\\s?(?<year>\\d{4}|\\d{2}))?`,
    ),
    read: ({ day, month, year, weekday }, context) =>
      onWeekday(dotted(Number(day), Number(month), year, context), weekday, context),
  },
  {
    pattern: words(
      `${ON_WEEKDAY}(?<the>the\\s+)?(?<day>\\d{1,2})${TH}(?:\\s+(?:of\\s+)?(?<which>next|this)\\s+month)?${NO_NOUN_AFTER}`,
    ),
    read: readDayOfMonth,
  },
  {
    pattern: words(
      `(?<the>the\\s+)(?<day>${ORDINAL})(?:\\s+(?:of\\s+)?(?<which>next|this)\\s+month)?${NO_NOUN_AFTER}`,
    ),
    read: readDayOfMonth,
  },
];

/** "12.6", which may be an hour as well: tried when nothing else says when. */
export const HALF_DOTTED: WhenPattern = {
  pattern: words('(?<!at\\s+)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})(?!\\.?\\d|\\s*(?:am|pm))'),
  read: ({ day, month }, context) => {
    const read = dotted(Number(day), Number(month), undefined, context);
    return read.problem === undefined ? read : undefined;
  },
};

/** A day of a month, with a year or the nearest one that fits. */
export function monthDay(
  month: number,
  day: number,
  year: string | undefined,
  context: WhenContext,
): When {
  if (dateOf(2000, month, day) === undefined) return impossible('no-such-day');
  if (year === undefined) return nearest(month, day, context);
  const years = yearsOf(year, context);
  if (typeof years === 'string') return impossible(years);
  const days = years.flatMap((known) => dateOf(known, month, day) ?? []);
  return days.length === 0 ? impossible('no-such-day') : either(...days.map((d) => dayTime(d)));
}

/** Years that are typed: in full, by their last two figures, or as "next year". */
export function yearsOf(text: string, context: WhenContext): readonly number[] | DayProblem {
  if (/year/i.test(text)) {
    const shift = /next/i.test(text) ? 1 : /last/i.test(text) ? -1 : 0;
    return [yearOf(context.today) + shift];
  }
  const figures = text.replace(/\D/g, '');
  const year = Number(figures);
  if (figures.length === 2) return context.born ? bornYears(year, context) : [2000 + year];
  if (year < 1000) return 'short-year';
  return year < 1900 || year > 2199 ? 'odd-year' : [year];
}

/** Somebody born in "68" is of the last century; "04" may be of either. */
function bornYears(year: number, { today }: WhenContext): readonly number[] {
  return [1900 + year, 2000 + year].filter((known) => known <= yearOf(today));
}

/** The day without a year: the next one, today counting; of what is past the latest one. */
function nearest(month: number, day: number, { today, past }: WhenContext): When {
  const dates = Array.from({ length: 25 }, (_, index) => yearOf(today) - 12 + index).flatMap(
    (year) => dateOf(year, month, day) ?? [],
  );
  return past ? lately(dates, today) : soon(dates, today);
}

/** The next of some dates, then one that has only just gone by, then the one after. */
function soon(dates: readonly CalendarDay[], today: CalendarDay): When {
  const [next, following] = dates.filter((date) => date >= today);
  const gone = dates.filter((date) => date < today && date > addDays(today, -32)).at(-1);
  return likely(...[next, gone, following].flatMap((date) => (date ? [dayTime(date)] : [])));
}

function lately(dates: readonly CalendarDay[], today: CalendarDay): When {
  const latest = dates.filter((date) => date <= today).at(-1);
  const next = dates.find((date) => date > today);
  return likely(...[latest, next].flatMap((date) => (date ? [dayTime(date)] : [])));
}

function readNamedMonth({ day, month, year, weekday }: Groups, context: WhenContext): When {
  const read = monthDay(monthOfWord(month ?? ''), figuresOf(day), year, context);
  return onWeekday(read, weekday, context);
}

function figuresOf(day = ''): number {
  return numberOfWord(/^\d/.test(day) ? day.replace(/\D/g, '') : day);
}

/** 6/7 by the shop's order; where nobody knows it, either of two days that exist. */
function slashed(
  first: number,
  second: number,
  year: string | undefined,
  context: WhenContext,
): When {
  const dayFirst = monthDay(second, first, year, context);
  const monthFirst = monthDay(first, second, year, context);
  if (monthFirst.problem !== undefined || first === second) return dayFirst;
  if (dayFirst.problem !== undefined) return monthFirst;
  const [a, b] =
    context.dayOrder === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const choices = [...a.choices.slice(0, 1), ...b.choices.slice(0, 1)];
  return context.dayOrder === undefined ? either(...choices) : likely(...choices);
}

/** With dots the day stands first, but where the month is known to. */
function dotted(day: number, month: number, year: string | undefined, context: WhenContext): When {
  return context.dayOrder === 'month-first'
    ? slashed(day, month, year, context)
    : monthDay(month, day, year, context);
}

/** "On the 3rd": the next month that has one. */
function readDayOfMonth(
  { day, the, which, weekday }: Groups,
  context: WhenContext,
): When | undefined {
  const number = figuresOf(day);
  if (number < 1 || number > 31) return the === undefined ? undefined : impossible('no-such-day');
  const { today, past } = context;
  const months = Array.from({ length: 15 }, (_, index) => index - 7);
  const dates = months.flatMap((shift) => inMonth(today, shift, number) ?? []);
  if (which !== undefined) {
    const named = inMonth(today, which === 'next' ? 1 : 0, number);
    return named === undefined ? impossible('no-such-day') : likely(dayTime(named));
  }
  return onWeekday(past ? lately(dates, today) : upcoming(dates, today), weekday, context);
}

function upcoming(dates: readonly CalendarDay[], today: CalendarDay): When {
  return likely(
    ...dates
      .filter((date) => date >= today)
      .slice(0, 2)
      .map((date) => dayTime(date)),
  );
}

/** A day of the month so many months from this one. */
function inMonth(today: CalendarDay, shift: number, day: number): CalendarDay | undefined {
  const months = yearOf(today) * 12 + monthOf(today) - 1 + shift;
  return dateOf(Math.floor(months / 12), (months % 12) + 1, day);
}

/** "Friday 12 june": when the two do not agree, somebody has to say which one is right. */
function onWeekday(read: When, weekday: string | undefined, { today, past }: WhenContext): When {
  const first = read.choices[0];
  if (weekday === undefined || first === undefined) return read;
  const wanted = weekdayOfWord(weekday);
  const fitting = read.choices.filter((choice) => {
    const day = firstDay(choice);
    return day !== undefined && weekdayOf(day) === wanted;
  });
  if (fitting[0] === first && !read.ask) return read;
  if (fitting.length > 0 && read.ask) return likely(...fitting);
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  return either(first, dayTime(addDays(today, past && ahead > 0 ? ahead - 7 : ahead)));
}
