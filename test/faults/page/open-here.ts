import { CopyKeeper, keepCopies } from '../../../renderer/data/copies/keep-copies.ts';
import { type Book, layoutOf, openBook } from '../../../renderer/data/database.ts';
import { DaybookKeeper, keepDaybook } from '../../../renderer/data/daybook/keeper.ts';
import { openTheBook } from '../../../renderer/data/open-the-book.ts';
import { readShelf } from '../../../renderer/data/shelf.ts';
import { readClock } from '../../../renderer/platform/clock.ts';
import { choosePlatform } from '../../../renderer/platform/platform.ts';
import type { OpenFailure } from '../../../shared/failure.ts';
import { type Result, succeed } from '../../../shared/result.ts';

/** The book open in this page, with who keeps its copies. */
export interface OpenedHere {
  readonly book: Book;
  readonly copies: CopyKeeper;
}

/** Opens the book the way the app does, with its daybook and its copies. */
export async function openHere(): Promise<Result<OpenedHere, OpenFailure>> {
  const opened = await openTheBook();
  if (!opened.ok) return opened;
  const book = opened.value;
  const platform = choosePlatform();
  const copies = new CopyKeeper(book, { platform, clock: readClock, appVersion: '0' });
  keepCopies(book, copies);
  const { free } = await platform.daybook.room();
  keepDaybook(book, new DaybookKeeper(platform.daybook, book.name, free));
  return succeed({ book, copies });
}

/**
 * The book that is on top of the shelf, past everything the app does at a start; undefined when it is
 * not there or cannot be opened. Nothing is made by looking.
 */
export async function readHere(): Promise<Book | undefined> {
  const names = new Set((await indexedDB.databases()).map(({ name }) => name));
  const open = names.has('the-usual-shelf') ? (await readShelf()).open : 'the-usual';
  if (!names.has(open) || (await layoutOf(open)) === 0) return undefined;
  const result = await openBook(open);
  return result.ok ? result.value : undefined;
}
