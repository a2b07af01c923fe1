import type { Table } from 'dexie';
import type { Book } from '../store/database.ts';

/** So many rows are read in one look. */
const ROWS_AT_ONCE = 500;

/**
 * Whether every row of a book can be read, as far as one gets in the time there is, in milliseconds: a
 * book of a few thousand visits takes a tenth of a second. What is left over is read by the slow check.
 *
 * The browser opens a store with a damaged file as if it were well, and fails only when it comes to the
 * rows in it.
 */
export async function canBeRead(book: Book, most: number): Promise<boolean> {
  const end = performance.now() + most;
  try {
    for (const table of book.tables) {
      await readTable(table, end);
      for (const { name } of table.schema.indexes) {
        if (performance.now() < end) await table.orderBy(name).keys();
      }
    }
    return true;
  } catch (error) {
    // A book that was closed meanwhile says nothing of its rows.
    if (!book.isOpen()) return true;
    return !isUnreadable(error);
  }
}

async function readTable(table: Table, end: number): Promise<void> {
  let last: unknown;
  while (performance.now() < end) {
    const ahead = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const keys: unknown[] = await ahead.clone().limit(ROWS_AT_ONCE).primaryKeys();
    await ahead.limit(ROWS_AT_ONCE).toArray();
    if (keys.length < ROWS_AT_ONCE) return;
    last = keys.at(-1);
  }
}

/** What the browser throws for a row that its store cannot give back. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && /Unknown|Data|NotReadable/.test(error.name);
}
