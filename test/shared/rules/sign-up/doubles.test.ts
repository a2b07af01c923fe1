import { describe, expect, test } from 'vitest';
import { doublesOf, type MayBe } from '../../../../shared/rules/sign-up/doubles.ts';
import {
  firstToKeyIn,
  missingBefore,
  nextMissing,
  progressOf,
} from '../../../../shared/rules/sign-up/next-card.ts';
import { cardOf } from '../../../helpers/card-of.ts';
import { timesLongerForTenTimes } from '../../../helpers/how-it-grows.ts';

const people = [
  cardOf('bill', { name: 'Bill Rodgers', phones: ['+44 1632 960117'], birthday: '1926-12-13' }),
  cardOf('zoe', { name: 'Zoë Müller', birthday: '--05-03' }),
  cardOf('anna', { name: 'Анна Кузнецова' }),
  cardOf('ming', { name: '王小明', saidLike: 'Ming' }),
  cardOf('jacket', { name: '“blue jacket”', nameless: true, calledBy: 'blue jacket' }),
  cardOf('benny', { name: 'Benny' }),
];
const who = (given: Partial<MayBe>): MayBe => ({
  name: '',
  calledBy: '',
  phones: [],
  sameEmail: new Set(),
  ...given,
});
const found = (given: Partial<MayBe>) =>
  doublesOf(who(given), people, 3).map(({ card, because }) => `${card.id} ${because}`);

describe('somebody may be in the book already', () => {
  test.each([
    ['William Rodgers', 'bill'],
    ['Bill Rod', 'bill'],
    ['bill rogers', 'bill'],
    ['Zoe Mueller', 'zoe'],
    ['Anna Kuznetsova', 'anna'],
    ['小明', 'ming'],
    ['Benny Okafor', 'benny'],
  ])('by the name “%s”', (name, id) => {
    expect(found({ name })).toEqual([`${id} name`]);
  });

  test.each(['B', 'Bi', 'Ada Marsh', 'Rodney', 'Otto Maier', ''])('not by “%s”', (name) => {
    expect(found({ name })).toEqual([]);
  });

  test('by phone, however its codes are written, before a name', () => {
    expect(found({ name: 'Zoë Müller', phones: ['01632 960117'] })).toEqual([
      'bill phone',
      'zoe name',
    ]);
    expect(found({ phones: ['117'] })).toEqual([]);
  });

  test('by e-mail address, and by what the shop calls them', () => {
    expect(found({ sameEmail: new Set(['anna']) })).toEqual(['anna email']);
    expect(found({ calledBy: 'blue jacket' })).toEqual(['jacket name']);
  });

  test('by a birthday with its year; without a year only beside a name', () => {
    expect(found({ birthday: '1926-12-13' })).toEqual(['bill birthday']);
    expect(found({ birthday: '--12-13' })).toEqual([]);
    expect(found({ birthday: '1927-12-13' })).toEqual([]);
  });

  test('each of a hundred thousand people costs what each of ten thousand does', () => {
    const many = Array.from({ length: 100_000 }, (_, nth) =>
      cardOf(`${nth}`, { name: `Person${nth} Rodgers${nth % 977}` }),
    );
    const grows = timesLongerForTenTimes(
      (few) => doublesOf(who({ name: 'William Rodgers' }), many.slice(0, few), 3),
      10_000,
    );
    expect(grows).toBeLessThan(50);
  });
});

describe('the next card', () => {
  const states = new Map([
    [1, 'keyed-in'],
    [2, 'missing'],
    [3, 'keyed-in'],
    [4, 'missing'],
    [5, 'spoiled'],
    [6, 'missing'],
  ] as const);

  test('is the lowest missing one after the last; then the lowest of all', () => {
    expect(nextMissing(states, 3)).toBe(4);
    expect(nextMissing(states, 6)).toBe(2);
    expect(nextMissing(new Map([[1, 'keyed-in']]), 1)).toBeUndefined();
    expect(missingBefore(states, 4)).toBe(2);
    expect(missingBefore(states, 2)).toBe(6);
    expect(firstToKeyIn(states)).toBe(4);
  });

  test('progress tells what came back and what did not', () => {
    expect(progressOf({ from: 1, to: 6 }, states)).toEqual({
      done: 2,
      of: 6,
      missing: [
        { from: 2, to: 2 },
        { from: 4, to: 4 },
        { from: 6, to: 6 },
      ],
      spoiled: [5],
      notAgreed: [],
    });
  });
});
