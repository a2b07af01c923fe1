import type { Table } from 'dexie';
import type { Book } from '../store/database.ts';

/** So many rows are read in one look. */
const ROWS_AT_ONCE = 500;

/** So many rows are read however long it takes: a book of a few hundred regulars to its end, on any machine. */
const ROWS_IN_ANY_CASE = 10_000;

/** How far a book is read through. */
class Reading {
  readonly #end: number;
  #rows = 0;

  constructor(most: number) {
    this.#end = performance.now() + most;
  }

  get goesOn(): boolean {
    return this.#rows < ROWS_IN_ANY_CASE || performance.now() < this.#end;
  }

  read(rows: number): void {
    this.#rows += rows;
  }
}

/**
 * Whether every row of a book can be read, as far as one gets in the time there is, in milliseconds, and
 * a small book to its end: one of a few thousand visits takes a tenth of a second. What is left over is
 * read by the slow check.
 *
 * The browser opens a store with a damaged file as if it were well, and fails only when it comes to the
 * rows in it.
 */
export async function canBeRead(book: Book, most: number): Promise<boolean> {
  const reading = new Reading(most);
  try {
    for (const table of book.tables) {
      await readTable(table, reading);
      for (const { name } of table.schema.indexes) {
        if (reading.goesOn) reading.read((await table.orderBy(name).keys()).length);
      }
    }
    return true;
  } catch (error) {
    // A book that was closed meanwhile says nothing of its rows.
    if (!book.isOpen()) return true;
    return !isUnreadable(error);
  }
}

async function readTable(table: Table, reading: Reading): Promise<void> {
  let last: unknown;
  while (reading.goesOn) {
    const ahead = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const keys: unknown[] = await ahead.clone().limit(ROWS_AT_ONCE).primaryKeys();
    await ahead.limit(ROWS_AT_ONCE).toArray();
    reading.read(keys.length);
    if (keys.length < ROWS_AT_ONCE) return;
    last = keys.at(-1);
  }
}

/** What the browser throws for a row that its store cannot give back. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && /Unknown|Data|NotReadable/.test(error.name);
}
