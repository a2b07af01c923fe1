import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { CopiedTable } from '../../../shared/formats/copies/copy-rows.ts';
import { indexCardOf } from '../../../shared/rules/lives/index-card.ts';
import { allTables, type Book } from '../store/database.ts';
import { inBuckets } from '../store/index-cards.ts';
import { byPerson, rowsBetween } from '../store/known-rows.ts';
import { beginEntry } from '../store/ledger-middleware.ts';
import type { CheckedCopy, OpenCopy } from './copy-in.ts';
import type { Watch } from './watch.ts';

/** People whose index cards are worked out in one reading. */
const PEOPLE_AT_ONCE = 1_000;

/**
 * Writes a checked copy into an empty book, row by row as it went out, and works out the index cards.
 *
 * The ledger comes from the copy, so this writing leaves no entry of its own. Throws what the
 * database throws, and AbortError when it is stopped; the book is then half written.
 */
export async function writeCopy(copy: CheckedCopy, book: Book, watch: Watch): Promise<void> {
  await writeRows(copy, book, watch);
  await writeAllCards(book, watch);
}

/** What rows of a table become on their way into the book. */
export type TurnRows = (table: CopiedTable, rows: object[]) => object[];

/** Writes the rows of a copy into an empty book, and leaves the index cards to whoever goes on. */
export async function writeRows(
  copy: OpenCopy,
  book: Book,
  watch: Watch,
  turn: TurnRows = (_, rows) => rows,
): Promise<void> {
  const expected = Object.values(copy.manifest.rows).reduce((sum, count) => sum + count, 0);
  let done = 0;
  // While the browser writes some rows, the next are unpacked.
  let writing: Promise<unknown> = Promise.resolve();
  await copy.eachBatch(async (table, rows) => {
    await writing;
    watch.signal?.throwIfAborted();
    const now = turn(table, rows);
    writing = unledgered(book, () => book.table(table).bulkAdd(now));
    writing.catch(() => {}); // Waited for with the next rows, or at the end.
    done += rows.length;
    watch.onProgress?.(Math.min(1, done / expected));
  });
  await writing;
  watch.signal?.throwIfAborted();
}

/** One transaction whose changes the ledger does not write down. */
export function unledgered(book: Book, work: () => Promise<unknown>): Promise<void> {
  return book.transaction('rw', allTables(book), async (transaction) => {
    beginEntry(transaction.idbtrans, { changes: undefined, touched: new Set() });
    await work();
  });
}

/** Works out everybody's index card from what is in a book that has none yet. */
export async function writeAllCards(book: Book, watch: Watch = {}): Promise<void> {
  const cards: IndexCard[] = [];
  const expected = await book.regulars.count();
  let people: Regular[] = [];
  do {
    watch.signal?.throwIfAborted();
    people = await nextPeople(book, people.at(-1));
    cards.push(...(await cardsOf(book, people)));
    watch.onProgress?.(cards.length / Math.max(1, expected));
  } while (people.length === PEOPLE_AT_ONCE);
  const rows = [...inBuckets(cards)].map(([bucket, inIt]) => ({ bucket, cards: inIt }));
  await book.indexCards.bulkPut(rows);
}

function nextPeople(book: Book, last: Regular | undefined): Promise<Regular[]> {
  const ahead = last ? book.regulars.where('id').above(last.id) : book.regulars.orderBy('id');
  return ahead.limit(PEOPLE_AT_ONCE).toArray();
}

/** The index cards of people in the order of their ids, worked out from the rows of the book. */
export async function cardsOf(book: Book, people: readonly Regular[]): Promise<IndexCard[]> {
  const [first, last] = [people.at(0)?.id, people.at(-1)?.id];
  if (first === undefined || last === undefined) return [];
  const rows = await rowsBetween(book, first, last);
  const pages = await book.pages
    .where('[regularId+page]')
    .between([first, 0], [last, Infinity], true, true)
    .toArray();
  const pagesBy = byPerson(pages);
  return people.map((person) => {
    const visits = (pagesBy.get(person.id) ?? []).flatMap((page) => page.visits);
    return indexCardOf(person, { ...rows(person.id), visits });
  });
}
