import type { IndexCard } from '../../shared/domain/index-card.ts';
import type { RegularId } from '../../shared/domain/regular.ts';
import { indexCardOf } from '../../shared/rules/index-card.ts';
import type { Book } from './database.ts';
import { knownOf } from './known-rows.ts';

/**
 * How many rows the index cards are spread over.
 *
 * A row costs about the same whatever is in it, so a hundred thousand cards are read as 512 rows in
 * the time of 512, and one change rewrites a row of two hundred at most.
 */
const BUCKETS = 512;

/** The bucket somebody's index card is kept in; the last digits of a UUIDv7 are random. */
export function bucketOf(id: RegularId): number {
  return Number.parseInt(id.slice(-3), 16) % BUCKETS;
}

/** Works out the index cards of these people again, inside the transaction that changed them. */
export async function refreshCards(book: Book, ids: ReadonlySet<RegularId>): Promise<void> {
  for (const id of ids) {
    const bucket = bucketOf(id);
    const [card, row] = await Promise.all([freshCard(book, id), book.indexCards.get(bucket)]);
    const others = (row?.cards ?? []).filter((other) => other.id !== id);
    await book.indexCards.put({ bucket, cards: card ? [...others, card] : others });
  }
}

/** Works out everybody's index card again, in buckets. */
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

async function freshCard(book: Book, id: RegularId): Promise<IndexCard | undefined> {
  const regular = await book.regulars.get(id);
  if (!regular) return undefined;
  return indexCardOf(regular, await knownOf(book, id));
}
