import { type Book, FIRST_BOOK } from './database.ts';
import { newId } from './new-id.ts';

const KEY = 'device';

/** This device's name in the ledger, made once and kept beside the book, never inside it. */
export function deviceId(): string {
  const known = localStorage.getItem(KEY);
  if (known !== null) return known;
  const made = newId();
  localStorage.setItem(KEY, made);
  return made;
}

/** Goes on under the name that the shelf has, where the browser has lost this device's own note of it. */
export function deviceWas(known: string | undefined): void {
  if (known !== undefined && localStorage.getItem(KEY) === null) localStorage.setItem(KEY, known);
}

/** As much of a book's name as tells the few books of one device apart. */
const TELLING = -6;

/**
 * What this device calls itself in the entries of a book. In one that was made again or brought back
 * it counts anew, under a name of its own: the book that one was made from may have counted further,
 * and no two entries may have the same device and count.
 */
export function writerIn(book: Book): string {
  const apart = apartIn.get(book) ?? '';
  return `${deviceId()}${book.name === FIRST_BOOK ? '' : `-${book.name.slice(TELLING)}`}${apart}`;
}

const apartIn = new WeakMap<Book, string>();

/**
 * From now on this page writes into a book under a name of its own: its daybook may hold entries that
 * the book lacks, and a count that one of them has must not be given to another.
 */
export function writeApart(book: Book): void {
  apartIn.set(book, `-${newId().slice(TELLING)}`);
}

/** True for what was written on this device, into whichever of its books. */
export function isOfThisDevice({ device }: { readonly device: string }): boolean {
  return device.startsWith(deviceId());
}
