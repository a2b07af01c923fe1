import { type Book, layoutOf, openBook } from '../../../renderer/data/database.ts';
import { openTheBook } from '../../../renderer/data/open-the-book.ts';
import { readShelf } from '../../../renderer/data/shelf.ts';

/** Opens the book the way the app does. */
export function openHere() {
  return openTheBook();
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
