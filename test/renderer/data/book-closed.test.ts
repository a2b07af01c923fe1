import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import {
  type Book,
  onBookClosed,
  openBook,
  openStandingBook,
} from '../../../renderer/data/store/database.ts';
import { BOOK_VERSION } from '../../../renderer/data/store/migrations/versions.ts';
import type { BookClosed } from '../../../renderer/data/store/once-open.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';

const AT = '2026-11-22T15:02:00';

/**
 * Another window's door to the databases. Right after Chromium has thrown some away, it loses the
 * first question of the page that had one open.
 */
let elsewhere: IDBFactory;

beforeEach(() => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  elsewhere = frame.contentWindow?.indexedDB ?? indexedDB;
});

afterEach(async () => {
  for (const name of await names()) {
    if (name?.startsWith('test-')) await done(elsewhere.deleteDatabase(name));
  }
  document.querySelector('iframe')?.remove();
});

/** A book with Bill in it, and what is told of its end. */
async function openWithBill(): Promise<{ book: Book; told: BookClosed[] }> {
  const book = await freshBook();
  worked(await addRegular(book, { name: 'Bill' }, AT));
  const told: BookClosed[] = [];
  onBookClosed(book, (why) => told.push(why));
  return { book, told };
}

/** What another window does to a database by this request, done. */
function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((settle, refuse) => {
    request.onsuccess = () => settle(request.result);
    request.onerror = () => refuse(request.error);
  });
}

/** Every way to ask the book for something fails, and none of them leaves a database behind. */
async function expectClosedForGood(book: Book): Promise<void> {
  expect(await addRegular(book, { name: 'Ada' }, AT)).toEqual({
    ok: false,
    failure: { kind: 'closed' },
  });
  await expect(book.regulars.toArray()).rejects.toThrow();
  await expect(book.transaction('r', book.regulars, () => 1)).rejects.toThrow();
  await expect(book.open()).rejects.toThrow();
  expect(book.isOpen()).toBe(false);
}

const names = async () => (await elsewhere.databases()).map(({ name }) => name);

describe('a book whose database vanishes under an open page', () => {
  test('by another window that deletes it: it is told, and not made anew', async () => {
    const { book, told } = await openWithBill();
    await done(elsewhere.deleteDatabase(book.name));
    expect(told).toEqual(['vanished']);
    await expectClosedForGood(book);
    expect(await names()).not.toContain(book.name);
  });

  test('by the browser that throws it away: it is told, and not made anew', async () => {
    const { book, told } = await openWithBill();
    const closed = new Promise((settle) => onBookClosed(book, settle));
    await throwAway();
    expect(await closed).toBe('vanished');
    expect(told).toEqual(['vanished']);
    await expectClosedForGood(book);
    expect(await names()).not.toContain(book.name);
  });

  test('in the midst of a change: the change is told as kept or not, and nothing is made anew', async () => {
    const { book } = await openWithBill();
    const closed = new Promise((settle) => onBookClosed(book, settle));
    const writing = addRegular(book, { name: 'Ada' }, AT);
    await throwAway();
    expect(await writing).toHaveProperty('ok');
    expect(await closed).toBe('vanished');
    await expectClosedForGood(book);
    expect(await names()).not.toContain(book.name);
  });

  test('while the browser has closed it without a word: it is noticed by whoever asks next', async () => {
    const { book, told } = await openWithBill();
    book.backendDB().close();
    await expectClosedForGood(book);
    expect(told).toEqual(['vanished']);
  });
});

describe('a newer version over an open page', () => {
  test('is told, and the page writes nothing more into the book', async () => {
    const { book, told } = await openWithBill();
    const newer = await done(elsewhere.open(book.name, (BOOK_VERSION + 1) * 10));
    expect(told).toEqual(['newer']);
    await expectClosedForGood(book);
    const rows = newer.transaction('regulars').objectStore('regulars').getAll();
    expect(await done<{ name: string }[]>(rows)).toMatchObject([{ name: 'Bill' }]);
    expect(newer.version).toBe((BOOK_VERSION + 1) * 10);
    newer.close();
    expect(await openBook(book.name)).toMatchObject({ failure: { kind: 'newer-book' } });
  });

  test('a change that was begun before is finished before the newer version begins', async () => {
    const { book } = await openWithBill();
    const writing = addRegular(book, { name: 'Ada' }, AT);
    const newer = done(elsewhere.open(book.name, (BOOK_VERSION + 1) * 10));
    const result = await writing;
    const rows = (await newer).transaction('regulars').objectStore('regulars').getAll();
    const kept = (await done<{ name: string }[]>(rows)).map(({ name }) => name);
    expect(kept.includes('Ada')).toBe(result.ok);
    (await newer).close();
  });
});

describe('who listens for the end of a book', () => {
  test('hears once that the page closed it itself', async () => {
    const { book, told } = await openWithBill();
    book.close();
    book.close();
    expect(told).toEqual(['closed-by-us']);
    await expectClosedForGood(book);
    expect(worked(await openBook(book.name)).isOpen()).toBe(true);
  });

  test('hears it at once when it is over already, and nothing when it no longer listens', async () => {
    const { book } = await openWithBill();
    const told: string[] = [];
    const endListening = onBookClosed(book, (why) => told.push(`before: ${why}`));
    endListening();
    book.close();
    onBookClosed(book, (why) => told.push(`after: ${why}`));
    expect(told).toEqual(['after: closed-by-us']);
  });
});

describe('work beside the page', () => {
  test('opens a book that is there', async () => {
    const { book } = await openWithBill();
    const beside = await openStandingBook(book.name);
    expect(await beside.regulars.count()).toBe(1);
    beside.close();
  });

  test('makes no book anew that has vanished', async () => {
    await expect(openStandingBook('test-vanished')).rejects.toThrow();
    expect(await names()).not.toContain('test-vanished');
  });
});

/** What Chromium does to every database of an origin it cannot read any more. */
function throwAway(): Promise<unknown> {
  return cdp().send('Storage.clearDataForOrigin', {
    origin: window.location.origin,
    storageTypes: 'indexeddb',
  });
}
