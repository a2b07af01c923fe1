import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay } from '../../../../shared/calendar-day.ts';
import type { EventOnCard, IndexCard } from '../../../../shared/domain/index-card.ts';
import type { EventTime, LifeEventKind } from '../../../../shared/domain/life-event.ts';
import type { Standing } from '../../../../shared/domain/regular.ts';
import { proposals } from '../../../../shared/rules/surprises/milestones.ts';
import { cameOn, every, weekly } from '../../../helpers/came-on.ts';
import { cardOf } from '../../../helpers/card-of.ts';
import { timesLongerForTenTimes } from '../../../helpers/how-it-grows.ts';
import { onDay } from '../../../helpers/known-of.ts';
import { sampleCards } from '../../../helpers/sample-cards.ts';

// A Sunday.
const TODAY = '2026-11-22';
const YESTERDAY = '2026-11-21';
const NONE: ReadonlySet<string> = new Set();

const bill = cardOf('bill', { name: 'Bill', birthday: '1926-12-13', ageTold: true });

const event = (kind: LifeEventKind, when: EventTime, given: Partial<EventOnCard> = {}) => ({
  id: 'it',
  kind,
  when,
  mood: 'joyful' as const,
  text: '',
  at: '2026-01-01T09:00:00' as const,
  ...given,
});
const lost = event('loss', onDay('2026-10-20'), { mood: 'tender' });

/** What is proposed, in a line each: the day, then the key. */
function lines(cards: readonly IndexCard[], today: CalendarDay = TODAY, taken = NONE): string[] {
  return proposals(cards, taken, today, false).map(({ day, key }) => `${day} ${key}`);
}

describe('a great birthday', () => {
  test('is proposed three weeks ahead, and until a week after', () => {
    expect(lines([bill], '2026-11-21')).toEqual([]);
    expect(proposals([bill], NONE, '2026-11-22', false)).toEqual([
      {
        key: 'bill birthday 100',
        regularId: 'bill',
        card: bill,
        occasion: { kind: 'birthday', turns: 100 },
        day: '2026-12-13',
        manner: 'merry',
      },
    ]);
    expect(lines([bill], '2026-12-20')).toEqual(['2026-12-13 bill birthday 100']);
    expect(lines([bill], '2026-12-21')).toEqual([]);
  });

  test.each([18, 21, 30, 40, 50, 60, 70, 80, 90, 100, 101, 102, 111])('is the %ith', (age) => {
    const born = `${2026 - age}-12-01` as CalendarDay;
    expect(lines([cardOf('ada', { birthday: born, ageTold: true })])).toEqual([
      `2026-12-01 ada birthday ${age}`,
    ]);
  });

  test.each([1, 10, 17, 19, 20, 22, 25, 31, 65, 75, 99])('is not the %ith', (age) => {
    const born = `${2026 - age}-12-01` as CalendarDay;
    expect(lines([cardOf('ada', { birthday: born, ageTold: true })])).toEqual([]);
  });

  test('is nobody’s who has not told their age', () => {
    expect(lines([cardOf('ada', { birthday: '1926-12-01' })])).toEqual([]);
    expect(lines([cardOf('ada', { birthday: '--12-01', ageTold: true })])).toEqual([]);
  });

  test('across New Year, and of a child of 29 February', () => {
    const eve = cardOf('eve', { birthday: '1977-01-02', ageTold: true });
    expect(lines([eve], '2026-12-20')).toEqual(['2027-01-02 eve birthday 50']);
    const leap = cardOf('leap', { birthday: '1976-02-29', ageTold: true });
    expect(lines([leap], '2026-02-20')).toEqual(['2026-02-28 leap birthday 50']);
    const kept = cardOf('kept', {
      birthday: '1976-02-29',
      ageTold: true,
      birthdayKept: { by: 'day', day: '--03-01' },
    });
    expect(lines([kept], '2026-02-08')).toEqual(['2026-03-01 kept birthday 50']);
  });
});

describe('years as a regular', () => {
  const since = (day: CalendarDay, given: Partial<IndexCard> = {}) =>
    cardOf('ada', { regularSince: day, ...given });

  test.each<[CalendarDay, string]>([
    ['2025-11-29', '2026-11-29 ada years-here 1'],
    ['2021-11-29', '2026-11-29 ada years-here 5'],
    ['2016-11-29', '2026-11-29 ada years-here 10'],
    ['2006-11-29', '2026-11-29 ada years-here 20'],
    ['2001-12-12', '2026-12-12 ada years-here 25'],
    ['1986-11-15', '2026-11-15 ada years-here 40'],
  ])('since %s', (day, line) => {
    expect(lines([since(day)])).toEqual([line]);
  });

  test.each<[string, CalendarDay]>([
    ['two years are not many', '2024-11-29'],
    ['nor are 15 or 21', '2011-11-29'],
    ['21', '2005-11-29'],
    ['the day is more than three weeks off', '2006-12-14'],
    ['only the month is known', '2006-12-01'],
    ['only the year is known', '2006-01-01'],
    ['they began today', '2026-11-22'],
  ])('not when %s', (_, day) => {
    expect(lines([since(day)])).toEqual([]);
  });

  test('are counted from the first visit when nobody said, of who is a regular', () => {
    const often = cameOn('often', every(5, 74, '2026-11-20'), '09:00');
    expect(often.firstVisitAt).toBe('2025-11-20T09:00:00');
    expect(lines([often])).toContain('2026-11-20 often years-here 1');
    const twice = cameOn('twice', ['2025-11-25', '2026-11-20'], '09:00');
    expect(lines([twice])).toEqual([]);
  });

  test('are told of nobody who has stopped coming', () => {
    const seen = (lastVisitAt: IndexCard['lastVisitAt']) =>
      since('2006-11-29', { visitCount: 300, ...(lastVisitAt && { lastVisitAt }) });
    expect(lines([seen('2026-08-24T09:00:00')])).toEqual(['2026-11-29 ada years-here 20']);
    expect(lines([seen('2026-08-23T09:00:00')])).toEqual([]);
  });
});

