import { describe, expect, it } from 'vitest';
import { findByName, isTheirName, namesOf } from '../../../../shared/rules/finding/find-by-name.ts';
import { cardOf } from '../../../helpers/card-of.ts';

const BOOK = namesOf([
  cardOf('luca', { name: 'Luca Romano', visitCount: 3 }),
  cardOf('lucas', { name: 'Lucas Ng', visitCount: 40 }),
  cardOf('zoe', { name: 'Zoë O’Brien', calledBy: 'Zee' }),
  cardOf('xiaoming', { name: '王小明', saidLike: 'Wang Xiaoming' }),
  cardOf('blue', { name: '“blue jacket”', calledBy: 'blue jacket', nameless: true }),
]);
const found = (typed: string, limit = 6) => findByName(BOOK, typed, limit).map(({ id }) => id);

describe('somebody is found by their name alone', () => {
  it.each([
    ['luc', ['lucas', 'luca']],
    ['luca', ['luca', 'lucas']],
    ['romano l', ['luca']],
    ['zoe', ['zoe']],
    ['obrien', ['zoe']],
    ['ZEE', ['zoe']],
    ['xiao', ['xiaoming']],
    ['小明', ['xiaoming']],
    ['blue', ['blue']],
    ['luca x', []],
    ['', []],
    [' … ', []],
  ])('%s', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('no more of them than asked for', () => {
    expect(found('luc', 1)).toEqual(['lucas']);
  });
});

describe('a whole name', () => {
  const zoe = cardOf('zoe', { name: 'Zoë O’Brien', calledBy: 'Zee' });
  it.each([
    ['zoe obrien', true],
    [' ZEE ', true],
    ['zoe', false],
    ['', false],
  ])('%s: %s', (typed, whole) => {
    expect(isTheirName(zoe, typed)).toBe(whole);
  });
});
