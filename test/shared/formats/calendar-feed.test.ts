import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay } from '../../../shared/calendar-day.ts';
import type { EventOnCard, IndexCard } from '../../../shared/domain/index-card.ts';
import type { YearlyRule } from '../../../shared/domain/yearly.ts';
import { calendarFeed } from '../../../shared/formats/calendar-feed.ts';
import { occurrencesBetween } from '../../../shared/rules/calendar/yearly.ts';
import {
  type CalendarEntry,
  calendarEntries,
} from '../../../shared/rules/coming/calendar-entries.ts';
import { birthdaysBetween } from '../../../shared/rules/lives/birthday.ts';
import { cardOf } from '../../helpers/card-of.ts';

const TODAY = '2026-11-22';
const STAMP = '2026-11-22T14:02:00Z';
const FIVE_YEARS = ['2026-01-01', '2030-12-31'] as const;

const bill = (given: Partial<IndexCard>) => cardOf('bill', { name: 'Bill Rodgers', ...given });
const event = (given: Partial<EventOnCard>): EventOnCard => ({
  id: 'event',
  kind: 'other',
  when: { kind: 'unknown' },
  mood: 'joyful',
  text: '',
  at: '2026-01-01T09:00:00',
  ...given,
});
const onDay = (day: CalendarDay, until?: CalendarDay) =>
  until ? ({ kind: 'day', day, until } as const) : ({ kind: 'day', day } as const);

const named = ({ card, what, ...entry }: CalendarEntry) => ({
  ...entry,
  summary: `${card.name}: ${what.kind}`,
});
const feedOf = (...cards: IndexCard[]) =>
  calendarFeed(calendarEntries(cards, TODAY).map(named), STAMP);

/** The events of a file, as ical.js reads them. */
function read(feed: string) {
  const calendar = new ICAL.Component(ICAL.parse(feed));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The days on which something of a file comes, as ical.js reckons them. */
function daysIn(feed: string, from: CalendarDay, to: CalendarDay): string[] {
  const days = read(feed).flatMap((event) => {
    const found: string[] = [];
    const days = event.iterator();
    for (let next = days.next(); next; next = days.next()) {
      const day = next.toString();
      if (day > to) break;
      if (day >= from) found.push(day);
    }
    return found;
  });
  return days.sort();
}

/** The lines of a file, unfolded. */
const linesOf = (feed: string) => feed.replaceAll('\r\n ', '').split('\r\n');

describe('what comes every year comes on the same days as in the shop', () => {
  test.each<[string, CalendarDay, YearlyRule]>([
    ['a date', '1998-06-12', { by: 'date' }],
    ['New Year’s Eve', '1990-12-31', { by: 'date' }],
    ['29 February', '2024-02-29', { by: 'date' }],
    ['28 February', '2024-02-28', { by: 'date' }],
    ['the second Sunday in May', '2026-05-10', { by: 'weekday' }],
    ['the first Monday in May', '2000-05-01', { by: 'weekday' }],
    ['a fourth Thursday', '2025-11-27', { by: 'weekday' }],
    ['a fifth Saturday', '2026-01-31', { by: 'weekday' }],
    ['a fifth day of the 29th', '2024-02-29', { by: 'weekday' }],
    ['Whit Sunday', '2026-05-24', { by: 'easter' }],
    ['Chinese New Year', '2024-02-10', { by: 'calendar', calendar: 'chinese' }],
    ['Rosh Hashanah', '2025-09-23', { by: 'calendar', calendar: 'hebrew' }],
    [
      'the feast of breaking the fast',
      '2024-04-10',
      { by: 'calendar', calendar: 'islamic-umalqura' },
    ],
    ['Nowruz', '2024-03-20', { by: 'calendar', calendar: 'persian' }],
  ])('%s, first on %s', (_, first, yearly) => {
    const expected = occurrencesBetween(first, yearly, undefined, ...FIVE_YEARS);
    const plain = bill({ events: [event({ when: onDay(first), yearly })] });
    expect(expected.length).toBeGreaterThan(3);
    expect(daysIn(feedOf(plain), ...FIVE_YEARS)).toEqual(expected);

    const [moving = first, second = first] = expected.slice(1);
    const moved = [
      { from: moving, to: addDays(moving, 3) },
      { from: second, to: addDays(second, -400) },
      { from: addDays(moving, 1), to: addDays(moving, 9) },
    ];
    const away = bill({ events: [event({ when: onDay(first), yearly, moved })] });
    expect(daysIn(feedOf(away), ...FIVE_YEARS)).toEqual(
      occurrencesBetween(first, yearly, moved, ...FIVE_YEARS),
    );
  });

  test.each<[string, Partial<IndexCard>]>([
    ['a birthday', { birthday: '--12-14' }],
    ['one with its year', { birthday: '1926-12-14' }],
    ['one whose age was told', { birthday: '1926-12-14', ageTold: true }],
    ['of 29 February', { birthday: '--02-29' }],
    ['of 29 February 2000, told', { birthday: '2000-02-29', ageTold: true }],
    ['of a baby of this year', { birthday: '2026-03-01', ageTold: true }],
    ['of a baby, not told', { birthday: '2026-03-01' }],
    [
      '29 February kept on 1 March',
      { birthday: '2000-02-29', birthdayKept: { by: 'day', day: '--03-01' } },
    ],
    [
      'kept on another day',
      { birthday: '1980-12-24', ageTold: true, birthdayKept: { by: 'day', day: '--06-24' } },
    ],
    [
      'by the Chinese calendar',
      { birthday: '1980-02-16', birthdayKept: { by: 'calendar', calendar: 'chinese' } },
    ],
  ])('a birthday: %s', (_, given) => {
    const expected = birthdaysBetween(bill(given), ...FIVE_YEARS);
    const born = daysIn(feedOf(bill(given)), ...FIVE_YEARS).filter((day) => day !== given.birthday);
    expect(born).toEqual(expected);
  });

  test('29 February is the last of February, in plain words', () => {
    const lines = linesOf(feedOf(bill({ birthday: '--02-29' })));
    expect(lines).toContain('DTSTART;VALUE=DATE:20260228');
    expect(lines).toContain('DTEND;VALUE=DATE:20260301');
    expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1');
    const feed = feedOf(bill({ birthday: '--02-29' }));
    expect(daysIn(feed, '2027-01-01', '2029-12-31')).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
    ]);
  });

  test('a weekday rule names the week, or the last one', () => {
    const rule = (first: CalendarDay) =>
      linesOf(feedOf(bill({ events: [event({ when: onDay(first), yearly: { by: 'weekday' } })] })));
    expect(rule('2026-05-10')).toContain('RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU');
    expect(rule('2026-01-31')).toContain('RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=-1SA');
  });
});

