import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { openBook } from '../../../renderer/data/store/database.ts';
import { BOOK_VERSION } from '../../../renderer/data/store/migrations/versions.ts';

const NAME = 'test-newer-book';

afterEach(() => Dexie.delete(NAME));

/** A book as a later version of the app would lay it out: an index more, an index less, a new table. */
async function laterBook(): Promise<Dexie> {
  const later = new Dexie(NAME);
  later.version(BOOK_VERSION + 3).stores({
    regulars: 'id, *tags',
    facts: 'id',
    promises: 'id, dueOn',
    ledger: 'id',
  });
  await later.open();
  await later.table('regulars').add({ id: 'bill', tags: ['crossword'] });
  return later;
}

/** The layout as the browser itself tells it, with every row. */
async function layout(): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const tables = names.map((name) => [name, ...transaction.objectStore(name).indexNames]);
  const version = database.version;
  database.close();
  return { version, tables };
}

test('a book written by a newer version is refused, and nothing in it is changed, not even an index', async () => {
  const later = await laterBook();
  later.close();
  const before = await layout();
  expect(before).toMatchObject({ version: (BOOK_VERSION + 3) * 10 });

  expect(await openBook(NAME)).toEqual({
    ok: false,
    failure: { kind: 'newer-book', bookVersion: BOOK_VERSION + 3, appVersion: BOOK_VERSION },
  });
  expect(await layout()).toEqual(before);
  await later.open();
  expect(await later.table('regulars').toArray()).toEqual([{ id: 'bill', tags: ['crossword'] }]);
  later.close();
});
