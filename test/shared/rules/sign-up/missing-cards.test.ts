import { describe, expect, it } from 'vitest';
import type { CardRun } from '../../../../shared/domain/sign-up.ts';
import { cardsOf, missingOf, rangesOf } from '../../../../shared/rules/sign-up/missing-cards.ts';

const AT = '2026-11-22T20:00:00';

function run(from: number, to: number, crossedOff: CardRun['crossedOff'] = []): CardRun {
  return { id: `run ${from}`, from, to, language: 'en', wordingVersion: 1, at: AT, crossedOff };
}

const RUNS = [
  run(9, 12),
  run(1, 8, [
    { number: 2, why: 'spoiled', at: AT },
    { number: 5, why: 'not-agreed', at: AT },
    { number: 6, why: 'spoiled', at: AT },
  ]),
];
const BACK = [
  'KDRT0001',
  'kdrt 0004',
  'KDRT0006',
  'KDRT0007',
  'BLNP0003',
  '0008',
  'ML-0009',
  '',
].map((cardNumber) => ({ cardNumber }));

describe('what became of the printed cards', () => {
  const states = cardsOf(RUNS, BACK, 'KDRT');

  it('each number is keyed in, spoiled, not agreed to or missing', () => {
    expect(Object.fromEntries(states)).toEqual({
      1: 'keyed-in',
      2: 'spoiled',
      3: 'missing',
      4: 'keyed-in',
      5: 'not-agreed',
      // Crossed off by mistake: the card came back after all.
      6: 'keyed-in',
      7: 'keyed-in',
      8: 'missing',
      9: 'missing',
      10: 'missing',
      11: 'missing',
      12: 'missing',
    });
    expect([...states.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('a skipped number is told apart from those that are still out', () => {
    expect(missingOf(run(1, 8), states)).toEqual({ skipped: [3], stillOut: [8] });
    expect(missingOf(run(9, 12), states)).toEqual({ skipped: [], stillOut: [9, 10, 11, 12] });
  });

  it('nothing was printed, nothing is missing', () => {
    expect(cardsOf([], BACK, 'KDRT').size).toBe(0);
  });
});

it.each([
  [[], []],
  [[7], [{ from: 7, to: 7 }]],
  [
    [9, 1, 2, 3, 3, 12, 11],
    [
      { from: 1, to: 3 },
      { from: 9, to: 9 },
      { from: 11, to: 12 },
    ],
  ],
])('numbers %j are said in ranges', (numbers, ranges) => {
  expect(rangesOf(numbers)).toEqual(ranges);
});
