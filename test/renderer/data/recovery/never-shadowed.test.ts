import { beforeEach, expect, test } from 'vitest';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import { DaybookKeeper, keepDaybook } from '../../../../renderer/data/daybook/keeper.ts';
import { takeInFromDaybook, writeDownTheRest } from '../../../../renderer/data/recovery/compare.ts';
import { pickedSource } from '../../../../renderer/data/recovery/folder-source.ts';
import { putRemadeInPlace, remakeLost } from '../../../../renderer/data/recovery/put-back.ts';
import { readDaybookSince } from '../../../../renderer/data/recovery/read-daybook.ts';
import { noteBookHere, start } from '../../../../renderer/data/recovery/start.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { FIRST_BOOK } from '../../../../renderer/data/store/database.ts';
import { deviceId } from '../../../../renderer/data/store/device.ts';
import { readShelf } from '../../../../renderer/data/store/shelf.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { encodeLines } from '../../../../shared/formats/daybook/daybook-record.ts';
import { bookThere } from '../../../../shared/rules/keeping/books-there.ts';
import { clearDatabases } from '../../../helpers/clear-databases.ts';
import { worked } from '../../../helpers/fresh-book.ts';
import { type KeptShop, keptShop, throwAway } from '../../../helpers/shops/kept-shop.ts';

const COPIED = '2026-11-22T07:40:00' as LocalTime;
const LATER = '2026-11-30T15:02:00' as LocalTime;

let shop: KeptShop;

beforeEach(async () => {
  await clearDatabases();
  shop = await keptShop();
});

async function logOne(book: Book = shop.book): Promise<string> {
  const [id] = await book.regulars.toCollection().primaryKeys();
  worked(await logVisit(book, { regularId: id ?? '', about: '', had: [], at: LATER }));
  const newest = await book.ledger.orderBy('id').last();
  return newest?.id ?? '';
}

async function opened(platform = shop.platform): Promise<Book> {
  const started = await start(platform);
  if (started.kind !== 'opened') throw new Error(`Not opened but ${started.kind}`);
  return started.book;
}

/** The store as it was some changes ago: they are in the daybook alone. */
async function forget(book: Book, ids: readonly string[]): Promise<void> {
  const raw = book.backendDB();
  const writing = raw.transaction('ledger', 'readwrite');
  for (const id of ids) writing.objectStore('ledger').delete(id);
  await new Promise((settle) => {
    writing.oncomplete = settle;
  });
}

test('what is written before the daybook was compared never takes the number of what it holds', async () => {
  await shop.copy(COPIED);
  const lost = [await logOne(), await logOne()];
  await forget(shop.book, lost);
  shop.book.close();
  const silent = { ...shop.platform.daybook, survey: () => new Promise<never>(() => {}) };
  const unheard = await opened({ ...shop.platform, daybook: silent } as typeof shop.platform);
  const since = await logOne(unheard);
  unheard.close();
  const book = await opened();
  const ids = await book.ledger.toCollection().primaryKeys();
  book.close();
  expect(ids).toEqual(expect.arrayContaining([...lost, since]));
});

test('a file of the daybook that cannot be read at the moment is no daybook without entries', async () => {
  await logOne();
  const nothing = async () => ({ lines: [], damaged: [1], isTorn: false });
  const platform = { ...shop.platform, daybook: { ...shop.platform.daybook, read: nothing } };
  const survey = await shop.platform.daybook.survey();
  expect(await takeInFromDaybook(shop.book, platform, survey)).toEqual({ kind: 'not-compared' });
});

test('changes that no daybook could take are written down later, wherever they are missing', async () => {
  await shop.copy(COPIED);
  const { daybook } = shop.platform;
  daybook.refuse = 'not-writable';
  const missed = [await logOne(), await logOne()];
  // The window is closed: whatever waited in it is gone.
  keepDaybook(shop.book, new DaybookKeeper(daybook, shop.book.name, undefined));
  daybook.refuse = undefined;
  const after = await logOne();
  const written = () => daybook.linesOf(shop.name).map(({ frame }) => JSON.parse(frame).id);
  expect(written()).not.toContain(missed[0]);
  const survey = await daybook.survey();
  expect(await writeDownTheRest(shop.book, shop.platform, survey)).toEqual({
    sent: 2,
    isWhole: true,
  });
  expect(written()).toEqual(expect.arrayContaining([...missed, after]));
  expect((await writeDownTheRest(shop.book, shop.platform, await daybook.survey())).sent).toBe(0);
});

