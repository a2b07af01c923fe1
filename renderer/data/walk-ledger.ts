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
  let seen = false;
  await book.ledger
    .orderBy('id')
    .reverse()
    .until(() => seen)
    .each((entry) => {
      if (seen || takenBack.has(entry.id)) return;
      if (entry.undoes !== undefined) takenBack.add(entry.undoes);
      seen = look(entry) === true;
    });
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
