import type { LedgerEntry, Place } from '../../../shared/domain/ledger-entry.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { byStamp, toApply } from '../../../shared/ledger/merge.ts';
import type { RowTouched } from '../../../shared/ledger/told-of.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { failureOf } from '../commands/command.ts';
import { announce } from '../store/announce.ts';
import { allTables, type Book } from '../store/database.ts';
import { refreshCards } from '../store/index-cards.ts';
import { beginEntry } from '../store/ledger-middleware.ts';
import { newLeaf } from '../store/new-leaf.ts';
import { newestEntryId } from '../store/walk-ledger.ts';
import { changePlaces } from './change-place.ts';

/** How entries are taken in. */
export interface TakingIn {
  /** False when whoever calls works everybody's index card out afterwards. */
  readonly withCards?: boolean;
  /** Hears how many are in. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** So many entries go into one transaction. */
const ENTRIES_AT_ONCE = 2_000;

/**
 * Takes entries of the ledger into a book, in any order and any number of times: rows come to what
 * all entries together say, in the order of their stamps. The value is how many were new.
 *
 * Nothing is written into the ledger of its own, and nobody is told anything but that rows changed.
 */
export async function takeEntries(
  book: Book,
  entries: readonly LedgerEntry[],
  { withCards = true, onProgress, signal }: TakingIn = {},
): Promise<Result<number, BookFailure>> {
  let taken = 0;
  try {
    await newLeaf();
    const inOrder = entries.toSorted(byStamp);
    for (let from = 0; from < inOrder.length; from += ENTRIES_AT_ONCE) {
      signal?.throwIfAborted();
      taken += await takeSome(book, inOrder.slice(from, from + ENTRIES_AT_ONCE), withCards);
      onProgress?.(Math.min(from + ENTRIES_AT_ONCE, inOrder.length));
    }
    return succeed(taken);
  } catch (error) {
    return fail(failureOf(error));
  }
}

async function takeSome(
  book: Book,
  entries: readonly LedgerEntry[],
  withCards: boolean,
): Promise<number> {
  const touched = new Set<string>();
  const fresh = await book.transaction('rw', allTables(book), async (transaction) => {
    // What changes is noted so that the cards of whom it is about can be worked out, and not kept.
    const changes = withCards ? new Map<string, RowTouched>() : undefined;
    beginEntry(transaction.idbtrans, { changes, touched });
    const known = await book.ledger.bulkGet(entries.map(({ id }) => id));
    const arrived = entries.filter((_, at) => known[at] === undefined);
    const there = await entriesAt(book, arrived);
    await changePlaces(
      book,
      toApply(arrived, (place) => there.get(place) ?? []),
    );
    await book.ledger.bulkPut(arrived);
    if (withCards) await refreshCards(book, touched);
    return arrived.length;
  });
  announce(book.name, [...touched]);
  return fresh;
}

/** What the book itself changed, at the places that some entries speak of, after the first of them. */
async function entriesAt(
  book: Book,
  arrived: readonly LedgerEntry[],
): Promise<ReadonlyMap<Place, LedgerEntry[]>> {
  const first = arrived[0]?.id;
  const newest = await newestEntryId(book);
  const found = new Map<Place, LedgerEntry[]>();
  // Nothing here is later than what arrives, as when a book is made again: nothing has to be looked for.
  if (first === undefined || newest === undefined || newest < first) return found;
  for (const place of new Set(arrived.flatMap(({ on }) => on))) {
    const keys = await book.ledger.where('on').equals(place).primaryKeys();
    const later = await book.ledger.bulkGet(keys.filter((id) => id > first));
    found.set(
      place,
      later.filter((entry) => entry !== undefined),
    );
  }
  return found;
}
