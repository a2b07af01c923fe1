import { describe, expect, it } from 'vitest';
import { forgivenSlips, slipBetween } from '../../../../shared/rules/words/typo.ts';

describe('slips of the fingers', () => {
  it.each([
    ['bill', 'bill', 2, { edits: 0, whole: true }],
    ['blil', 'bill', 1, { edits: 1, whole: true }],
    ['bil', 'bill', 1, { edits: 1, whole: true }],
    ['billl', 'bill', 1, { edits: 1, whole: true }],
    ['bikl', 'bill', 1, { edits: 1, whole: true }],
    ['nill', 'bill', 1, { edits: 1, whole: true }],
    ['rodegr', 'rodgers', 1, { edits: 1, whole: false }],
    ['rodg', 'rodgers', 1, { edits: 0, whole: false }],
    ['rdogesr', 'rodgers', 2, { edits: 2, whole: true }],
    ['rdogesr', 'rodgers', 1, undefined],
    ['bel', 'bell', 1, { edits: 1, whole: true }],
    ['ann', 'hann', 1, undefined],
    ['abn', 'annabel', 1, undefined],
    ['bill', 'tilly', 1, undefined],
    ['anna', 'bert', 2, undefined],
    ['anna', '', 2, undefined],
  ])('%s for %s', (typed, word, most, slip) => {
    expect(slipBetween(typed, word, most)).toEqual(slip);
  });

  it.each([
    ['', 0],
    ['ab', 0],
    ['abc', 1],
    ['abcde', 1],
    ['abcdef', 2],
    ['1234567', 0],
  ])('%s may have %i', (typed, slips) => {
    expect(forgivenSlips(typed)).toBe(slips);
  });
});
