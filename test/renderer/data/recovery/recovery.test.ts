import { beforeEach, expect, test } from 'vitest';
import {
  addRegular,
  changeRegular,
  removeRegular,
} from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import { daybookName, voidLineOf } from '../../../../renderer/data/daybook/daybook-lines.ts';
import {
  beginAnotherBook,
  putRemadeInPlace,
  remakeLost,
} from '../../../../renderer/data/recovery/put-back.ts';
import { type Start, start } from '../../../../renderer/data/recovery/start.ts';
import { lookThrough } from '../../../../renderer/data/recovery/what-is-there.ts';
import { type Book, FIRST_BOOK } from '../../../../renderer/data/store/database.ts';
import { readShelf } from '../../../../renderer/data/store/shelf.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { bookThere } from '../../../../shared/rules/keeping/books-there.ts';
import { clearDatabases } from '../../../helpers/clear-databases.ts';
import { editRows, forged } from '../../../helpers/forged-copy.ts';
import { wholeBook, worked } from '../../../helpers/fresh-book.ts';
import { type KeptShop, keptShop, throwAway } from '../../../helpers/shops/kept-shop.ts';

const COPIED = '2026-11-22T07:40:00' as LocalTime;
const LATER = '2026-11-30T15:02:00' as LocalTime;

let shop: KeptShop;

beforeEach(async () => {
  await clearDatabases();
  shop = await keptShop();
});

function host() {
  return { platform: shop.platform, clock: () => LATER, appVersion: 'test' };
}

async function bill(): Promise<string> {
  const found = await shop.book.regulars.filter(({ name }) => name === 'Bill Rodgers').first();
  if (!found) throw new Error('Bill is not in the book');
  return found.id;
}

async function anybody(book: Book): Promise<string> {
  const [id] = await book.regulars.toCollection().primaryKeys();
  if (!id) throw new Error('Nobody is in the book');
  return id;
}

/** Somebody who is neither Bill nor this one. */
async function other(than: string): Promise<string> {
  const ids = await shop.book.regulars.toCollection().primaryKeys();
  const known = [than, await bill()];
  return ids.find((id) => !known.includes(id)) ?? '';
}

async function logOne(at: LocalTime = LATER): Promise<void> {
  worked(
    await logVisit(shop.book, { regularId: await bill(), about: 'Bill Rodgers', had: [], at }),
  );
}

/** The book is closed and thrown away, as a damaged store is by the browser. */
async function loseTheBook(): Promise<void> {
  shop.book.close();
  await throwAway(FIRST_BOOK);
}

function found(started: Start) {
  if (started.kind !== 'found') throw new Error(`Not found but ${started.kind}`);
  const { finding, source } = started;
  if (!('there' in finding)) throw new Error(`A finding without anything there: ${finding.kind}`);
  const [there] = finding.there;
  return { finding, source, there };
}

/** One press: makes the book again from what was found, puts it in place and opens it. */
async function makeAgain(started: Start) {
  const { source, there } = found(started);
  if (!source || !there) throw new Error('Nothing is there');
  const made = worked(await remakeLost(source, there, host()));
  expect(await putRemadeInPlace(made, LATER)).toBe(true);
  const opened = await start(shop.platform);
  if (opened.kind !== 'opened') throw new Error(`Not opened but ${opened.kind}`);
  const whole = await wholeBook(opened.book);
  const ledger = await opened.book.ledger.toArray();
  opened.book.close();
  return { made, whole, ledger };
}

test('a book that was thrown away comes back with everything, from its copy and the daybook since', async () => {
  await shop.copy(COPIED);
  for (let round = 0; round < 5; round += 1) await logOne();
  worked(await changeRegular(shop.book, await bill(), { spot: 'the bar' }, LATER));
  // Somebody of whom the copy knows nothing, and somebody it knows who has gone.
  const { id } = worked(await addRegular(shop.book, { name: 'Nora Quill' }, LATER));
  const came = { regularId: id, about: 'Nora Quill', had: [], at: LATER };
  worked(await logVisit(shop.book, came));
  worked(await removeRegular(shop.book, await other(id), LATER));
  const before = await wholeBook(shop.book);
  const ledger = await shop.book.ledger.toArray();
  await loseTheBook();

  const started = await start(shop.platform);
  const { finding, source, there } = found(started);
  expect(finding).toMatchObject({ kind: 'gone', shop: 'Corner Café' });
  if (!source || !there) throw new Error('Nothing is there');
  const seen = await lookThrough(source, there);
  expect(seen).toMatchObject({ entries: 9, upTo: LATER });
  expect(seen.missing).toEqual({ lines: 0, isTorn: false, changes: 0, notThere: [] });

  const again = await makeAgain(started);
  expect(again.made).toMatchObject({ added: 9, was: { regulars: 7 }, now: { regulars: 7 } });
  expect(again.whole).toEqual(before);
  expect(again.ledger).toEqual(ledger);
});

