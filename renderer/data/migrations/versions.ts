import type { Dexie } from 'dexie';
import { firstBook } from './001-first-book.ts';

/** Version of the book this app writes; a migration adds one and never edits an earlier one. */
export const BOOK_VERSION = 1;

/** Tells Dexie every layout the book ever had, in order. */
export function declareVersions(database: Dexie): void {
  database.version(1).stores(firstBook);
}