describe('the 100th visit', () => {
  test('is foretold on the usual day it likely falls', () => {
    const sundays = (count: number) => cameOn('sunday', weekly(count, '2026-11-15'), '15:00');
    const visits = (count: number) =>
      lines([sundays(count)]).filter((line) => line.includes('visits'));
    expect(visits(99)).toEqual(['2026-11-22 sunday visits 100']);
    expect(visits(98)).toEqual(['2026-11-29 sunday visits 100']);
    expect(visits(96)).toEqual(['2026-12-13 sunday visits 100']);
    expect(visits(95)).toEqual([]);
  });

  test('of somebody who comes every day is three weeks of visits away', () => {
    const daily = cameOn('daily', every(1, 90, YESTERDAY), '09:00');
    expect(lines([daily])).toEqual(['2026-12-01 daily visits 100']);
  });

  test('is not waited for today when they were in today', () => {
    const daily = cameOn('daily', every(1, 99, TODAY), '09:00');
    expect(lines([daily])).toEqual(['2026-11-23 daily visits 100']);
  });

  test('is made up for at the next visit when nobody saw it coming', () => {
    const reached = (count: number, today: CalendarDay) =>
      lines([cameOn('daily', every(1, count, YESTERDAY), '09:00')], today);
    expect(reached(100, '2026-11-22')).toEqual(['2026-11-22 daily visits 100']);
    expect(reached(104, '2026-11-22')).toEqual(['2026-11-22 daily visits 100']);
    expect(reached(109, '2026-11-22')).toEqual([]);
    expect(reached(100, '2026-11-30')).toEqual([]);
  });

  test.each([500, 1000, 2000, 3000])('so is the %ith', (count) => {
    const card = cameOn('daily', every(1, 90, YESTERDAY), '09:00');
    expect(lines([{ ...card, visitCount: count - 1 }])).toEqual([
      `2026-11-22 daily visits ${count}`,
    ]);
  });

  test.each([200, 300, 1500, 2500])('but not the %ith', (count) => {
    const card = cameOn('daily', every(1, 90, YESTERDAY), '09:00');
    expect(lines([{ ...card, visitCount: count - 1 }])).toEqual([]);
  });
});

describe('the first visit after something great', () => {
  const withEvent = (it: EventOnCard, lastVisit: CalendarDay = '2026-08-02') =>
    cameOn('benny', weekly(30, lastVisit), '09:00', { events: [it] });
  const Sunday = '2026-11-22';

  test.each<[string, EventOnCard, string]>([
    ['a wedding yesterday', event('wedding', onDay(YESTERDAY)), Sunday],
    ['a wedding sixty days ago', event('wedding', onDay('2026-09-22')), Sunday],
    ['a wedding in a week', event('wedding', onDay('2026-11-28')), '2026-11-29'],
    ['a wedding on a Sunday', event('wedding', onDay('2026-11-29')), '2026-12-06'],
    [
      'a baby some time in October',
      event('baby', { kind: 'month', year: 2026, month: 10 }),
      Sunday,
    ],
    ['a long trip that ends today', event('trip', onDay('2026-11-09', TODAY)), Sunday],
    ['an exam', event('exam', onDay('2026-11-19')), Sunday],
    ['retirement', event('retirement', onDay('2026-10-31')), Sunday],
    ['moving house', event('home', onDay('2026-11-01')), Sunday],
    ['a new job', event('job', onDay('2026-11-16')), Sunday],
  ])('%s', (_, it, day) => {
    expect(lines([withEvent(it)])).toEqual([`${day} benny after-event it`]);
  });

  test.each<[string, EventOnCard]>([
    ['it is too long ago', event('wedding', onDay('2026-09-21'))],
    ['it is too far ahead', event('wedding', onDay('2026-12-13'))],
    ['it was called off', event('wedding', onDay(YESTERDAY), { calledOff: true })],
    ['it is tender', event('home', onDay(YESTERDAY), { mood: 'tender' })],
    ['the trip is short', event('trip', onDay('2026-11-10', TODAY))],
    ['it is a concert', event('other', onDay(YESTERDAY))],
    ['nobody knows when', event('baby', { kind: 'soon' })],
    ['it may be any day of this month', event('baby', { kind: 'month', year: 2026, month: 11 })],
    [
      'it only comes round again',
      event('wedding', onDay('2001-11-21'), { yearly: { by: 'date' } }),
    ],
  ])('is nothing when %s', (_, it) => {
    expect(lines([withEvent(it)]).filter((line) => line.includes('after-event'))).toEqual([]);
  });

  test('is over once they have been in', () => {
    const wedding = event('wedding', onDay('2026-11-14'));
    expect(lines([withEvent(wedding, '2026-11-08')])).toEqual([`${Sunday} benny after-event it`]);
    expect(lines([withEvent(wedding, '2026-11-15')])).toEqual([]);
    const inOctober = event('baby', { kind: 'month', year: 2026, month: 10 });
    expect(lines([withEvent(inOctober, '2026-10-04')])).toEqual([]);
  });
});