test('more than a daybook keeps waiting is missed by nobody', async () => {
  const { daybook } = shop.platform;
  const keeper = new DaybookKeeper(daybook, shop.book.name, undefined);
  keepDaybook(shop.book, keeper);
  daybook.refuse = 'not-writable';
  const [entry] = await shop.book.ledger.reverse().limit(1).toArray();
  if (!entry) throw new Error('Nothing is written');
  for (let more = 0; more < 501; more += 1) await keeper.keep(entry);
  expect(keeper.lacks).toBe(true);
  daybook.refuse = undefined;
  await keeper.keep(entry);
  expect(keeper.state).toBe('keeping');
  keeper.filledIn();
  expect(keeper.state).toBe('kept');
});

test('a book made again is not made from a daybook that began with it', async () => {
  await shop.copy(COPIED);
  await logOne();
  shop.book.close();
  await throwAway(FIRST_BOOK);
  const host = { platform: shop.platform, clock: () => LATER, appVersion: 'test' };
  const found = await start(shop.platform);
  if (found.kind !== 'found' || !found.source || !('there' in found.finding)) {
    throw new Error('The book is not missed');
  }
  const [there] = found.finding.there;
  if (!there) throw new Error('Nothing is there');
  const made = worked(await remakeLost(found.source, there, host));
  await putRemadeInPlace(made, LATER);
  const again = await opened();
  await logOne(again);
  again.close();
  await throwAway(again.name);
  // Its copy is gone, too: what its daybook has since is no book.
  const { kept } = shop.platform.copies;
  kept.splice(1);
  const missed = await start(shop.platform);
  if (missed.kind !== 'found' || !missed.source) throw new Error('The book is not missed');
  const own = bookThere(missed.source.kept, again.name);
  expect(own.copies).toEqual([]);
  const without = await remakeLost(missed.source, own, host);
  expect(without).toMatchObject({ ok: false, failure: { kind: 'nothing-reads' } });
});

test('two states of one file of a picked folder are read together', async () => {
  await logOne();
  const lines = shop.platform.daybook.linesOf(shop.name);
  const [month] = shop.platform.daybook.files.map((file) => file.month);
  const name = `0007 ${month}.daybook`;
  const fileIn = (folder: string, some: number) => {
    const file = new File([new Uint8Array(encodeLines(1, lines.slice(0, some)))], name);
    Object.defineProperty(file, 'webkitRelativePath', { value: `${folder}/${shop.name}/${name}` });
    return file;
  };
  const source = await pickedSource([
    fileIn('stick/October/daybook', 2),
    fileIn('stick/The Usual/daybook', lines.length),
  ]);
  const since = await readDaybookSince(source, bookThere(source.kept, shop.name), {});
  expect(since.entries).toHaveLength(lines.length);
  expect(since.damaged).toBe(0);
});

test('a device keeps its name when the browser loses where it noted that', async () => {
  const name = deviceId();
  noteBookHere(shop.book, { name: 'Corner Café' }, LATER);
  await expect.poll(async () => (await readShelf()).device).toBe(name);
  shop.book.close();
  localStorage.removeItem('device');
  const book = await opened();
  book.close();
  expect(deviceId()).toBe(name);
});

test('a store that was put back from another book is told once; the book made again is opened', async () => {
  await shop.copy(COPIED);
  noteBookHere(shop.book, { name: 'Corner Café' }, LATER);
  shop.book.close();
  const mark = JSON.parse(localStorage.getItem('book-here') ?? '{}');
  localStorage.setItem('book-here', JSON.stringify({ ...mark, book: 'the-usual-of-later' }));
  shop.platform.daybook.store = 'put-back';
  const found = await start(shop.platform);
  if (found.kind !== 'found' || !found.source || !('there' in found.finding)) {
    throw new Error('The other book is opened without a word');
  }
  const there = found.finding.there.find(({ book }) => book === shop.name);
  if (!there) throw new Error('Nothing is there');
  const host = { platform: shop.platform, clock: () => LATER, appVersion: 'test' };
  const made = worked(await remakeLost(found.source, there, host));
  expect(await putRemadeInPlace(made, LATER)).toBe(true);
  const book = await opened();
  expect(book.name).toBe(made.name);
  book.close();
});
