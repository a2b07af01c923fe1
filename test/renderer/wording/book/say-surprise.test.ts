import { describe, expect, test } from 'vitest';
import {
  sayCardOf,
  sayHandOver,
  sayNotSigned,
  sayOccasion,
  sayPace,
  sayStep,
  sayWhyProposed,
} from '../../../../renderer/wording/book/say-surprise.ts';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { type Occasion, STEP_KINDS, type StepKind } from '../../../../shared/domain/surprise.ts';
import type { Signatures } from '../../../../shared/rules/surprises/signatures.ts';
import { cardOf } from '../../../helpers/card-of.ts';
import { eventOf, onDay } from '../../../helpers/known-of.ts';

const TODAY = '2026-11-22';
const hundred: Occasion = { kind: 'birthday', turns: 100 };
const wedding: Occasion = { kind: 'after-event', event: 'wedding', text: 'Laura' };

describe('what a surprise is for', () => {
  test.each<[Occasion, string, string, string]>([
    [hundred, 'Bill turns 100', 'turns 100', '“blue jacket” turns 100'],
    [{ kind: 'birthday' }, 'Bill’s birthday', 'birthday', 'the birthday of “blue jacket”'],
    [
      { kind: 'years-here', years: 20 },
      'Bill, 20 years a regular',
      '20 years a regular',
      '“blue jacket”, 20 years a regular',
    ],
    [
      { kind: 'years-here', years: 1 },
      'Bill, a year a regular',
      'a year a regular',
      '“blue jacket”, a year a regular',
    ],
    [
      { kind: 'visits', count: 500 },
      'Bill’s 500th visit',
      'the 500th visit',
      'the 500th visit of “blue jacket”',
    ],
    [
      { kind: 'visits', count: 1000 },
      'Bill’s 1,000th visit',
      'the 1,000th visit',
      'the 1,000th visit of “blue jacket”',
    ],
    [
      wedding,
      'Bill, first visit since the wedding (Laura)',
      'first visit since the wedding (Laura)',
      '“blue jacket”, first visit since the wedding (Laura)',
    ],
    [
      { kind: 'after-event', event: 'trip', text: 'Peru' },
      'Bill, back from the trip (Peru)',
      'back from the trip (Peru)',
      '“blue jacket”, back from the trip (Peru)',
    ],
    [
      { kind: 'back', daysAway: 136 },
      'Bill, back after 4 months away',
      'back after 4 months away',
      '“blue jacket”, back after 4 months away',
    ],
    [
      { kind: 'own', what: 'first book' },
      'Bill: first book',
      'first book',
      '“blue jacket”: first book',
    ],
    [{ kind: 'own', what: ' ' }, 'Bill: a surprise', 'a surprise', '“blue jacket”: a surprise'],
  ])('%j', (occasion, named, alone, nameless) => {
    expect(sayOccasion(occasion, 'Bill')).toBe(named);
    expect(sayOccasion(occasion, '')).toBe(alone);
    expect(sayOccasion(occasion, '“blue jacket”')).toBe(nameless);
  });

  test.each([
    ['baby', 'the baby'],
    ['home', 'the move'],
    ['job', 'the new job'],
    ['retirement', 'retiring'],
    ['exam', 'the exam'],
    ['loss', 'the great day'],
  ] as const)('after %s', (event, words) => {
    const occasion: Occasion = { kind: 'after-event', event, text: '' };
    expect(sayOccasion(occasion, '')).toBe(`first visit since ${words}`);
  });

  test('a long time away is told in the largest measure', () => {
    const away = (daysAway: number) => sayOccasion({ kind: 'back', daysAway }, '');
    expect(away(40)).toBe('back after 40 days away');
    expect(away(90)).toBe('back after 3 months away');
    expect(away(760)).toBe('back after 2 years away');
  });
});

