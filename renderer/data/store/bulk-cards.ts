import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { indexCardOf } from '../../../shared/rules/lives/index-card.ts';
import type { Book } from './database.ts';
import { bucketOf, inBuckets } from './index-cards.ts';
import { rowsOf } from './known-rows.ts';
import { visitsOf } from './visit-pages.ts';

/** Works out the index cards of these people from what is written; some hundreds at a time. */
export async function cardsOf(book: Book, ids: readonly RegularId[]): Promise<IndexCard[]> {
  const [regulars, rows, visits] = await Promise.all([
    book.regulars.bulkGet([...ids]),
    rowsOf(book, ids),
    Promise.all(ids.map((id) => visitsOf(book, id))),
  ]);
  return regulars.flatMap((regular, index) =>
    regular ? [indexCardOf(regular, { ...rows(regular.id), visits: visits[index] ?? [] })] : [],
  );
}

/** Puts these cards into their buckets and takes out those of people who are gone. */
export async function putCards(
  book: Book,
  cards: readonly IndexCard[],
  gone: readonly RegularId[] = [],
): Promise<void> {
  const replaced = new Set([...gone, ...cards.map((card) => card.id)]);
  const fresh = inBuckets(cards);
  const buckets = [...new Set([...replaced].map(bucketOf))];
  const rows = await book.indexCards.bulkGet(buckets);
  const put = buckets.map((bucket, index) => {
    const others = (rows[index]?.cards ?? []).filter((card) => !replaced.has(card.id));
    return { bucket, cards: [...others, ...(fresh.get(bucket) ?? [])] };
  });
  await book.indexCards.bulkPut(put);
  // Few have changed; a key that is not there costs as much to delete as one that is.
  const changed = await book.changedCards.toCollection().primaryKeys();
  await book.changedCards.bulkDelete(changed.filter((id) => replaced.has(id)));
}

/** A long list in pieces. */
export function inPieces<Value>(values: readonly Value[], length: number): Value[][] {
  const pieces: Value[][] = [];
  for (let start = 0; start < values.length; start += length) {
    pieces.push(values.slice(start, start + length));
  }
  return pieces;
}
