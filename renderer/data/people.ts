import type { IndexCard } from '../../shared/domain/index-card.ts';
import type { RegularId } from '../../shared/domain/regular.ts';
import { allows, type Purpose } from '../../shared/rules/tact.ts';
import { onAnnounced } from './announce.ts';
import type { Book } from './database.ts';

/** What changed among the index cards: these people, or everybody. */
export interface PeopleChange {
  readonly changed: readonly IndexCard[];
  readonly gone: readonly RegularId[];
  readonly everybody: boolean;
}

/**
 * Everybody's index card in memory, kept in step with the book from every window.
 *
 * `version` grows with each change, so that a view can tell whether to look again. Nobody goes
 * through the cards without saying what for: tact.ts decides who is among them.
 */
export class People {
  version = 0;
  readonly #cards = new Map<RegularId, IndexCard>();
  readonly #book: Book;
  readonly #buckets = new Map<number, readonly IndexCard[]>();
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

  /** The cards of everybody with whom the shop may do this, in no order. */
  for(purpose: Purpose): IndexCard[] {
    const allowed: IndexCard[] = [];
    for (const card of this.#cards.values()) {
      if (allows(card.standing, purpose)) allowed.push(card);
    }
    return allowed;
  }

  /** Somebody's card, when the shop may do this with them. */
  one(id: RegularId, purpose: Purpose): IndexCard | undefined {
    const card = this.#cards.get(id);
    return card && allows(card.standing, purpose) ? card : undefined;
  }

  /** True while nobody at all is in the book. */
  get isEmpty(): boolean {
    return this.#cards.size === 0;
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
    this.#cards.clear();
    this.#buckets.clear();
    for (const { bucket, cards } of rows) {
      this.#buckets.set(bucket, cards);
      for (const card of cards) this.#cards.set(card.id, card);
    }
    this.#tell({ changed: [], gone: [], everybody: true });
  }

  async #readAgain(buckets: readonly number[]): Promise<void> {
    const numbers = [...new Set(buckets)];
    const rows = await this.#book.indexCards.bulkGet(numbers);
    const before = numbers.flatMap((bucket) => this.#buckets.get(bucket) ?? []);
    const after = rows.flatMap((row) => row?.cards ?? []);
    const still = new Set(after.map((card) => card.id));
    const changed = after.filter((card) => this.#isNews(card));
    const gone = before.map((card) => card.id).filter((id) => !still.has(id));
    numbers.forEach((bucket, index) => {
      this.#buckets.set(bucket, rows[index]?.cards ?? []);
    });
    for (const card of changed) this.#cards.set(card.id, card);
    for (const id of gone) this.#cards.delete(id);
    this.#tell({ changed, gone, everybody: false });
  }

  #isNews(card: IndexCard): boolean {
    return JSON.stringify(this.#cards.get(card.id)) !== JSON.stringify(card);
  }

  #tell(change: PeopleChange): void {
    this.version += 1;
    for (const listener of this.#listeners) listener(change);
  }
}