describe('why it is proposed', () => {
  const why = (occasion: Occasion, day: CalendarDay, given: Partial<IndexCard> = {}, mark = '') => {
    const card = cardOf('bill', { name: 'Bill Rodgers', ...given });
    const proposal = { key: `bill ${mark}`, regularId: 'bill', card, occasion, day } as const;
    return sayWhyProposed({ ...proposal, manner: 'merry' }, TODAY);
  };

  test.each<[CalendarDay, string]>([
    ['2026-12-13', 'Bill turns 100 in 3 weeks, on Sunday 13 December.'],
    ['2026-11-24', 'Bill turns 100 in 2 days, on Tuesday 24 November.'],
    ['2026-11-23', 'Bill turns 100 tomorrow.'],
    ['2026-11-22', 'Bill turns 100 today.'],
    ['2026-11-21', 'Bill turned 100 on Saturday 21 November, yesterday.'],
    ['2026-11-17', 'Bill turned 100 on Tuesday 17 November, 5 days ago.'],
  ])('a birthday on %s', (day, words) => {
    expect(why(hundred, day)).toBe(words);
  });

  test('years as a regular', () => {
    const years = (count: number): Occasion => ({ kind: 'years-here', years: count });
    expect(why(years(20), '2026-12-06')).toBe(
      'It is 20 years in 2 weeks, on Sunday 6 December, since Bill first came.',
    );
    expect(why(years(1), TODAY)).toBe('It is a year today since Bill first came.');
    expect(why(years(5), '2026-11-20')).toBe(
      'It was 5 years on Friday 20 November, 2 days ago, since Bill first came.',
    );
  });

  test('a great visit, coming or just been', () => {
    const visits: Occasion = { kind: 'visits', count: 500 };
    expect(why(visits, '2026-11-29', { visitCount: 498 })).toBe(
      'The 500th visit is likely in 7 days, on Sunday 29 November, by how often Bill comes.',
    );
    expect(why(visits, '2026-11-29', { visitCount: 500 })).toBe(
      'Bill has just been in for the 500th time; the next visit is likely in 7 days, on Sunday 29 November.',
    );
  });

  test('something great, before and after it has been', () => {
    const events = [eventOf('w', { when: onDay('2026-11-28'), text: 'Laura' })];
    expect(why(wedding, '2026-11-29', { events }, 'after-event w')).toBe(
      'The first visit since the wedding (Laura) is likely in 7 days, on Sunday 29 November.',
    );
    const been = [eventOf('w', { when: onDay('2026-11-14'), text: 'Laura' })];
    expect(why(wedding, TODAY, { events: been }, 'after-event w')).toBe(
      'Bill has not been in since the wedding (Laura), Sat 14 Nov.',
    );
    const baby: Occasion = { kind: 'after-event', event: 'baby', text: '' };
    const some = [eventOf('b', { kind: 'baby', when: { kind: 'month', year: 2026, month: 10 } })];
    expect(why(baby, TODAY, { events: some }, 'after-event b')).toBe(
      'Bill has not been in since the baby, October 2026.',
    );
  });

  test('back after a long time', () => {
    const lastVisitAt = '2026-11-17T09:00:00';
    expect(why({ kind: 'back', daysAway: 136 }, TODAY, { lastVisitAt })).toBe(
      'Bill came back on Tuesday, after 4 months away.',
    );
  });

  test('of whoever is known by sight alone', () => {
    const nameless = { name: '“blue jacket”', nameless: true, calledBy: 'blue jacket' };
    expect(why({ kind: 'years-here', years: 1 }, '2026-11-23', nameless)).toBe(
      'It is a year tomorrow since “blue jacket” first came.',
    );
  });
});

