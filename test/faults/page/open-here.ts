import { version } from '../../../package.json';
import { lookAfterTheBook } from '../../../renderer/app/keeping/look-after-the-book.ts';
import { type CopyKeeper, copyKeeperOf } from '../../../renderer/data/copies/keep-copies.ts';
import { start } from '../../../renderer/data/recovery/start.ts';
import { type Book, layoutOf, openBook } from '../../../renderer/data/store/database.ts';
import { readShelf } from '../../../renderer/data/store/shelf.ts';
import { readClock } from '../../../renderer/platform/clock.ts';
import { choosePlatform } from '../../../renderer/platform/platform.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';

/** The book open in this page, with who keeps its copies. */
export interface OpenedHere {
  readonly book: Book;
  readonly copies: CopyKeeper;
}

/** Opens the book the way the app does, with its daybook and its copies, but for the screens. */
export async function openHere(): Promise<Result<OpenedHere, { readonly kind: string }>> {
  const platform = choosePlatform();
  const started = await start(platform);
  if (started.kind === 'found') return fail(started.finding);
  if (started.kind === 'failed') return fail(started.failure);
  const { book, survey } = started;
  lookAfterTheBook(book, { platform, clock: readClock, appVersion: version }, survey);
  const copies = copyKeeperOf(book);
  return copies ? succeed({ book, copies }) : fail({ kind: 'nobody keeps copies' });
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