test('a book made again counts its changes anew: none has the number of one that was lost', async () => {
  await shop.copy(COPIED);
  await logOne();
  await logOne();
  const lost = await shop.book.ledger.orderBy('id').last();
  shop.platform.daybook.damage(shop.name, shop.platform.daybook.linesOf(shop.name).length);
  await loseTheBook();
  await makeAgain(await start(shop.platform));
  const opened = await start(shop.platform);
  if (opened.kind !== 'opened') throw new Error(`Not opened but ${opened.kind}`);
  const came = { regularId: await anybody(opened.book), about: '', had: [], at: LATER };
  worked(await logVisit(opened.book, came));
  const numbers = (await opened.book.ledger.toArray()).map(({ device, count }) => [device, count]);
  opened.book.close();
  expect(numbers).not.toContainEqual([lost?.device, lost?.count]);
  expect(new Set(numbers.map(String)).size).toBe(numbers.length);
});

test('without any copy a book comes back from its daybook alone, when that goes back to the beginning', async () => {
  // What a bulk import brought in stands in no daybook; nobody was told it is kept without a copy.
  const entry = await shop.book.ledger.filter(({ bulk }) => bulk === true).first();
  await loseTheBook();
  const again = await makeAgain(await start(shop.platform));
  expect(again.made.was).toBeUndefined();
  expect(again.ledger.some(({ id }) => id === entry?.id)).toBe(false);
  const names = again.whole.regulars?.map((row) => (row as { name?: string }).name);
  expect(names).toContain('Bill Rodgers');
});

test('when the newest copy is damaged the one before is taken, and the daybook has the rest', async () => {
  await shop.copy(COPIED);
  await logOne();
  await shop.copy('2026-11-23T07:40:00' as LocalTime);
  await logOne();
  const before = await wholeBook(shop.book);
  const [, newest] = shop.platform.copies.kept;
  shop.platform.copies.damage(newest?.name ?? '', 2_000);
  await loseTheBook();
  const again = await makeAgain(await start(shop.platform));
  expect(again.made.added).toBe(2);
  expect(again.whole).toEqual(before);
});

test('a copy with a row that nobody can have written gives way to the one before', async () => {
  await shop.copy(COPIED);
  await logOne();
  await shop.copy('2026-11-23T07:40:00' as LocalTime);
  const before = await wholeBook(shop.book);
  const { kept } = shop.platform.copies;
  const newest = kept[1];
  if (!newest) throw new Error('Two copies were made');
  const wrong = editRows('facts', ([first, ...rest]) => [{ ...first, kind: 'rumour' }, ...rest]);
  const content = await forged(new Uint8Array(newest.content), wrong);
  kept[1] = { ...newest, bytes: content.length, content };
  await loseTheBook();
  const again = await makeAgain(await start(shop.platform));
  expect(again.made).toMatchObject({ added: 1, copy: { name: kept[0]?.name } });
  expect(again.whole).toEqual(before);
});

test('a line that cannot be read is missing alone, and said; a line taken back does not come in', async () => {
  await shop.copy(COPIED);
  await logOne();
  await logOne();
  await logOne();
  const [first, second] = await shop.book.ledger.reverse().limit(2).toArray();
  if (!first || !second) throw new Error('Two were logged');
  const lines = shop.platform.daybook.linesOf(shop.name).length;
  shop.platform.daybook.damage(shop.name, lines - 1);
  await shop.platform.daybook.append(shop.name, '2026-11', [voidLineOf(first.id)]);
  await loseTheBook();
  const again = await makeAgain(await start(shop.platform));
  expect(again.made.added).toBe(1);
  expect(again.made.missing).toMatchObject({ lines: 1 });
  expect(again.ledger.map(({ id }) => id)).not.toContain(first.id);
});

