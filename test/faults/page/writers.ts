import type { Book } from '../../../renderer/data/store/database.ts';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import { chanceOf, type SeededChance } from '../../../shared/sample/seeded-chance.ts';
import { LIVES_WRITES } from './lives-writes.ts';
import { momentOf } from './moment-of.ts';
import { PEOPLE_WRITES } from './people-writes.ts';
import { SHOP_WRITES } from './shop-writes.ts';
import type { Done, Given, Write } from './write.ts';

/** How many write side by side, and what. */
export interface WriteOrder {
  /** No two orders have the same: each writes on a day of its own. */
  readonly session: number;
  readonly sideBySide: number;
  /** Names of the kinds to write; every kind when not told. */
  readonly only?: readonly string[];
  /** They stop by themselves after so many; never when not told. */
  readonly most?: number;
  /** Everything is about the one person who was written down first. */
  readonly isOnOnePerson?: boolean;
}

const EVERY_KIND: Readonly<Record<string, Write>> = {
  ...PEOPLE_WRITES,
  ...LIVES_WRITES,
  ...SHOP_WRITES,
};

/** At a counter most of what is written are visits. */
const VISITS_AMONG_ALL = 0.3;
/** After a failure, before the next try, in milliseconds: a person is slower still. */
const PAUSE_MS = 50;
/** Another writer may have been quicker, or chance picked what makes no sense. */
const EXPECTED = new Set(['row-gone', 'done-already']);
/**
 * What is gone already is taken out, and somebody whom another writer let die a moment ago dies, without an
 * entry: then nothing was acknowledged.
 */
const MAY_BE_NOTHING = /taken (out|back)$|^a death$/;
const NEWEST = 100;

/** Writes every kind of change at random until it is stopped. */
export class Writers {
  readonly #book: Book;
  readonly #order: WriteOrder;
  readonly #chance: SeededChance;
  readonly #newest = new Map();
  #changes = 0;
  #isStopped = false;
  #running: Promise<unknown> = Promise.resolve();

  constructor(book: Book, order: WriteOrder) {
    this.#book = book;
    this.#order = order;
    this.#chance = chanceOf(`faults ${order.session}`);
  }

  async write(): Promise<void> {
    const writers = Array.from({ length: this.#order.sideBySide }, () => this.#writeOn());
    this.#running = Promise.all(writers);
    await this.#running;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  async #writeOn(): Promise<void> {
    const { most = Infinity } = this.#order;
    while (!this.#isStopped && this.#changes < most) {
      const at = momentOf(this.#order.session, this.#changes);
      this.#changes += 1;
      const what = this.#pick();
      const kind = await this.#try(what, at);
      if (kind === undefined) continue;
      window.changeRefused(what, kind);
      if (!EXPECTED.has(kind)) await new Promise((settle) => setTimeout(settle, PAUSE_MS));
    }
  }

  #pick(): string {
    const { only } = this.#order;
    if (!only && this.#chance.happens(VISITS_AMONG_ALL)) return 'a visit';
    const kinds = only ?? Object.keys(EVERY_KIND);
    return kinds[Math.floor(this.#chance.next() * kinds.length)] ?? 'a visit';
  }

  /** Makes one change, and tells of it when it was acknowledged; the value is why it was not. */
  async #try(what: string, at: LocalTime): Promise<string | undefined> {
    const given: Given = {
      book: this.#book,
      at,
      chance: this.#chance,
      newest: this.#newest,
      isOnOnePerson: this.#order.isOnOnePerson ?? false,
    };
    try {
      const done: Done = await EVERY_KIND[what]?.(given);
      if (done?.ok === false) return done.failure.kind;
      if (done && (!MAY_BE_NOTHING.test(what) || (await this.#isWritten(at)))) {
        window.changeAcknowledged(at, what);
      }
      return undefined;
    } catch (problem) {
      return `threw ${problem instanceof Error ? problem.name : String(problem)}`;
    }
  }

  async #isWritten(at: LocalTime): Promise<boolean> {
    const newest = await this.#book.ledger.toCollection().reverse().limit(NEWEST).toArray();
    return newest.some((entry) => entry.at === at);
  }
}
