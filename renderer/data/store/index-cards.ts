import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { indexCardOf } from '../../../shared/rules/lives/index-card.ts';
import type { Book } from './database.ts';
import { rowsOf } from './known-rows.ts';
import { newId } from './new-id.ts';
import { visitsOf } from './visit-pages.ts';
import type { CardBucket, ChangedCard } from './worked-out-rows.ts';

/**
 * How many rows the index cards are spread over: of a hundred thousand people some two dozen share a
 * row, which is read in a millisecond when one of them is found.
 *
 * A single change is written beside them, as a row of its own (changedCards), and comes into its
 * bucket later: so that it costs no more in a book of many people.
 */
const BUCKETS = 4096;

/** So many people are looked up side by side. */
const PEOPLE_AT_ONCE = 50;

/** The bucket somebody's index card is kept in; the last digits of a UUIDv7 are random. */
export function bucketOf(id: RegularId): number {
  return Number.parseInt(id.slice(-3), 16) % BUCKETS;
}

/** All numbers a bucket may have. */
export const BUCKET_NUMBERS: readonly number[] = Array.from({ length: BUCKETS }, (_, at) => at);

/** Works out the index cards of these people again, inside the transaction that changed them. */
export async function refreshCards(book: Book, ids: ReadonlySet<RegularId>): Promise<void> {
  const stamp = newId();
  const all = [...ids];
  for (let from = 0; from < all.length || from === 0; from += PEOPLE_AT_ONCE) {
    const some = all.slice(from, from + PEOPLE_AT_ONCE);
    const [regulars, rows, visits] = await Promise.all([
      book.regulars.bulkGet(some),
      rowsOf(book, some),
      Promise.all(some.map((id) => visitsOf(book, id))),
    ]);
    const changed = some.map((id, at): ChangedCard => {
      const regular = regulars[at];
      if (!regular) return { id, stamp };
      return { id, stamp, card: indexCardOf(regular, { ...rows(id), visits: visits[at] ?? [] }) };
    });
    await book.changedCards.bulkPut(changed);
  }
}

/** Everybody's index card as the book has it now. */
export async function everyCard(book: Book): Promise<IndexCard[]> {
  const [buckets, changed] = await Promise.all([
    book.indexCards.toArray(),
    book.changedCards.toArray(),
  ]);
  return withChanges(buckets, changed);
}

/** The cards of some buckets, with those that have changed since in the place of theirs. */
export function withChanges(
  buckets: readonly CardBucket[],
  changed: readonly ChangedCard[],
): IndexCard[] {
  const ids = new Set(changed.map(({ id }) => id));
  const cards = buckets.flatMap((row) => row.cards).filter(({ id }) => !ids.has(id));
  return [...cards, ...changed.flatMap(({ card }) => card ?? [])];
}

/** Sorts cards into buckets. */
export function inBuckets(cards: Iterable<IndexCard>): Map<number, IndexCard[]> {
  const buckets = new Map<number, IndexCard[]>();
  for (const card of cards) {
    const bucket = bucketOf(card.id);
    const row = buckets.get(bucket);
    if (row) row.push(card);
    else buckets.set(bucket, [card]);
  }
  return buckets;
}
