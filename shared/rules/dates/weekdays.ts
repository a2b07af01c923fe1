import { addDays, type CalendarDay, type Weekday, weekdayOf } from '../../calendar-day.ts';
import { COUNT, numberOfWord, WEEKDAY, weekdayOfWord, words } from './date-words.ts';
import type { Groups, WhenPattern } from './numbered-dates.ts';
import { dayTime, either, likely, mondayOf, type When, type WhenContext } from './when.ts';

const WHICH = '(?<which>next|last|this(?:\\s+(?:coming|past))?|coming|past)';
// "Just wed", "in the sun" and "sat the exam" are no days.
const NOT_MARRIED =
  '(?<!(?:just|gets?|got|getting|newly)\\s+(?=wed(?!n)))(?<!\\bthe\\s+(?=sun(?!d)))';
const NOT_SITTING = '(?!(?<=(?<!\\p{L})sat)\\s+(?:his|her|their|the|an?|down|by)(?!\\p{L}))';

/** Days told by their distance or their name: "tomorrow", "saturday week", "next friday". */
export const NEAR_DAYS: readonly WhenPattern[] = [
  {
    pattern: words(
      `(?:in\\s+)?(?<count>${COUNT})\\s+(?<unit>days?|weeks?|wks?|fortnights?)['’]?\\s+(?:time|from\\s+(?:now|today)|today)|in\\s+(?<count2>${COUNT})\\s+(?<unit2>days?|weeks?|wks?|fortnights?)`,
    ),
    read: ({ count, count2, unit, unit2 }, { today }) =>
      likely(dayTime(addDays(today, daysOf(count ?? count2, unit ?? unit2)))),
  },
  {
    pattern: words(`(?<count>${COUNT})\\s+(?<unit>weeks?|wks?|fortnights?)\\s+tomorrow`),
    read: ({ count, unit }, { today }) => likely(dayTime(addDays(today, daysOf(count, unit) + 1))),
  },
  {
    pattern: words(
      `(?<count>${COUNT})\\s+(?<unit>weeks?|wks?|fortnights?)\\s+(?:on|from|this)\\s+(?<weekday>${WEEKDAY})`,
    ),
    read: ({ count, unit, weekday }, context) => weeksAfter(weekday, daysOf(count, unit), context),
  },
  { pattern: words('(?:the\\s+)?day\\s+after\\s+(?:tomorrow|tmrw)'), read: away(2) },
  { pattern: words('(?:the\\s+)?day\\s+before\\s+yesterday'), read: away(-2) },
  {
    pattern: words('a\\s+week\\s+today|today\\s+week|(?:in\\s+)?a\\s+week\\s+from\\s+today'),
    read: away(7),
  },
  { pattern: words('a\\s+week\\s+tomorrow|tomorrow\\s+week'), read: away(8) },
  { pattern: words('a\\s+fortnight\\s+today'), read: away(14) },
  { pattern: words('tomorrow|tommorow|tommorrow|tomorow|tomoz|tmrw?|tmw|2morrow'), read: away(1) },
  { pattern: words('yesterday|yest|last\\s+night'), read: away(-1) },
  {
    pattern: words('today|tonight|this\\s+(?:morning|afternoon|evening)|tonite'),
    read: away(0),
  },
  {
    pattern: words(`(?<count>${COUNT})\\s+(?<unit>days?|weeks?|wks?|fortnights?)\\s+ago`),
    read: ({ count, unit }, { today }) => likely(dayTime(addDays(today, -daysOf(count, unit)))),
  },
  {
    pattern: words(
      `a\\s+week\\s+(?:on\\s+|from\\s+)?(?<weekday>${WEEKDAY})|(?<weekday2>${WEEKDAY})\\s+week`,
    ),
    read: ({ weekday, weekday2 }, context) => weeksAfter(weekday ?? weekday2, 7, context),
  },
  {
    pattern: words(
      `a\\s+fortnight\\s+(?:on\\s+)?(?<weekday>${WEEKDAY})|(?<weekday2>${WEEKDAY})\\s+fortnight`,
    ),
    read: ({ weekday, weekday2 }, context) => weeksAfter(weekday ?? weekday2, 14, context),
  },
  {
    pattern: words(
      `(?<weekday>${WEEKDAY})\\s+(?:of\\s+)?(?<which>next|this|last)\\s+week|(?<which2>next|this|last)\\s+week\\s+(?:on\\s+)?(?<weekday2>${WEEKDAY})`,
    ),
    read: readDayOfWeek,
  },
  { pattern: words(`${WHICH}\\s+(?<weekday>${WEEKDAY})`), read: readWhichWeekday },
  {
    pattern: words(`${NOT_MARRIED}(?<weekday>${WEEKDAY})${NOT_SITTING}`),
    read: ({ weekday }, context) => readWeekday(weekday, context),
  },
];

