import { afterEach, expect, test, vi } from 'vitest';
import { addRegular, changeRegular, removeRegular } from '../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { bringIn } from '../../../renderer/data/bringing-in/bring-in.ts';
import { People } from '../../../renderer/data/people/people.ts';
import { readBackPages } from '../../../renderer/data/store/back-pages-kept.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { FEW_PEOPLE, layAnew } from '../../../renderer/data/store/lay-anew.ts';
import { newId } from '../../../renderer/data/store/new-id.ts';
import { undoLast } from '../../../renderer/data/undo/undo.ts';
import { createRegular } from '../../../shared/domain/regular.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';

const AT = '2026-11-22T15:02:00';
const MANY = FEW_PEOPLE + 100;

let book: Book;
let people: People | undefined;

afterEach(async () => {
  people?.close();
  await book.delete();
});

/** A book of more people than are read at once: Person 1, Person 2 and so on, and Bill. */
async function bookOfMany(): Promise<{ readonly bill: string }> {
  book = await freshBook();
  const importId = newId();
  const made = Array.from({ length: MANY }, (_, at) =>
    createRegular({
      id: newId(),
      addedAt: AT,
      name: at === 7 ? 'Bill Rodgers' : `Person ${at}`,
      importId,
    }),
  );
  const none = { menuMade: [], menuChanged: [], peopleChanged: [], factsMade: [] };
  const visits = new Map();
  worked(
    await bringIn(book, { importId, peopleMade: made, visits, ...none }, { at: AT, about: '' }),
  );
  return { bill: made[7]?.id ?? '' };
}

/** The names the box finds. */
function found(among: People, typed: string): string[] {
  return among.find(typed, AT, 8).map(({ heading }) => heading.name);
}

test('in a book of many somebody is found before everybody’s card has been read', async () => {
  await bookOfMany();
  people = await People.read(book);
  expect(people.isWhole).toBe(false);
  expect(() => people?.for('count')).toThrow();
  expect(found(people, 'bill')).toEqual(['Bill Rodgers']);
  await people.whole();
  expect(people.for('count')).toHaveLength(MANY);
});

test('whoever is asked for again while their card is being read is read once', async () => {
  const { bill } = await bookOfMany();
  const open = await People.read(book);
  people = open;
  const ask = () => [open.isRead(bill), open.isRead(bill)];
  let news = 0;
  // A screen looks again at once; a page that did so for ever would stand still.
  open.subscribe(() => {
    news += 1;
    if (news < 100) ask();
  });
  ask();
  await expect.poll(() => open.one(bill, 'search')?.name).toBe('Bill Rodgers');
  // And once more that the book has been laid anew, which may be heard meanwhile.
  expect(news).toBeLessThanOrEqual(2);
});

test('whoever changes is found by what they are now, also after the book has been laid anew', async () => {
  const { bill } = await bookOfMany();
  people = await People.read(book);
  worked(await changeRegular(book, bill, { name: 'Oskar Blum' }, AT));
  const { id } = worked(await addRegular(book, { name: 'Ada Lindqvist' }, AT));
  worked(await logVisit(book, { regularId: id, about: 'Ada', had: [], at: AT }));
  await people.settled();
  const look = (among: People) => [
    found(among, 'bill'),
    found(among, 'oskar'),
    found(among, 'ada'),
    among.here(AT).map(({ name }) => name),
  ];
  const now = [[], ['Oskar Blum'], ['Ada Lindqvist'], ['Ada Lindqvist']];
  expect(look(people)).toEqual(now);

  expect(await book.changedCards.count()).toBe(2);
  await layAnew(book);
  expect(await book.changedCards.count()).toBe(0);
  expect(look(people)).toEqual(now);
  const later = await People.read(book);
  await later.whole();
  expect(look(later)).toEqual(now);
  later.close();

  worked(await undoLast(book, AT));
  worked(await undoLast(book, AT));
  await people.settled();
  expect(found(people, 'ada')).toEqual([]);
});

test('what changes while the book is laid anew is not lost', async () => {
  const { bill } = await bookOfMany();
  people = await People.read(book);
  worked(await changeRegular(book, bill, { name: 'Oskar Blum' }, AT));
  const laying = layAnew(book);
  worked(await changeRegular(book, bill, { name: 'Oskar Braun' }, AT));
  await laying;
  const later = await People.read(book);
  await later.whole();
  expect(found(later, 'oskar')).toEqual(['Oskar Braun']);
  later.close();
});

test('in a book that has become one of few, whoever has changed is found by what they are now', async () => {
  const { bill } = await bookOfMany();
  people = await People.read(book);
  const gone = (await book.regulars.toCollection().primaryKeys()).filter((id) => id !== bill);
  // Fewer than need back pages, one by one, as a shop takes people out.
  for (const id of gone.slice(0, MANY - FEW_PEOPLE + 1)) worked(await removeRegular(book, id, AT));
  worked(await changeRegular(book, bill, { name: 'Oskar Blum' }, AT));
  await layAnew(book);
  const later = await People.read(book);
  await later.whole();
  expect(found(later, 'oskar')).toEqual(['Oskar Blum']);
  expect(found(later, 'bill')).toEqual([]);
  expect(later.for('count')).toHaveLength(FEW_PEOPLE - 1);
  later.close();
});

test('a screen that needs everybody does not wait for the page to come to rest', async () => {
  await bookOfMany();
  // A page that never comes to rest.
  const rest = vi.spyOn(window, 'requestIdleCallback').mockReturnValue(0);
  people = await People.read(book);
  await people.whole();
  rest.mockRestore();
  expect(people.for('count')).toHaveLength(MANY);
});

test('back pages written from cards that an import has changed meanwhile are not kept', async () => {
  await bookOfMany();
  people = await People.read(book);
  expect((await readBackPages(book)).pages).toBeDefined();
  const importId = newId();
  const ida = createRegular({ id: newId(), addedAt: AT, name: 'Ida Falk', importId });
  const none = { menuMade: [], menuChanged: [], peopleChanged: [], factsMade: [] };
  const plan = { importId, peopleMade: [ida], visits: new Map(), ...none };
  const laying = layAnew(book);
  worked(await bringIn(book, plan, { at: AT, about: '' }));
  await laying;
  await people.settled();
  expect(found(people, 'ida')).toEqual(['Ida Falk']);
});
