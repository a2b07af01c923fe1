import type { IndexCard } from '../../shared/domain/index-card.ts';
import type { RegularId } from '../../shared/domain/regular.ts';
import { onAnnounced } from './announce.ts';
import type { Book, CardBucket } from './database.ts';
import { bucketOf } from './index-cards.ts';

/** What changed among the index cards: these people, or everybody. */
export interface PeopleChange {
  readonly changed: readonly IndexCard[];
  readonly gone: readonly RegularId[];
  readonly everybody: boolean;
}

/**
 * Everybody's index card in memory, kept in step with the book from every window.
 *
 * `version` grows with each change, so that a view can tell whether to look again.
 */
export class People {
  readonly cards = new Map<RegularId, IndexCard>();
  version = 0;
  readonly #book: Book;
  readonly #listeners = new Set<(change: PeopleChange) => void>();
  readonly #stopListening: () => void;
  #queue: Promise<void> = Promise.resolve();

  private constructor(book: Book) {
    this.#book = book;
    this.#stopListening = onAnnounced((name, buckets) => {
      if (name !== book.name) return;
      this.#queue = this.#queue.then(() =>
        buckets === 'all' ? this.#readAll() : this.#readAgain(buckets),
      );
    });
  }

  /** Reads everybody's card from the book. */
  static async read(book: Book): Promise<People> {
    const people = new People(book);
    await people.#readAll();
    return people;
  }

  /** Hears of every change; returns how to stop. */
  subscribe(listener: (change: PeopleChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when every change announced so far is in. */
  settled(): Promise<void> {
    return this.#queue;
  }

  /** Stops keeping in step. */
  close(): void {
    this.#stopListening();
  }

  async #readAll(): Promise<void> {
    const rows = await this.#book.indexCards.toArray();
    this.cards.clear();
    for (const card of rows.flatMap((row) => row.cards)) this.cards.set(card.id, card);
    this.#tell({ changed: [], gone: [], everybody: true });
  }

  async #readAgain(buckets: readonly number[]): Promise<void> {
    const rows = await this.#book.indexCards.bulkGet([...new Set(buckets)]);
    const inBucket = new Map(rows.map((row, index) => [buckets[index], row]));
    const changed = rows.flatMap((row) => row?.cards ?? []).filter((card) => this.#isNews(card));
    const gone = [...this.cards.keys()].filter((id) => this.#isGone(id, inBucket));
    for (const card of changed) this.cards.set(card.id, card);
    for (const id of gone) this.cards.delete(id);
    this.#tell({ changed, gone, everybody: false });
  }

  #isNews(card: IndexCard): boolean {
    return JSON.stringify(this.cards.get(card.id)) !== JSON.stringify(card);
  }

  #isGone(id: RegularId, inBucket: ReadonlyMap<number | undefined, CardBucket | undefined>) {
    const bucket = bucketOf(id);
    return inBucket.has(bucket) && !inBucket.get(bucket)?.cards.some((card) => card.id === id);
  }

  #tell(change: PeopleChange): void {
    this.version += 1;
    for (const listener of this.#listeners) listener(change);
  }
}
