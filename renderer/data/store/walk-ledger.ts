import { ENTRY_FORM, type LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { Book } from './database.ts';
import { newId, newIdAfter } from './new-id.ts';

/**
 * Walks the ledger from the newest entry back, past every entry that was taken back, until `look`
 * answers true. An undo is an entry like any other, and may be taken back itself. A walk may go on
 * before some entry, with what was seen to be taken back until there.
 */
export async function walkBack(
  book: Book,
  look: (entry: LedgerEntry) => boolean | undefined,
  takenBack = new Set<string>(),
  before?: string,
): Promise<void> {
  let end = before;
  for (;;) {
    const length: number = end === before ? ON_THE_FIRST_PAGE : ON_A_PAGE;
    const entries: LedgerEntry[] = await pageBefore(book, end, length);
    for (const entry of entries.toReversed()) {
      if (takenBack.has(entry.id)) continue;
      if (entry.undoes !== undefined) takenBack.add(entry.undoes);
      if (look(entry) === true) return;
    }
    end = entries[0]?.id;
    if (entries.length < length) return;
  }
}

/** Entries are read by the page: one by one, each costs as much as a page. */
const ON_A_PAGE = 32;
/** What is looked for is most often among the newest. */
const ON_THE_FIRST_PAGE = 8;

/** The last entries before an id, oldest first. */
async function pageBefore(
  book: Book,
  end: string | undefined,
  length: number,
): Promise<LedgerEntry[]> {
  const before = () =>
    end === undefined ? book.ledger.toCollection() : book.ledger.where('id').below(end);
  const [first] = await before()
    .reverse()
    .offset(length - 1)
    .limit(1)
    .primaryKeys();
  if (first === undefined) return before().toArray();
  return end === undefined
    ? book.ledger.where('id').aboveOrEqual(first).toArray()
    : book.ledger.where('id').between(first, end).toArray();
}

/** What the next entry of this device is numbered, and its id; asked for inside the transaction that writes it. */
export async function nextFrame(
  book: Book,
  device: string,
): Promise<Pick<LedgerEntry, 'id' | 'form' | 'device' | 'count'>> {
  const newest = await newestEntry(book);
  const id = idAfter(newest?.id);
  const count = 1 + (newest?.device === device ? newest.count : await lastCount(book, device));
  return { id, form: ENTRY_FORM, device, count };
}

/** How many entries of a device the ledger holds: they are counted without gaps. */
export async function lastCount(book: Book, device: string): Promise<number> {
  const last = await book.ledger
    .where('[device+count]')
    .between([device, 0], [device, Infinity])
    .last();
  return last?.count ?? 0;
}

/** Id of the newest entry of the ledger. */
export async function newestEntryId(book: Book): Promise<string | undefined> {
  const newest = await book.ledger.toCollection().lastKey();
  return newest === undefined ? undefined : String(newest);
}

/** The newest entry of the ledger. */
export function newestEntry(book: Book): Promise<LedgerEntry | undefined> {
  return book.ledger.toCollection().last();
}

/** After every other one, even when the clock was put back or another device's clock runs ahead. */
function idAfter(newest: string | undefined): string {
  const made = newId();
  return newest === undefined || made > newest ? made : newIdAfter(newest);
}