test('what the book lacks and the daybook has is taken in before it is opened, without a word of loss', async () => {
  await shop.copy(COPIED);
  await logOne();
  const before = await wholeBook(shop.book);
  const [newest] = await shop.book.ledger.reverse().limit(1).toArray();
  if (!newest) throw new Error('One was logged');
  // The store lost its last write, as one without its log does.
  const pages = await shop.book.pages
    .where('[regularId+page]')
    .between([await bill(), 0], [await bill(), Infinity])
    .toArray();
  shop.book.close();
  await forget(newest.id, pages);
  const opened = await start(shop.platform);
  if (opened.kind !== 'opened') throw new Error(`Not opened but ${opened.kind}`);
  expect(opened.tookIn).toBe(1);
  expect((await wholeBook(opened.book)).pages).toEqual(before.pages);
  opened.book.close();
});

test('a half made book is cleared away, and making it is offered again', async () => {
  await shop.copy(COPIED);
  await loseTheBook();
  const { source, there } = found(await start(shop.platform));
  if (!source || !there) throw new Error('Nothing is there');
  const stopping = new AbortController();
  const onStage = ({ doing }: { doing: string }) => doing === 'write' && stopping.abort();
  const stopped = await remakeLost(source, there, host(), { onStage, signal: stopping.signal });
  expect(stopped).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  expect((await readShelf()).open).toBe(FIRST_BOOK);
  expect(found(await start(shop.platform)).finding.kind).toBe('gone');
  await makeAgain(await start(shop.platform));
  expect(
    (await indexedDB.databases()).filter(({ name }) => name?.startsWith('the-usual-0')).length,
  ).toBe(1);
});

test('a new shop has a book of its own name, and the old one can still be made again', async () => {
  await shop.copy(COPIED);
  await loseTheBook();
  worked(await beginAnotherBook(LATER));
  const opened = await start(shop.platform);
  if (opened.kind !== 'opened') throw new Error(`Not opened but ${opened.kind}`);
  expect(await opened.book.regulars.count()).toBe(0);
  expect(daybookName(opened.book.name)).not.toBe(shop.name);
  opened.book.close();
  const survey = await shop.platform.daybook.survey();
  expect(bookThere(survey, shop.name).copies.length).toBe(1);
});

test('with too little room nothing is opened for writing: a sound book is read, no other is touched', async () => {
  shop.book.close();
  shop.platform.daybook.free = 3 * 1024 * 1024;
  const opened = await start(shop.platform);
  if (opened.kind !== 'opened') throw new Error(`Not opened but ${opened.kind}`);
  const change = await changeRegular(
    opened.book,
    (await opened.book.regulars.toCollection().first())?.id ?? '',
    { spot: 'here' },
    LATER,
  );
  expect(change).toEqual({ ok: false, failure: { kind: 'storage-full' } });
  shop.platform.daybook.free = 900 * 1024 * 1024;
  worked(
    await changeRegular(
      opened.book,
      (await opened.book.regulars.toCollection().first())?.id ?? '',
      { spot: 'here' },
      LATER,
    ),
  );
  opened.book.close();
});

test('a shell that never answers keeps nobody from the book', async () => {
  shop.book.close();
  const silent = { ...shop.platform.daybook, survey: () => new Promise<never>(() => {}) };
  const opened = await start({ ...shop.platform, daybook: silent });
  expect(opened.kind).toBe('opened');
  if (opened.kind === 'opened') opened.book.close();
});

/** Takes the newest entry and its visit out of the store, past everything that keeps it in step. */
async function forget(
  entryId: string,
  pages: readonly { visits: readonly unknown[] }[],
): Promise<void> {
  const request = indexedDB.open(FIRST_BOOK);
  const database = await new Promise<IDBDatabase>((settle, refuse) => {
    request.onsuccess = () => settle(request.result);
    request.onerror = () => refuse(request.error);
  });
  const writing = database.transaction(['ledger', 'pages'], 'readwrite');
  writing.objectStore('ledger').delete(entryId);
  const last = pages.at(-1);
  if (last) writing.objectStore('pages').put({ ...last, visits: last.visits.slice(0, -1) });
  await new Promise((settle) => {
    writing.oncomplete = settle;
  });
  database.close();
}
