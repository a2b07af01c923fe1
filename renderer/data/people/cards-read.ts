import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { type Book, whileOpen } from '../store/database.ts';
import { BUCKET_NUMBERS, bucketOf } from '../store/index-cards.ts';
import { atRest, firstMomentsOver } from '../store/quiet.ts';

/** Of a hundred thousand people two dozen lie in a bucket, which is read in a millisecond. */
const BUCKETS_AT_ONCE = 16;

/**
 * The index cards that have been read: those asked for first, the others bit by bit whenever the page
 * has nothing else to do.
 */
export class CardsRead {
  isWhole = false;
  readonly #book: Book;
  readonly #onNews: () => void;
  readonly #cards = new Map<RegularId, IndexCard>();
  /** Heard of from elsewhere; what their bucket holds is older. */
  readonly #heard = new Set<RegularId>();
  readonly #buckets = new Set<number>();
  /** Asked for and not there yet: a screen that looks meanwhile asks again. */
  readonly #coming = new Set<number>();
  readonly #asked: number[] = [];
  #whole: Promise<void> | undefined;
  #isHurried = false;
  #hurry = () => {};
  readonly #hurried = new Promise<void>((settle) => {
    this.#hurry = settle;
  });
  #isClosed = false;

  constructor(book: Book, onNews: () => void) {
    this.#book = book;
    this.#onNews = onNews;
  }

  /** Everybody's card; a programmer's error before all of them have been read. */
  everybody(): IndexCard[] {
    if (!this.isWhole) throw new Error('Not everybody’s card has been read yet');
    return this.soFar();
  }

  /** How much has been read, from 0 to 1. */
  get partRead(): number {
    return this.isWhole ? 1 : this.#buckets.size / BUCKET_NUMBERS.length;
  }

  /** The cards that have been read so far. */
  soFar(): IndexCard[] {
    return [...this.#cards.values()];
  }

  /** Somebody's card; when their bucket was not read yet, it is now, and that is news. */
  one(id: RegularId): IndexCard | undefined {
    return this.isRead(id) ? this.#cards.get(id) : undefined;
  }

  /** Whether somebody's card, or that there is none, is known; if not, it is read from now on. */
  isRead(id: RegularId): boolean {
    const bucket = bucketOf(id);
    const isKnown = this.isWhole || this.#heard.has(id) || this.#buckets.has(bucket);
    if (!isKnown) this.#ask(bucket);
    return isKnown;
  }

  /** Puts in the card somebody has now, or none. */
  put(id: RegularId, card: IndexCard | undefined): void {
    this.#heard.add(id);
    if (card) this.#cards.set(id, card);
    else this.#cards.delete(id);
  }

  /** The card somebody has in their bucket. */
  async inBucket(id: RegularId): Promise<{ readonly card: IndexCard | undefined }> {
    const row = await this.#book.indexCards.get(bucketOf(id));
    return { card: row?.cards.find((card) => card.id === id) };
  }

  /** Reads everybody's card at once: for a book of few people. */
  async readAll(): Promise<void> {
    for (const { cards } of await this.#book.indexCards.toArray()) this.#take(cards);
    this.isWhole = true;
  }

  /** Goes on reading whatever has not been asked for, until everybody's card is there. */
  readOn(): Promise<void> {
    this.#whole ??= whileOpen(this.#book, this.#readOn());
    return this.#whole;
  }

  /** Resolves when everybody's card has been read, now without a pause. */
  whole(): Promise<void> {
    this.#isHurried = true;
    this.#hurry();
    return this.readOn();
  }

  /** Stops reading. */
  close(): void {
    this.#isClosed = true;
  }

  async #readOn(): Promise<void> {
    await Promise.race([firstMomentsOver(), this.#hurried]);
    for (let from = 0; from < BUCKET_NUMBERS.length && !this.isWhole; from += BUCKETS_AT_ONCE) {
      if (!this.#isHurried) await Promise.race([atRest(), this.#hurried]);
      if (this.#isClosed || !this.#book.isOpen()) return;
      await this.#read(BUCKET_NUMBERS.slice(from, from + BUCKETS_AT_ONCE));
    }
    this.isWhole = true;
    this.#onNews();
  }

  /** Those asked for in one go are read in one go. */
  #ask(bucket: number): void {
    if (this.#coming.has(bucket)) return;
    this.#coming.add(bucket);
    if (this.#asked.push(bucket) === 1) queueMicrotask(() => void this.#readAsked());
  }

  async #readAsked(): Promise<void> {
    const asked = this.#asked.splice(0);
    try {
      if (this.#isClosed || !this.#book.isOpen()) return;
      await this.#read(asked);
    } finally {
      for (const bucket of asked) this.#coming.delete(bucket);
    }
    this.#onNews();
  }

  async #read(buckets: readonly number[]): Promise<void> {
    const missing = buckets.filter((bucket) => !this.#buckets.has(bucket));
    const rows = await this.#book.indexCards.bulkGet(missing);
    for (const bucket of missing) this.#buckets.add(bucket);
    for (const row of rows) this.#take(row?.cards ?? []);
  }

  #take(cards: readonly IndexCard[]): void {
    for (const card of cards) if (!this.#heard.has(card.id)) this.#cards.set(card.id, card);
  }
}
