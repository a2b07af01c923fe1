import { backPagesOf } from '../../../shared/rules/finding/back-pages-of.ts';
import { dropBackPages, putBackPages, readMark } from './back-pages-kept.ts';
import type { Book } from './database.ts';
import { BUCKET_NUMBERS, bucketOf, withChanges } from './index-cards.ts';
import type { CardBucket, ChangedCard } from './worked-out-rows.ts';

/** Fewer people than this are read in a moment, and their book needs no back pages. */
export const FEW_PEOPLE = 2_000;

const BUCKETS_AT_ONCE = 256;

/**
 * Writes the back pages anew and lays the cards that changed since into their buckets.
 *
 * Meant to run beside the page, for it takes seconds in a large book. Whatever is changed meanwhile
 * is changed as ever, and whenever it is stopped the book is whole.
 */
export async function layAnew(book: Book): Promise<void> {
  const changed = await book.changedCards.toArray();
  const isFew = (await book.regulars.count()) < FEW_PEOPLE;
  // Pages of a time when they were many would say what is no longer so.
  if (isFew) await dropBackPages(book);
  const isWritten = isFew || (await write(book, changed));
  // Only what stands in the back pages may leave the changed cards: it would be found no more.
  if (isWritten) for (const [bucket, some] of byBucket(changed)) await layIn(book, bucket, some);
}

async function write(book: Book, changed: readonly ChangedCard[]): Promise<boolean> {
  const mark = await readMark(book);
  const buckets: CardBucket[] = [];
  // Not all in one look: a change would have to wait for the end of it.
  for (let from = 0; from < BUCKET_NUMBERS.length; from += BUCKETS_AT_ONCE) {
    const some = BUCKET_NUMBERS.slice(from, from + BUCKETS_AT_ONCE);
    const rows = await book.indexCards.bulkGet(some);
    buckets.push(...rows.filter((row) => row !== undefined));
  }
  return putBackPages(book, backPagesOf(withChanges(buckets, changed)), mark);
}

function layIn(book: Book, bucket: number, changed: readonly ChangedCard[]): Promise<void> {
  return book.transaction('rw', book.indexCards, book.changedCards, async () => {
    const now = await book.changedCards.bulkGet(changed.map(({ id }) => id));
    const same = changed.filter(({ stamp }, at) => now[at]?.stamp === stamp);
    const row = await book.indexCards.get(bucket);
    await book.indexCards.put({ bucket, cards: withChanges(row ? [row] : [], same) });
    await book.changedCards.bulkDelete(same.map(({ id }) => id));
  });
}

function byBucket(changed: readonly ChangedCard[]): Map<number, ChangedCard[]> {
  const buckets = new Map<number, ChangedCard[]>();
  for (const one of changed) {
    const bucket = bucketOf(one.id);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), one]);
  }
  return buckets;
}
