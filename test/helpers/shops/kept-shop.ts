import { CopyKeeper, keepCopies } from '../../../renderer/data/copies/keep-copies.ts';
import { daybookName } from '../../../renderer/data/daybook/daybook-lines.ts';
import { DaybookKeeper, keepDaybook } from '../../../renderer/data/daybook/keeper.ts';
import { noteBookHere } from '../../../renderer/data/recovery/start.ts';
import { type Book, FIRST_BOOK } from '../../../renderer/data/store/database.ts';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import { freshBook, worked } from '../fresh-book.ts';
import { fillBook } from '../full-book.ts';
import { type TestPlatform, testPlatform } from '../test-platform.ts';

/** A shop whose book is kept as the app keeps it: with a daybook, and copies when they are asked for. */
export interface KeptShop {
  readonly book: Book;
  readonly platform: TestPlatform;
  /** What its book is called on disk. */
  readonly name: string;
  /** Makes a copy, at a moment of the shop's clock. */
  readonly copy: (at: LocalTime) => Promise<void>;
}

/** Opens the first book of this browser, with a full book in it, and its daybook. */
export async function keptShop(): Promise<KeptShop> {
  localStorage.removeItem('book-here');
  const platform = testPlatform();
  const book = await freshBook(FIRST_BOOK);
  keepDaybook(book, new DaybookKeeper(platform.daybook, book.name, undefined));
  await fillBook(book);
  noteBookHere(book, { name: 'Corner Café' }, '2026-03-02T08:00:00' as LocalTime);
  let at = '2026-11-22T07:40:00' as LocalTime;
  const keeper = new CopyKeeper(book, { platform, clock: () => at, appVersion: 'test' });
  keepCopies(book, keeper);
  const copy = async (time: LocalTime) => {
    at = time;
    worked(await keeper.make());
  };
  return { book, platform, name: daybookName(FIRST_BOOK), copy };
}

/** Deletes a database as the browser does when it throws one away. */
export function throwAway(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}
