import { FIRST_BOOK } from './database.ts';
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

/** As much of a book's name as tells the few books of one device apart. */
const TELLING = -6;

/**
 * What this device calls itself in the entries of a book. In one that was made again or brought back
 * it counts anew, under a name of its own: the book that one was made from may have counted further,
 * and no two entries may have the same device and count.
 */
export function writerIn(bookName: string): string {
  return bookName === FIRST_BOOK ? deviceId() : `${deviceId()}-${bookName.slice(TELLING)}`;
}

/** True for what was written on this device, into whichever of its books. */
export function isOfThisDevice({ device }: { readonly device: string }): boolean {
  return device.startsWith(deviceId());
}
