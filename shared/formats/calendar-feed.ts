import ICAL from 'ical.js';
import { addDays, type CalendarDay, type LocalTime, weekdayOf } from '../calendar-day.ts';
import { dayOfMonth, monthOf } from '../rules/calendar/month-day.ts';
import type { ComesOn } from '../rules/coming/calendar-entries.ts';

/** Something for a calendar program: what to call it, and on which days. */
export interface FeedEntry {
  /** The same in every file, so that a program knows it again. */
  readonly id: string;
  readonly summary: string;
  readonly comes: ComesOn;
  /** How many days it takes. */
  readonly lasts: number;
}

/** A moment in UTC, as a calendar file is stamped with it. */
export type UtcTime = `${LocalTime}Z`;

/** A property of a calendar as jCal (RFC 7265) writes it: name, parameters, type, values. */
type Property = readonly [string, Readonly<Record<string, string>>, string, ...unknown[]];

const PRODUCT = '-//The Usual//The book of regulars//EN';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

// The space that begins a folded line is one of the 75 bytes a line may have; the library leaves it out.
ICAL.foldLength = 74;

/** A calendar file (RFC 5545) with an all-day event for each entry, or one for each of its days. */
export function calendarFeed(entries: Iterable<FeedEntry>, stamp: UtcTime): string {
  const events: unknown[] = [];
  for (const entry of entries) {
    for (const properties of eventsOf(entry)) events.push(eventWith(properties, entry, stamp));
  }
  const head: readonly Property[] = [
    ['prodid', {}, 'text', PRODUCT],
    ['version', {}, 'text', '2.0'],
    ['calscale', {}, 'text', 'GREGORIAN'],
  ];
  return `${ICAL.stringify(['vcalendar', head, events])}\r\n`;
}

function eventWith(own: readonly Property[], { summary }: FeedEntry, stamp: UtcTime): unknown {
  const properties: readonly Property[] = [
    ...own,
    ['dtstamp', {}, 'date-time', stamp],
    ['summary', {}, 'text', onOneLine(summary)],
    // Nobody is busy because somebody else has a birthday.
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
  return ['vevent', properties, []];
}

/** What tells one event from another: its name for programs, its days and how it comes round. */
function eventsOf(entry: FeedEntry): (readonly Property[])[] {
  const { id, comes, lasts } = entry;
  if (comes.by === 'rule') {
    const { first, rule, except, also } = comes;
    const round: Property = ['rrule', {}, 'recur', recurrenceOf(first, rule)];
    const left: readonly Property[] = except.length > 0 ? [['exdate', {}, 'date', ...except]] : [];
    return [
      [...daysOf(id, first, lasts), round, ...left],
      // Not all programs read a moved day of a series; all read a day left out and one of its own.
      ...also.map((day) => daysOf(`${id}-${day}`, day, lasts)),
    ];
  }
  if (comes.by === 'once') return [daysOf(id, comes.day, lasts)];
  return comes.days.map((day) => daysOf(`${id}-${day}`, day, lasts));
}

function daysOf(id: string, day: CalendarDay, lasts: number): readonly Property[] {
  return [
    ['uid', {}, 'text', `${id}@the-usual`],
    ['dtstart', {}, 'date', day],
    ['dtend', {}, 'date', addDays(day, lasts)],
  ];
}

function recurrenceOf(
  first: CalendarDay,
  rule: Extract<ComesOn, { by: 'rule' }>['rule'],
): Readonly<Record<string, string | number>> {
  switch (rule) {
    case 'date':
      return { freq: 'YEARLY' };
    case 'last-of-february':
      return { freq: 'YEARLY', bymonth: 2, bymonthday: -1 };
    case 'weekday': {
      const week = Math.ceil(dayOfMonth(first) / 7);
      // A fifth Sunday is the last where there are four.
      const which = week === 5 ? -1 : week;
      const weekday = WEEKDAYS[weekdayOf(first)] ?? '';
      return { freq: 'YEARLY', bymonth: monthOf(first), byday: `${which}${weekday}` };
    }
  }
}

/** Control letters and halves of letters are no text in any calendar. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
}
