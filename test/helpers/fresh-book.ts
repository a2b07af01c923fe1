import { type Book, openBook } from '../../renderer/data/store/database.ts';
import { everyCard } from '../../renderer/data/store/index-cards.ts';
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
  const rows = await Promise.all(LEDGERED_TABLES.map((table) => book.table(table).toArray()));
  const cards = await everyCard(book);
  return {
    ...Object.fromEntries(LEDGERED_TABLES.map((table, index) => [table, rows[index] ?? []])),
    // Whether a card lies in its bucket or beside it is the same to everybody.
    indexCards: cards.sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
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
