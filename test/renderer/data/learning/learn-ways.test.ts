import { afterEach, beforeEach, expect, test } from 'vitest';
import { addRegular, changeRegular } from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import { learnFromTimeToTime, learnNow } from '../../../../renderer/data/learning/learn-ways.ts';
import { pastPeople } from '../../../../renderer/data/learning/past-people.ts';
import { People } from '../../../../renderer/data/people/people.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { keepLearned, learnedOf, waysOf } from '../../../../renderer/data/store/ways-kept.ts';
import { addMinutes, type LocalTime } from '../../../../shared/calendar-day.ts';
import { ANY_SHOPS_WAYS } from '../../../../shared/rules/foresight/shop-ways.ts';
import { worked } from '../../../helpers/fresh-book.ts';
import { harbourBook } from '../../../helpers/shops/harbour-book.ts';

const NOW: LocalTime = '2026-11-22T10:02:00';
const clock = () => NOW;

let book: Book;
let people: People | undefined;

beforeEach(async () => {
  book = await harbourBook(NOW);
});

afterEach(async () => {
  people?.close();
  people = undefined;
  await book.delete({ disableAutoOpen: true });
});

const dueNames = (of: People) => of.due(NOW, 8).map(({ card }) => card.name);

test('what the shop’s own months teach changes who is due, in every window at once', async () => {
  people = await People.read(book);
  const before = dueNames(people);
  let told = 0;
  people.subscribe(() => {
    told += 1;
  });
  const learned = await learnNow(book, clock);
  expect(learned?.due?.of).toBeGreaterThan(500);
  expect(people.ways.due.lastingShare).toBeGreaterThan(ANY_SHOPS_WAYS.due.lastingShare);
  expect(told).toBe(1);
  const after = dueNames(people);
  expect(after).toHaveLength(8);
  expect(after).not.toEqual(before);
  // The sailors’ ship has left.
  const sailors = (names: readonly string[]) => names.filter((name) => name.startsWith('Sailor'));
  expect(sailors(after).length).toBeLessThanOrEqual(sailors(before).length);
  // Opened again it is known from the beginning.
  people.close();
  people = await People.read(book);
  expect(dueNames(people)).toEqual(after);
});

test('two windows do not learn at once, and not twice', async () => {
  const both = await Promise.all([learnNow(book, clock), learnNow(book, clock)]);
  expect(both.filter((learned) => learned !== undefined)).toHaveLength(1);
  expect(await learnNow(book, clock)).toBeUndefined();
});

test('while it is learned orders are written, and nothing of it stands in the ledger', async () => {
  const entries = await book.ledger.count();
  const learning = learnNow(book, clock);
  const { id } = worked(await addRegular(book, { name: 'Bill Rodgers' }, NOW));
  worked(await logVisit(book, { regularId: id, about: 'Bill', had: [], at: NOW }));
  expect((await learning)?.due).toBeDefined();
  expect(await book.ledger.count()).toBe(entries + 2);
});

test('a book that is closed in the midst of it keeps nothing', async () => {
  const learning = learnNow(book, clock);
  book.close();
  expect(await learning).toBeUndefined();
  expect(learnedOf(book.name)).toBeUndefined();
});

test('it is learned by itself in a quiet moment, once a week', async () => {
  let now = NOW;
  learnFromTimeToTime(book, () => now, 50);
  await expect.poll(() => learnedOf(book.name)?.at).toBe(NOW);
  now = addMinutes(NOW, 8 * 1440);
  await expect.poll(() => learnedOf(book.name)?.at).toBe(now);
});

test('who has died, or is not to be listed, is not replayed; what is pinned is not foreseen', async () => {
  const [first, second] = await book.regulars.toArray();
  if (!first || !second) throw new Error('The harbour has no people');
  worked(await changeRegular(book, first.id, { standing: 'deceased' }, NOW));
  const pinnedUsual = [{ item: 'tea', quantity: 1, with: [] }];
  worked(await changeRegular(book, second.id, { pinnedUsual }, NOW));
  const past = await pastPeople(book);
  expect(past.some(({ id }) => id === first.id)).toBe(false);
  expect(past.find(({ id }) => id === second.id)?.orders).toBeUndefined();
  const visits = await book.pages.toArray();
  const theirs = visits.filter(({ regularId }) => regularId !== first.id);
  expect(past.reduce((sum, { times }) => sum + times.length, 0)).toBe(
    theirs.reduce((sum, page) => sum + page.visits.length, 0),
  );
});

test('what another book, another version or a hand has left there is not believed', () => {
  const learned = { at: NOW, ways: ANY_SHOPS_WAYS };
  keepLearned('another-book', learned);
  expect(learnedOf(book.name)).toBeUndefined();
  const odd = { ...ANY_SHOPS_WAYS.due, lastingShare: 17 };
  keepLearned(book.name, { at: NOW, ways: { ...ANY_SHOPS_WAYS, due: odd } });
  expect(waysOf(book.name)).toEqual(ANY_SHOPS_WAYS);
  for (const text of ['', '{', 'null', '[]', `{"book":"${book.name}","at":"now"}`]) {
    localStorage.setItem('shop-ways', text);
    expect(waysOf(book.name)).toEqual(ANY_SHOPS_WAYS);
  }
  localStorage.setItem('shop-ways', JSON.stringify({ book: book.name, at: NOW, ways: {} }));
  expect(waysOf(book.name)).toEqual(ANY_SHOPS_WAYS);
});
