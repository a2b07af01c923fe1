import { describe, expect, test } from 'vitest';
import {
  countOf,
  EVERYBODY,
  itemWordsOf,
  type Narrowing,
  narrowed,
} from '../../../../renderer/features/regulars/narrow-roll.ts';
import { byName, inOrder } from '../../../../renderer/features/regulars/order-roll.ts';
import { rollOf } from '../../../../renderer/features/regulars/roll.ts';
import { entryOf } from '../../../../renderer/features/regulars/roll-entry.ts';
import { cutTabs, sectionsOf, tabAt } from '../../../../renderer/features/regulars/thumb-tabs.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { cardOf } from '../../../helpers/card-of.ts';

const ITEMS = itemWordsOf([{ id: 'assam', name: 'Pot of Assam' }]);
const assam = { item: 'assam', quantity: 1, with: ['two cups'] };

const PEOPLE: readonly IndexCard[] = [
  cardOf('zoe', { name: 'Zoë Müller', visitCount: 8, lastVisitAt: '2026-11-21T09:00:00' }),
  cardOf('bill', {
    name: 'Bill Rodgers',
    visitCount: 104,
    lastVisitAt: '2026-11-15T15:00:00',
    regularSince: '2005-01-01',
    usual: [assam],
    spot: 'the window table',
    tags: ['crossword', 'cricket'],
    phones: ['01632 960114'],
  }),
  cardOf('asa', { name: 'Åsa Lind', visitCount: 1, lastVisitAt: '2026-06-01T09:00:00' }),
  cardOf('jacket', { name: '“blue jacket”', calledBy: 'blue jacket', nameless: true }),
  cardOf('olena', { name: 'Олена', tags: ['crossword'] }),
  cardOf('sun', { name: '🌻' }),
  cardOf('joan', { name: 'Joan', standing: 'deceased', lastVisitAt: '2026-01-01T09:00:00' }),
  cardOf('sven', { name: 'Sven', standing: 'moved-away', lastVisitAt: '2025-01-01T09:00:00' }),
];
const ROLL = byName(PEOPLE.map(entryOf));
const likely = (card: IndexCard) => (card.id === 'bill' ? 0.9 : card.id === 'zoe' ? 0.4 : 0);
const ids = (entries: readonly { card: IndexCard }[]) => entries.map(({ card }) => card.id);
const only = (change: Partial<Narrowing>) =>
  ids(narrowed(ROLL, { ...EVERYBODY, ...change }, '2026-11-22', ITEMS));

test('by name Å stands among the As, other scripts after Z, those without a letter or name last', () => {
  const all = ['asa', 'bill', 'joan', 'sven', 'zoe', 'olena', 'sun', 'jacket'];
  expect(ids(ROLL)).toEqual(all);
});

describe('the list is sorted', () => {
  test.each([
    ['last-here', ['zoe', 'bill', 'asa']],
    ['visits', ['bill', 'zoe', 'asa']],
    ['about-now', ['bill', 'zoe', 'asa']],
    ['since', ['bill', 'asa', 'joan']],
  ] as const)('by %s', (order, first) => {
    expect(ids(inOrder(ROLL, order, likely)).slice(0, 3)).toEqual(first);
  });
});

describe('the list is narrowed', () => {
  test('to everybody the shop counts: neither the dead nor those who moved away', () => {
    expect(only({})).toEqual(['asa', 'bill', 'zoe', 'olena', 'sun', 'jacket']);
  });

  test.each([
    ['rod', ['bill']],
    ['zoe mul', ['zoe']],
    ['assam window', ['bill']],
    ['two cups', ['bill']],
    ['crossword', ['bill', 'olena']],
    ['0114', ['bill']],
    ['jacket', ['jacket']],
    ['олен', ['olena']],
    ['odgers', []],
  ])('to those who are found by “%s”', (text, found) => {
    expect(only({ text })).toEqual(found);
  });

  test('looking for somebody finds those who moved away, and never the dead', () => {
    expect(only({ text: 'sven' })).toEqual(['sven']);
    expect(only({ text: 'joan' })).toEqual([]);
  });

  test('to those who went quiet, which nobody does who is no longer here', () => {
    expect(only({ quiet: true })).toEqual(['asa']);
  });

  test('to those without a name, a tag, a spot, and those no longer here', () => {
    expect(only({ noName: true })).toEqual(['jacket']);
    expect(only({ tag: 'cricket' })).toEqual(['bill']);
    expect(only({ spot: 'the window table' })).toEqual(['bill']);
    expect(only({ gone: true })).toEqual(['joan', 'sven']);
  });
});

test('tags are counted, the commonest first', () => {
  expect(countOf(ROLL, ({ card }) => card.tags)).toEqual([
    { value: 'crossword', people: 2 },
    { value: 'cricket', people: 1 },
  ]);
});

test('the thumb index has as many tabs as fit, and each letter is on one of them', () => {
  const sections = sectionsOf(ROLL);
  expect(sections.map(({ initial }) => initial).join('')).toBe('ABJSZО#“ ”');
  const tabs = cutTabs(sections, 3);
  expect(tabs.map(({ first, last }) => `${first}${last}`)).toEqual(['AJ', 'SZ', 'О“ ”']);
  expect(tabAt(tabs, 0)).toBe(0);
  expect(tabAt(tabs, 4)).toBe(1);
  expect(cutTabs(sections, 99)).toHaveLength(8);
  expect(cutTabs([], 5)).toEqual([]);
});

test('after a change the roll holds everybody once, the changed line made again', () => {
  const cards = new Map(PEOPLE.map((card) => [card.id, card]));
  const book = {};
  const people = () => ({ for: () => [...cards.values()] });
  expect(ids(rollOf(book, people()))).toHaveLength(8);
  cards.set('bill', cardOf('bill', { name: 'William Rodgers' }));
  cards.set('ada', cardOf('ada', { name: 'Ada' }));
  cards.delete('zoe');
  const all = ['ada', 'asa', 'joan', 'sven', 'bill', 'olena', 'sun', 'jacket'];
  expect(ids(rollOf(book, people()))).toEqual(all);
});
