import { type Book, openBook } from '../../renderer/data/database.ts';
import { LEDGERED_TABLES } from '../../shared/domain/ledger-entry.ts';

let opened = 0;

/** An empty book of its own for one test. */
export async function freshBook(name = `test-${Date.now()}-${opened++}`): Promise<Book> {
  const result = await openBook(name);
  if (!result.ok) throw new Error(`The book did not open: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Every row of the tables that people write in, for comparing a book whole. */
export async function wholeBook(book: Book): Promise<Record<string, unknown[]>> {
  const tables = [...LEDGERED_TABLES, 'indexCards'];
  const rows = await Promise.all(tables.map((table) => book.table(table).toArray()));
  // A bucket that somebody was in for a moment stays as an empty row, which is the same as none.
  const filled = rows.map((found) => found.filter((row) => !isEmptyBucket(row)));
  return Object.fromEntries(tables.map((table, index) => [table, filled[index] ?? []]));
}

function isEmptyBucket(row: { cards?: unknown[] }): boolean {
  return row.cards?.length === 0;
}

/** The value of a change that must have worked. */
export function worked<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly failure: unknown },
): Value {
  if (!result.ok) throw new Error(`Not done: ${JSON.stringify(result.failure)}`);
  return result.value;
}
