import { afterEach, expect, test } from 'vitest';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { bringBack } from '../../../../renderer/data/copies/copy-back.ts';
import { makeBeside } from '../../../../renderer/data/copies/copy-desk.ts';
import { DraftInMemory } from '../../../../renderer/data/copies/copy-drafts.ts';
import { countHoldings } from '../../../../renderer/data/copies/copy-holdings.ts';
import { checkCopy } from '../../../../renderer/data/copies/copy-in.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { openTheBook } from '../../../../renderer/data/store/open-the-book.ts';
import { clearLeftovers, readShelf, takePlace } from '../../../../renderer/data/store/shelf.ts';
import { undoLast } from '../../../../renderer/data/undo/undo.ts';
import { holdingsOf } from '../../../../shared/formats/copies/copy-manifest.ts';
import { succeed } from '../../../../shared/result.ts';
import { clearDatabases } from '../../../helpers/clear-databases.ts';
import { copyOf, MARK } from '../../../helpers/copy-of.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';
import { fillBook } from '../../../helpers/full-book.ts';

const AT = '2026-11-22T15:02:00';

afterEach(clearDatabases);

const rowsOf = async (book: Book) => {
  return { ...(await wholeBook(book)), ledger: await book.ledger.toArray() };
};

async function fullBook(): Promise<Book> {
  const book = await freshBook();
  await fillBook(book);
  return book;
}

test('a book with everything in it goes out as a copy and comes back into an empty one equal, row by row, ledger too', async () => {
  const book = await fullBook();
  const before = await rowsOf(book);
  expect(before.ledger.length).toBeGreaterThan(50);
  const copy = worked(await checkCopy(await copyOf(book)));
  expect(holdingsOf(copy.manifest)).toEqual(await countHoldings(book));

  const empty = worked(await openTheBook());
  expect(await bringBack(empty, copy, AT)).toEqual({ ok: true, value: undefined });
  empty.close();
  const back = worked(await openTheBook());
  expect(back.name).not.toBe(empty.name);
  expect(await rowsOf(back)).toStrictEqual(before);
  for (const open of [book, back]) open.close();
});

test('bringing back is undone by Undo as long as nothing else is left to undo, and the book before is whole', async () => {
  const copy = worked(await checkCopy(await copyOf(await fullBook())));
  const mine = worked(await openTheBook());
  worked(await addRegular(mine, { name: 'Ada' }, AT));
  const before = await rowsOf(mine);
  worked(await bringBack(mine, copy, AT));
  mine.close();

  const back = worked(await openTheBook());
  worked(await addRegular(back, { name: 'Somebody since' }, AT));
  expect(worked(await undoLast(back, AT))?.kind).toBe('added-regular');
  expect((await readShelf()).open).toBe(back.name);
  expect(worked(await undoLast(back, AT))?.kind).toBe('brought-back');
  back.close();

  const again = worked(await openTheBook());
  expect(await rowsOf(again)).toStrictEqual(before);
  expect(worked(await undoLast(again, AT))?.kind).toBe('added-regular');
  again.close();
});

test('only the one book before is set aside; older ones and half-written ones are cleared away', async () => {
  const file = await copyOf(await fullBook());
  const names: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const open = worked(await openTheBook());
    names.push(open.name);
    worked(await bringBack(open, worked(await checkCopy(file)), AT));
    open.close();
  }
  await clearLeftovers();
  const { open, before, clearing } = await readShelf();
  expect([before?.name, clearing]).toEqual([names[2], []]);
  const kept = (await indexedDB.databases()).map(({ name }) => name);
  expect(kept.filter((name) => name?.startsWith('the-usual')).sort()).toEqual(
    [open, names[2], 'the-usual-shelf'].sort(),
  );
});

test('bringing back stopped halfway leaves the open book open and nothing behind', async () => {
  const copy = worked(await checkCopy(await copyOf(await fullBook())));
  const mine = worked(await openTheBook());
  worked(await addRegular(mine, { name: 'Ada' }, AT));
  const before = await rowsOf(mine);
  const stop = new AbortController();
  const watch = { signal: stop.signal, onProgress: () => stop.abort() };
  expect(await bringBack(mine, copy, AT, watch)).toEqual({
    ok: false,
    failure: { kind: 'cancelled' },
  });
  expect(await rowsOf(mine)).toStrictEqual(before);
  expect(await readShelf()).toMatchObject({ open: mine.name, clearing: [] });
  mine.close();
});

test('a book left half written by a crash is cleared away at the next start, and the open book stays', async () => {
  const mine = worked(await openTheBook());
  worked(await addRegular(mine, { name: 'Ada' }, AT));
  const halfWritten = await freshBook(await takePlace());
  worked(await addRegular(halfWritten, { name: 'Half' }, AT));
  for (const open of [mine, halfWritten]) open.close();

  const again = worked(await openTheBook());
  expect(again.name).toBe(mine.name);
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);
  await expect.poll(names).not.toContain(halfWritten.name);
  expect(await again.regulars.count()).toBe(1);
  again.close();
});

test('saving a copy can be stopped, and tells how far it is', async () => {
  const book = await fullBook();
  const heard: number[] = [];
  await copyOf(book, { onProgress: (done) => heard.push(done) });
  expect(heard.at(-1)).toBe(1);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  const signal = AbortSignal.abort();
  const draft = async () => succeed(new DraftInMemory());
  const result = await makeBeside(book.name, MARK, draft, { signal });
  expect(result).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  book.close();
});