describe('a step', () => {
  const given = { spot: 'window table', name: 'Bill', occasion: hundred };
  const said = (kind: StepKind, other: Partial<typeof given> = {}, what = '') =>
    sayStep({ kind, what }, { ...given, ...other });

  test('is said in the words of its kind, with their spot and name', () => {
    expect(STEP_KINDS.map((kind) => said(kind))).toEqual([
      'Print Bill’s birthday card',
      'Put the card out to be signed',
      'Ask people to sign',
      'Order balloons and streamers',
      'Decorate the window table',
      'Hand it over to Bill',
      'Thank those who signed',
      'Something else',
    ]);
  });

  test('is said in the words somebody gave it', () => {
    expect(said('own', {}, 'Ring his daughter')).toBe('Ring his daughter');
    expect(said('order-balloons', {}, 'Bake a cake')).toBe('Bake a cake');
  });

  test.each([
    ['bar', 'Decorate the bar'],
    ['the stool at the end', 'Decorate the stool at the end'],
    ['by the window', 'Decorate by the window'],
    ['table 4', 'Decorate table 4'],
    ['his chair', 'Decorate his chair'],
    ['', 'Decorate Bill’s place'],
  ])('decorates their spot: “%s”', (spot, words) => {
    expect(said('decorate', { spot })).toBe(words);
  });

  test('does without a name, and without an occasion', () => {
    expect(said('decorate', { spot: '', name: '' })).toBe('Decorate their place');
    expect(said('hand-over', { name: '' })).toBe('Hand it over');
    expect(sayStep({ kind: 'print-card', what: '' }, { spot: '', name: 'Bill' })).toBe(
      'Print Bill’s card',
    );
  });
});

describe('the card', () => {
  test.each<[Occasion, string, string]>([
    [hundred, 'Bill’s birthday card', 'the birthday card for “blue jacket”'],
    [
      { kind: 'years-here', years: 20 },
      'the card for Bill’s 20 years as a regular',
      'the card for 20 years as a regular',
    ],
    [
      { kind: 'visits', count: 100 },
      'the card for Bill’s 100th visit',
      'the card for the 100th visit',
    ],
    [wedding, 'Bill’s card', 'the card for “blue jacket”'],
    [
      { kind: 'back', daysAway: 100 },
      'Bill’s welcome-back card',
      'the welcome-back card for “blue jacket”',
    ],
    [{ kind: 'own', what: 'first book' }, 'Bill’s card', 'the card for “blue jacket”'],
  ])('%j', (occasion, named, nameless) => {
    expect(sayCardOf(occasion, 'Bill')).toBe(named);
    expect(sayCardOf(occasion, '“blue jacket”')).toBe(nameless);
  });

  test('that somebody has not signed', () => {
    expect(sayNotSigned(hundred, 'Bill')).toBe('Has not signed Bill’s birthday card yet');
    expect(sayNotSigned(hundred, 'שרה')).toBe(
      'Has not signed \u2068\u2068שרה\u2069’s birthday card\u2069 yet',
    );
  });

  test.each<[Signatures, string]>([
    [{ signed: 43, target: 70, daysLeft: 2, pace: 'slow' }, '43 of 70, two days left: 27 to go'],
    [{ signed: 69, target: 70, daysLeft: 1, pace: 'slow' }, '69 of 70, one day left: 1 to go'],
    [{ signed: 12, target: 70, daysLeft: 12, pace: 'on-time' }, '12 of 70, 12 days left'],
    [{ signed: 72, target: 70, daysLeft: 2, pace: 'enough' }, '72 signed, 70 hoped for'],
    [{ signed: 43, target: 70, daysLeft: 0, pace: 'over' }, '43 of 70 signed'],
    [{ signed: 0, target: 0, daysLeft: 3, pace: 'no-card' }, ''],
  ])('gets on: %j', (signatures, words) => {
    expect(sayPace(signatures)).toBe(words);
  });
});

test.each<[CalendarDay, number | undefined, string]>([
  ['2026-12-13', 900, 'Sunday 13 December, about three'],
  ['2026-12-13', 490, 'Sunday 13 December, about eight'],
  ['2026-12-13', undefined, 'Sunday 13 December'],
  ['2026-11-22', 720, 'today, about noon'],
  ['2026-11-23', 510, 'tomorrow, about half past eight'],
  ['2026-11-21', undefined, 'yesterday'],
])('it is handed over on %s', (handOver, about, words) => {
  const surprise = about === undefined ? { handOver } : { handOver, about };
  expect(sayHandOver(surprise, TODAY)).toBe(words);
});
