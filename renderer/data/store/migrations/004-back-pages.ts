import type { CardBucket } from '../worked-out-rows.ts';

/**
 * The fourth layout: the back pages of the book, written beforehand instead of at every start, and
 * the index cards that changed since; the cards themselves in eight times as many buckets.
 */
export const backPages = {
  changedCards: 'id',
  backPages: 'part',
} as const;

/** An index card's bucket in this layout, by the last digits of its id. */
const BUCKETS = 4096;

/** The buckets that the cards of an earlier one go into, itself among them. */
export function inFinerBuckets({ bucket, cards }: CardBucket): CardBucket[] {
  const rows = new Map<number, CardBucket>([[bucket, { bucket, cards: [] }]]);
  for (const card of cards) {
    const digits = Number.parseInt(card.id.slice(-3), 16);
    const number = Number.isNaN(digits) ? bucket : digits % BUCKETS;
    rows.set(number, { bucket: number, cards: [...(rows.get(number)?.cards ?? []), card] });
  }
  return [...rows.values()];
}
