import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeRegular } from '../../../../renderer/data/acts/regulars.ts';
import { bringIn } from '../../../../renderer/data/bringing-in/bring-in.ts';
import { checkBook } from '../../../../renderer/data/recovery/check-book.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';
import { fillBook } from '../../../helpers/full-book.ts';

let book: Book;

beforeEach(async () => {
  book = await freshBook();
  await fillBook(book);
});

afterEach(() => book.close());

/** Writes into the store past everything that keeps it in step, as a damaged file would read. */
async function spoil(table: string, change: (row: object) => object): Promise<void> {
  const request = indexedDB.open(book.name);
  const database = await new Promise<IDBDatabase>((settle, refuse) => {
    request.onsuccess = () => settle(request.result);
    request.onerror = () => refuse(request.error);
  });
  const store = database.transaction(table, 'readwrite').objectStore(table);
  await new Promise((settle) => {
    const rows = store.getAll();
    rows.onsuccess = () => {
      for (const row of rows.result) store.put(change(row));
    };
    store.transaction.oncomplete = settle;
  });
  database.close();
}

test('a sound book is gone through and nothing is changed', async () => {
  const before = await wholeBook(book);
  expect(await checkBook(book)).toEqual({ mended: 0, unreadable: 0, people: [] });
  expect(await wholeBook(book)).toEqual(before);
});

test('a row that lost its newest change gets it again from the ledger', async () => {
  const [bill] = await book.regulars.filter(({ name }) => name === 'Bill Rodgers').toArray();
  worked(await changeRegular(book, bill?.id ?? '', { spot: 'the bar' }, '2026-11-30T09:00:00'));
  const before = await wholeBook(book);
  await spoil('regulars', (row) =>
    'name' in row && row.name === 'Bill Rodgers' ? { ...row, spot: 'the window table' } : row,
  );
  expect((await checkBook(book)).mended).toBeGreaterThan(0);
  expect(await wholeBook(book)).toEqual(before);
});

test('what an import changed stays as the import left it, whatever was written before it', async () => {
  const [bill] = await book.regulars.filter(({ name }) => name === 'Bill Rodgers').toArray();
  if (!bill) throw new Error('Bill is not in the book');
  worked(await changeRegular(book, bill.id, { spot: 'the bar' }, '2026-11-30T09:00:00'));
  const before = await book.regulars.get(bill.id);
  if (!before) throw new Error('Bill has gone');
  const plan = {
    ...{ importId: 'the list', menuMade: [], menuChanged: [], peopleMade: [], factsMade: [] },
    ...{
      peopleChanged: [{ before, after: { ...before, spot: 'the terrace' } }],
      visits: new Map(),
    },
  };
  worked(await bringIn(book, plan, { at: '2026-11-30T10:00:00', about: 'people.csv' }));
  expect((await checkBook(book)).mended).toBe(0);
  expect((await book.regulars.get(bill.id))?.spot).toBe('the terrace');
});

test('a card that disagrees with its rows is worked out again, and one of nobody goes', async () => {
  const before = await wholeBook(book);
  await spoil('changedCards', (row) =>
    'card' in row ? { ...row, card: { ...(row.card as object), visitCount: 999 } } : row,
  );
  const { people } = await checkBook(book);
  expect(people.length).toBeGreaterThan(0);
  expect(await wholeBook(book)).toEqual(before);
});
