import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Holdings } from '../../../shared/formats/copies/copy-manifest.ts';
import type { Book } from '../store/database.ts';
import { everyCard } from '../store/index-cards.ts';

/** What is in the book, in the figures a shopkeeper knows it by. */
export async function countHoldings(book: Book): Promise<Holdings> {
  const tally = new Tally();
  for (const card of await everyCard(book)) {
    tally.add(card.visitCount, card.lastVisitAt);
  }
  const shop = await book.shop.get('shop');
  return { shop: shop?.name ?? '', regulars: await book.regulars.count(), ...tally.figures() };
}

/** Counts visits, and finds the latest. */
export class Tally {
  #visits = 0;
  #lastVisitAt: LocalTime | undefined;

  /** Counts in so many visits, the latest of them at this moment. */
  add(visits: number, latest: LocalTime | undefined): void {
    this.#visits += visits;
    if (latest && (!this.#lastVisitAt || latest > this.#lastVisitAt)) this.#lastVisitAt = latest;
  }

  /** What was counted. */
  figures(): { readonly visits: number; readonly lastVisitAt?: LocalTime } {
    return { visits: this.#visits, ...(this.#lastVisitAt && { lastVisitAt: this.#lastVisitAt }) };
  }
}