function away(days: number): WhenPattern['read'] {
  return (_, { today }) => likely(dayTime(addDays(today, days)));
}

function daysOf(count = '', unit = ''): number {
  const days = /^f/i.test(unit) ? 14 : /^w/i.test(unit) ? 7 : 1;
  return numberOfWord(count) * days;
}

/** Days from today on to a weekday, 0 to 6. */
function ahead(weekday: string | undefined, today: CalendarDay): number {
  return ((weekdayOfWord(weekday ?? '') - weekdayOf(today) + 7) % 7) as Weekday;
}

/** "Saturday week" is a week after the coming Saturday; said on a Saturday it may be either. */
function weeksAfter(weekday: string | undefined, days: number, { today }: WhenContext): When {
  const coming = ahead(weekday, today);
  const day = (distance: number) => dayTime(addDays(today, distance));
  return coming === 0 ? either(day(days), day(days + 7)) : likely(day(coming + days));
}

function readDayOfWeek({ weekday, weekday2, which, which2 }: Groups, { today }: WhenContext): When {
  const weeks = { next: 7, this: 0, last: -7 }[(which ?? which2 ?? '').toLowerCase()] ?? 0;
  const monday = addDays(mondayOf(today), weeks);
  const inWeek = (weekdayOfWord(weekday ?? weekday2 ?? '') + 6) % 7;
  return likely(dayTime(addDays(monday, inWeek)));
}

/**
 * "Next friday" is the one of next week to some and the coming one to others; when both are the
 * same, nobody needs to be asked.
 */
function readWhichWeekday({ weekday, which = '' }: Groups, context: WhenContext): When {
  const { today } = context;
  const coming = ahead(weekday, today);
  const day = (distance: number) => dayTime(addDays(today, distance));
  if (/last/i.test(which)) return lastWeekday(coming, context);
  if (/past/i.test(which)) return likely(day(coming - 7));
  if (!/next/i.test(which)) return likely(day(coming), day(coming + 7));
  if (coming === 0) return likely(day(7), day(14));
  const isThisWeek = mondayOf(addDays(today, coming)) === mondayOf(today);
  return isThisWeek ? either(day(coming), day(coming + 7)) : likely(day(coming), day(coming + 7));
}

/** "Last friday" said on a Saturday may be yesterday or eight days ago. */
function lastWeekday(coming: number, { today }: WhenContext): When {
  const latest = addDays(today, coming - 7);
  const before = dayTime(addDays(latest, -7));
  return coming !== 0 && mondayOf(latest) === mondayOf(today)
    ? either(dayTime(latest), before)
    : likely(dayTime(latest), before);
}

/** A bare weekday; said on that day it may be today or a week away. */
function readWeekday(weekday: string | undefined, { today, past }: WhenContext): When {
  const coming = ahead(weekday, today);
  const day = (distance: number) => dayTime(addDays(today, distance));
  if (coming === 0) return either(day(0), day(past ? -7 : 7));
  return past ? likely(day(coming - 7), day(coming)) : likely(day(coming), day(coming + 7));
}
