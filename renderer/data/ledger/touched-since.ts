import { LEDGERED_TABLES, type Place } from '../../../shared/domain/ledger-entry.ts';
import type { Book } from '../store/database.ts';

/**
 * The places, visits apart, that were written since an entry by anything that still stands.
 *
 * Only the keys of two indexes are read, never an entry: of a hundred thousand changes nearly all are
 * visits, and those are passed over.
 */
export async function placesTouchedSince(book: Book, entryId: string): Promise<ReadonlySet<Place>> {
  const isTakenBack = await takenBackIn(book);
  const touched = new Set<Place>();
  for (const table of LEDGERED_TABLES) {
    if (table === 'pages') continue;
    await book.ledger
      .where('on')
      .between(`${table} `, `${table}!`)
      .eachKey((place, { primaryKey }) => {
        const id = String(primaryKey);
        if (id > entryId && !isTakenBack(id)) touched.add(String(place) as Place);
      });
  }
  return touched;
}

/** Tells whether an entry was taken back; an entry that takes back may be taken back itself. */
async function takenBackIn(book: Book): Promise<(id: string) => boolean> {
  const by = new Map<string, string[]>();
  await book.ledger
    .where('undoes')
    .above('')
    .eachKey((undone, { primaryKey }) => {
      const takers = by.get(String(undone)) ?? [];
      by.set(String(undone), [...takers, String(primaryKey)]);
    });
  const isTakenBack = (id: string): boolean =>
    (by.get(id) ?? []).some((taker) => !isTakenBack(taker));
  return isTakenBack;
}
