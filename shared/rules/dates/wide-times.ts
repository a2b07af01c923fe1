import { addDays, weekdayOf, yearOf } from '../../calendar-day.ts';
import type { EventTime } from '../../domain/life-event.ts';
import { monthOf } from '../calendar/month-day.ts';
import { COUNT, MONTH, monthOfWord, numberOfWord, words } from './date-words.ts';
import { type Groups, type WhenPattern, yearsOf } from './numbered-dates.ts';
import {
  dateOf,
  dayTime,
  either,
  impossible,
  likely,
  mondayOf,
  type When,
  type WhenContext,
} from './when.ts';

const PART =
  '(?:(?:the\\s+)?(?:early|late|mid|middle(?:\\s+of)?|end(?:\\s+of)?|beginning(?:\\s+of)?|start(?:\\s+of)?)[\\s-]+(?:in\\s+)?)';
// Alone, a month is one only where a date stands: "wedding june", not "june is getting married".
const AT_THE_END = '(?=\\s*(?:$|[,.;:!)–—-]|(?:with|for|to|at|in)(?!\\p{L})))';
const SAID_TO_BE =
  '(?:in|during|by|from|since|around|about|until|till?|over|sometime|this\\s+coming)';

/** Times wider than a day: weekends, weeks, months and what is only "soon". */
export const WIDE_TIMES: readonly WhenPattern[] = [
  {
    pattern: words('(?:the\\s+)?(?:week-?end|wkend)\\s+after\\s+next'),
    read: (_, { today }) => weekendAfterNext(today),
  },
  {
    pattern: words(
      '(?:(?<which>next|last|this(?:\\s+coming)?|(?:at|on|over|for)\\s+the)\\s+)?(?:week-?end|wkend)',
    ),
    read: readWeekend,
  },
  {
    pattern: words('(?:the\\s+)?(?:very\\s+)?end\\s+of\\s+(?<which>the|this|next)\\s+month'),
    read: ({ which }, { today }) => endOfMonth(today, which?.toLowerCase() === 'next' ? 2 : 1),
  },
  { pattern: words('(?:the\\s+)?week\\s+after\\s+next'), read: (_, { today }) => week(today, 14) },
  { pattern: words('(?<which>next|this|last)\\s+(?:week|wk)'), read: readWeek },
  {
    pattern: words(`in\\s+(?<count>${COUNT})\\s+months?(?:['’]?\\s+time)?`),
    read: ({ count }, context) => likely(monthFrom(context, numberOfWord(count ?? ''))),
  },
  {
    pattern: words(`(?<count>${COUNT})\\s+months?['’]?\\s+(?<way>time|from\\s+now|ago)`),
    read: ({ count, way }, context) =>
      likely(monthFrom(context, numberOfWord(count ?? '') * (way === 'ago' ? -1 : 1))),
  },
  {
    pattern: words(
      `in\\s+(?<count>${COUNT})\\s+years?(?:['’]?\\s+time)?|(?<ago>${COUNT})\\s+years?\\s+ago`,
    ),
    read: ({ count, ago }, context) =>
      likely(monthFrom(context, 12 * (ago ? -numberOfWord(ago) : numberOfWord(count ?? '')))),
  },
  {
    pattern: words('(?:later\\s+)?(?<which>next|this|last)\\s+month'),
    read: ({ which }, context) =>
      likely(monthFrom(context, { next: 1, last: -1 }[which?.toLowerCase() ?? ''] ?? 0)),
  },
  {
    pattern: words(`${PART}?(?<which>next|last|this)\\s+(?<month>${MONTH})`),
    read: readWhichMonth,
  },
  {
    pattern: words(
      `(?:(?:${SAID_TO_BE}\\s+)?${PART}|${SAID_TO_BE}\\s+)(?<month>${MONTH})(?:\\s+(?<year>\\d{4}|['’]\\d{2}|(?:next|this|last)\\s+year))?(?!\\s+(?:blend|menu|roast|special))`,
    ),
    read: readMonth,
  },
  {
    pattern: words(`(?<month>${MONTH})\\s+(?<year>\\d{4}|['’]\\d{2}|(?:next|this|last)\\s+year)`),
    read: readMonth,
  },
  {
    pattern: words(`(?<=(?:due|expecting|starting|starts|expected)\\s+)(?<month>${MONTH})`),
    read: readMonth,
  },
  { pattern: words(`(?<!^)(?<month>${MONTH})${AT_THE_END}`), read: readMonth },
  {
    pattern: words(
      'soon|any\\s+(?:day|time|moment)(?:\\s+now)?|(?:in|within)\\s+(?:the\\s+next\\s+)?(?:a\\s+few|a\\s+couple\\s+of|some)\\s+(?:days|weeks)',
    ),
    read: () => likely({ kind: 'soon' }),
  },
  {
    pattern: words('one\\s+(?:fine\\s+)?day|some\\s?day|some\\s?time'),
    read: () => likely({ kind: 'unknown' }, { kind: 'soon' }),
  },
];