describe('back after a long time away', () => {
  const away = (back: CalendarDay, ...before: readonly CalendarDay[]) =>
    cameOn('rosa', [...before, back], '09:00');
  const weeks = weekly(25, '2026-07-05');

  test('is welcomed at the next usual visit, for two weeks', () => {
    expect(proposals([away('2026-11-18', ...weeks)], NONE, TODAY, false)).toMatchObject([
      { key: 'rosa back 2026-11-18', occasion: { kind: 'back', daysAway: 136 }, day: TODAY },
    ]);
    const back = away('2026-11-15', ...weeks);
    expect(lines([back], '2026-11-29')).toEqual(['2026-11-29 rosa back 2026-11-15']);
    expect(lines([back], '2026-11-30')).toEqual([]);
    expect(lines([back], '2026-11-15')).toEqual(['2026-11-22 rosa back 2026-11-15']);
  });

  test('is no word for 89 days, for who always comes so seldom, or for a few visits', () => {
    expect(lines([away('2026-11-20', ...weekly(30, '2026-08-23'))])).toEqual([]);
    expect(lines([away('2026-11-20', ...weekly(30, '2026-08-22'))])).toHaveLength(1);
    expect(lines([away('2026-11-20', ...every(60, 14, '2026-08-01'))])).toEqual([]);
    expect(lines([away('2026-11-20', ...weekly(8, '2026-07-05'))])).toEqual([]);
  });
});

describe('whom, and in what order', () => {
  test('never those who are gone or want no surprises', () => {
    const standings: readonly Standing[] = ['deceased', 'moved-away', 'do-not-contact'];
    expect(lines(standings.map((standing) => ({ ...bill, standing })))).toEqual([]);
  });

  test('not again what is planned or was put aside', () => {
    const twice = { ...bill, regularSince: '2006-12-01' as const };
    expect(lines([bill], TODAY, new Set(['bill birthday 100']))).toEqual([]);
    expect(lines([twice], TODAY, new Set(['bill years-here 20']))).toHaveLength(1);
  });

  test('only the birthday, quietly, while somebody goes through something', () => {
    const all = { ...bill, regularSince: '2006-12-02' as const };
    expect(lines([all])).toEqual(['2026-12-02 bill years-here 20', '2026-12-13 bill birthday 100']);
    const gentle = { ...all, events: [lost, event('wedding', onDay(YESTERDAY), { id: 'w' })] };
    const found = proposals([gentle], NONE, TODAY, false);
    expect(found.map(({ key, manner }) => [key, manner])).toEqual([['bill birthday 100', 'quiet']]);
  });

  test('soonest first, then by name, in whatever writing', () => {
    const born = (name: string, birthday: CalendarDay) =>
      cardOf(name, { name, birthday, ageTold: true });
    const cards = [
      born('Zoë', '1976-12-01'),
      born('Émile', '1976-12-01'),
      born('Fay', '1976-12-01'),
      born('Ada', '1976-12-02'),
      born('Walt', '1976-11-22'),
    ];
    expect(proposals(cards, NONE, TODAY, false).map(({ card }) => card.name)).toEqual([
      'Walt',
      'Émile',
      'Fay',
      'Zoë',
      'Ada',
    ]);
  });

  test('in the sample shop Bill turns 100, three weeks from the day it is opened', () => {
    const cards = sampleCards(TODAY);
    const found = proposals(cards, NONE, TODAY, false);
    const names = found.map(({ day, card, occasion }) => `${day} ${card.name} ${occasion.kind}`);
    expect(names).toContain('2026-12-13 Bill Rodgers birthday');
    expect(names).toContain('2026-11-24 Mia Castellanos after-event');
    expect(names.filter((name) => name.includes('Hallam'))).toEqual([]);
  });

  test('each of a hundred thousand cards costs what each of ten thousand does', () => {
    const some = sampleCards(addDays(TODAY, -60));
    const cards = Array.from({ length: 100_000 }, (_, at) => ({
      ...(some[at % some.length] ?? bill),
      id: `${at}`,
    }));
    const proposed = (many: number) => proposals(cards.slice(0, many), NONE, TODAY, false);
    expect(proposed(cards.length).length).toBeGreaterThan(0);
    expect(timesLongerForTenTimes(proposed, 10_000)).toBeLessThan(50);
  });
});
