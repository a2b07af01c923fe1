import type { LedgerEntry } from '../../shared/domain/ledger-entry.ts';
import type { Book } from './database.ts';
import { newId, newIdAfter } from './new-id.ts';

/**
 * Walks the ledger from the newest entry back, past every entry that was taken back, until `look`
 * answers true. An undo is an entry like any other, and may be taken back itself.
 */
export async function walkBack(
  book: Book,
  look: (entry: LedgerEntry) => boolean | undefined,
): Promise<void> {
  const takenBack = new Set<string>();
  let end: string | undefined;
  for (;;) {
    const entries: LedgerEntry[] = await pageBefore(book, end);
    for (const entry of entries.toReversed()) {
      if (takenBack.has(entry.id)) continue;
      if (entry.undoes !== undefined) takenBack.add(entry.undoes);
      if (look(entry) === true) return;
    }
    end = entries[0]?.id;
    if (entries.length < ON_A_PAGE) return;
  }
}

/** Entries are read by the page: one by one, each costs as much as a page. */
const ON_A_PAGE = 32;

/** The last entries before an id, oldest first. */
async function pageBefore(book: Book, end: string | undefined): Promise<LedgerEntry[]> {
  const before = () =>
    end === undefined ? book.ledger.toCollection() : book.ledger.where('id').below(end);
  const [first] = await before()
    .reverse()
    .offset(ON_A_PAGE - 1)
    .limit(1)
    .primaryKeys();
  if (first === undefined) return before().toArray();
  return end === undefined
    ? book.ledger.where('id').aboveOrEqual(first).toArray()
    : book.ledger.where('id').between(first, end).toArray();
}

/**
 * Id for the next entry of the ledger: after every other one, even when the clock was put back or
 * another window's clock runs ahead. Asked for inside the transaction that writes the entry.
 */
export async function nextEntryId(book: Book): Promise<string> {
  const newest = await book.ledger.toCollection().lastKey();
  const made = newId();
  return newest === undefined || made > String(newest) ? made : newIdAfter(String(newest));
}