/** The month so many months from this one. */
function monthFrom({ today }: WhenContext, shift: number): EventTime {
  const months = yearOf(today) * 12 + monthOf(today) - 1 + shift;
  return { kind: 'month', year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The last day of this month, or of one that follows: so many months on, the day before its first. */
function endOfMonth(today: WhenContext['today'], months: number): When | undefined {
  const month = yearOf(today) * 12 + monthOf(today) - 1 + months;
  const first = dateOf(Math.floor(month / 12), (month % 12) + 1, 1);
  return first && likely(dayTime(addDays(first, -1)));
}

function week(today: WhenContext['today'], shift: number): When {
  const monday = addDays(mondayOf(today), shift);
  return likely(dayTime(monday, addDays(monday, 6)));
}

function readWeek({ which }: Groups, { today, past }: WhenContext): When {
  if (/next/i.test(which ?? '')) return week(today, 7);
  if (/last/i.test(which ?? '')) return week(today, -7);
  const monday = mondayOf(today);
  return likely(past ? dayTime(monday, today) : dayTime(today, addDays(monday, 6)));
}

/** Saturday and Sunday; said on one of them it is the one they are in, but for "next". */
function readWeekend({ which = '' }: Groups, { today, past }: WhenContext): When {
  const saturday = addDays(mondayOf(today), 5);
  const at = (weeks: number) => {
    const first = addDays(saturday, 7 * weeks);
    return dayTime(first, addDays(first, 1));
  };
  const isNow = today >= saturday;
  if (/last/i.test(which)) return isNow ? either(at(-1), at(0)) : likely(at(-1));
  if (/next/i.test(which)) return isNow ? likely(at(1)) : either(at(0), at(1));
  if (past) return isNow ? either(at(0), at(-1)) : likely(at(-1), at(0));
  return weekdayOf(today) === 0 && !/this/i.test(which)
    ? either(at(1), at(0))
    : likely(at(0), at(1));
}

/** On a Wednesday some mean the one in ten days, some the one in seventeen. */
function weekendAfterNext(today: WhenContext['today']): When {
  const saturday = addDays(mondayOf(today), 5);
  const at = (weeks: number) => {
    const first = addDays(saturday, 7 * weeks);
    return dayTime(first, addDays(first, 1));
  };
  return today >= saturday ? likely(at(2)) : either(at(1), at(2));
}

function readMonth({ month = '', year }: Groups, context: WhenContext): When {
  const { today, past } = context;
  const number = monthOfWord(month);
  const at = (known: number): EventTime => ({ kind: 'month', year: known, month: number });
  if (year !== undefined) {
    const years = yearsOf(year, { ...context, born: false });
    return typeof years === 'string' ? impossible(years) : likely(...years.map(at));
  }
  const coming = yearOf(today) + (number < monthOf(today) ? 1 : 0);
  if (!past) return likely(at(coming), at(coming + 1));
  const latest = number > monthOf(today) ? coming - 1 : yearOf(today);
  return likely(at(latest), at(latest + 1));
}

/** "Next june" said in May may be the coming one or that of next year. */
function readWhichMonth({ month = '', which = '' }: Groups, context: WhenContext): When {
  const { today } = context;
  const number = monthOfWord(month);
  const at = (year: number): EventTime => ({ kind: 'month', year, month: number });
  const thisYear = yearOf(today);
  const distance = number - monthOf(today);
  if (/last/i.test(which)) return likely(at(distance < 0 ? thisYear : thisYear - 1));
  if (/this/i.test(which)) return likely(at(thisYear));
  return distance > 0 ? either(at(thisYear), at(thisYear + 1)) : likely(at(thisYear + 1));
}