describe('what is in the file', () => {
  test('an age stands there only when it was told', () => {
    expect(feedOf(bill({ birthday: '1926-12-14' }))).not.toContain('1926');
    expect(feedOf(bill({ birthday: '1926-12-14', ageTold: true }))).toContain(
      'DTSTART;VALUE=DATE:19261214',
    );
  });

  test('birthdays, name days, pets and days to come, each under a name that stays', () => {
    const card = bill({
      birthday: '--12-14',
      nameDay: '--05-28',
      pets: [{ id: 'tilly', name: 'Tilly', kind: 'dachshund', birthday: '2020-05-03' }],
      events: [
        event({ id: 'whitby', kind: 'trip', when: onDay('2026-12-01', '2026-12-07') }),
        event({ id: 'over', when: onDay('2026-11-21') }),
        event({ id: 'today', when: onDay('2026-11-20', '2026-11-22') }),
      ],
    });
    expect(read(feedOf(card)).map((event) => event.uid)).toEqual([
      'bill-birthday@the-usual',
      'bill-name-day@the-usual',
      'tilly-birthday@the-usual',
      'whitby@the-usual',
      'today@the-usual',
    ]);
    expect(feedOf(card)).toBe(feedOf(card));
    const trip = read(feedOf(card)).find(({ uid }) => uid === 'whitby@the-usual');
    expect([String(trip?.startDate), String(trip?.endDate)]).toEqual(['2026-12-01', '2026-12-08']);
  });

  test.each<[string, Partial<IndexCard>]>([
    ['somebody who died', { standing: 'deceased', birthday: '--12-14' }],
    ['somebody who moved away', { standing: 'moved-away', birthday: '--12-14' }],
    ['somebody who wants no letters', { standing: 'do-not-contact', birthday: '--12-14' }],
    ['something tender', { events: [event({ mood: 'tender', when: onDay('2026-12-01') })] }],
    ['what was called off', { events: [event({ calledOff: true, when: onDay('2026-12-01') })] }],
    ['a month', { events: [event({ when: { kind: 'month', year: 2026, month: 12 } })] }],
    ['a season', { events: [event({ when: { kind: 'season', year: 2026, season: 'winter' } })] }],
    ['soon', { events: [event({ when: { kind: 'soon' } })] }],
  ])('never %s', (_, given) => {
    expect(read(feedOf(bill(given)))).toEqual([]);
  });
});

describe('the letters of the file', () => {
  const MANY = 'Zoë 🧁👩‍👩‍👧‍👦'.repeat(12);
  const LONG = 'ا'.repeat(10_000);
  const NAMES = [
    ['Rodgers, Bill; “the Major” \\ Sons', 'Rodgers, Bill; “the Major” \\ Sons'],
    [MANY, MANY],
    ['פנינה לוי، ليلى', 'פנינה לוי، ليلى'],
    ['Two\r\nLINES: BEGIN:VEVENT', 'Two LINES: BEGIN:VEVENT'],
    ['half \ud83d a \u0000letter', 'half   a  letter'],
    [LONG, LONG],
  ] as const;

  test.each(NAMES)('%#: a name comes back as it was', (name, plain) => {
    const [event] = read(feedOf(bill({ name, birthday: '--12-14' })));
    expect(event?.summary).toBe(`${plain}: birthday`);
  });

  test('lines end in CRLF, are at most 75 bytes long, and never break a letter', () => {
    const feed = feedOf(...NAMES.map(([name]) => bill({ name, birthday: '--12-14' })));
    const lines = feed.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const long = lines.filter((line) => new TextEncoder().encode(line).length > 75);
    expect(long).toEqual([]);
    expect(lines.filter((line) => /\p{Cs}/u.test(line))).toEqual([]);
  });

  test('the head says whose file it is, every event when it was written', () => {
    const lines = linesOf(feedOf(bill({ birthday: '--12-14' })));
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'PRODID:-//The Usual//The book of regulars//EN',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
    ]);
    expect(lines).toContain('DTSTAMP:20261122T140200Z');
    expect(lines).toContain('SUMMARY:Bill Rodgers: birthday');
  });

  test('a calendar without anything in it is one', () => {
    expect(read(feedOf())).toEqual([]);
  });
});
