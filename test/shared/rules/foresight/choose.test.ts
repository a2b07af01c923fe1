import { describe, expect, it } from 'vitest';
import {
  chooseAmong,
  type Foreseen,
  judgeByParts,
} from '../../../../shared/rules/foresight/choose.ts';
import { partOf } from '../../../../shared/rules/foresight/parts.ts';

const TERMS = { present: 0, few: 6, seed: 1 };

/** So many visits by people of their own, each standing there in the two ways. */
function came(times: number, present: number, other: number, who = 'somebody'): Foreseen[] {
  return Array.from({ length: times }, (_, at) => ({
    who: `${who} ${at}`,
    places: [present, other],
  }));
}

describe('the way that is chosen', () => {
  it('is the one that had more of those who came among the first six', () => {
    expect(chooseAmong([...came(20, 9, 2), ...came(80, 1, 1)], TERMS)).toBe(1);
  });

  it('stays the present one while the other is better by no more than chance', () => {
    expect(chooseAmong([...came(12, 9, 2), ...came(9, 2, 9), ...came(80, 1, 1)], TERMS)).toBe(0);
    expect(chooseAmong(came(100, 1, 1), TERMS)).toBe(0);
    expect(chooseAmong([], TERMS)).toBe(0);
  });

  it('stays the present one when next to nobody would stand otherwise', () => {
    expect(chooseAmong([...came(8, 9, 2), ...came(2_000, 1, 1)], TERMS)).toBe(0);
  });
});

describe('judging by parts', () => {
  it('no part is judged in a way that was chosen on itself', () => {
    // One part alone would be served better by the other way: only the others may hear of it.
    const all = Array.from({ length: 400 }, (_, at) => {
      const who = `p${at}`;
      return { who, places: partOf(who, TERMS.seed) === 2 ? [9, 0] : [0, 0] };
    });
    const parts = judgeByParts(all, TERMS);
    expect(parts.map(({ chosen }) => chosen)).toEqual([1, 1, 0, 1, 1]);
    expect(parts.flatMap(({ cases }) => cases)).toHaveLength(all.length);
    for (const [part, { cases }] of parts.entries()) {
      expect(cases.every(({ who }) => partOf(who, TERMS.seed) === part)).toBe(true);
    }
  });
});
