import type { Daybook, DaybookFailure, DaybookLine, Room } from '../../../shared/daybook.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { isRoomFor, ROOM_TO_WRITE } from '../../../shared/rules/keeping/finding.ts';
import type { Book } from '../store/database.ts';
import { daybookName, lineOf, voidLineOf } from './daybook-lines.ts';

/** How the daybook is doing: kept, being kept for longer than usual, or why the newest changes are not in it. */
export type DaybookState = 'kept' | 'keeping' | DaybookFailure['kind'];

/** A disk that takes longer than this to keep a change is spoken of, in milliseconds. */
const LONG_MS = 1_000;

/** So many lines wait for a daybook that cannot be written; what is older is looked up in the book again. */
const MOST_WAITING = 500;

/** Keeps a book's daybook in step with it: each entry is sent as it is written, and waited for. */
export class DaybookKeeper {
  readonly name: string;
  readonly #daybook: Daybook;
  readonly #listeners = new Set<() => void>();
  #state: DaybookState = 'kept';
  #free: number | undefined;
  /** Lines that could not be written yet; they go first as soon as something can. */
  #waiting: DaybookLine[] = [];
  /** Lines were dropped that wait no longer. */
  #lacks = false;

  constructor(daybook: Daybook, bookName: string, free: number | undefined) {
    this.#daybook = daybook;
    this.#free = free;
    this.name = daybookName(bookName);
  }

  /** How it is doing. */
  get state(): DaybookState {
    return this.#state;
  }

  /** Bytes that were free when it was last asked; undefined where the system does not tell. */
  get free(): number | undefined {
    return this.#free;
  }

  /** Whether there is room to write at all; when there was none it is asked again. */
  async hasRoom(): Promise<boolean> {
    if (this.#isRoomy()) return true;
    this.#hear(this.#state, await this.#daybook.room());
    return this.#isRoomy();
  }

  /** Writes an entry down; resolves when it is flushed, or with why not. It is tried again with the next one. */
  async keep(entry: LedgerEntry): Promise<Result<void, DaybookFailure>> {
    return this.#append(entry.at.slice(0, 7), [lineOf(entry)]);
  }

  /** Takes an entry's line back: the book did not keep it. */
  async takeBack({ id, at }: LedgerEntry): Promise<Result<void, DaybookFailure>> {
    return this.#append(at.slice(0, 7), [voidLineOf(id)]);
  }

  /** Lines are missing that the book has and that do not wait here any more: somebody has to fill them in. */
  get lacks(): boolean {
    return this.#lacks;
  }

  /** What was missing is written down again. */
  filledIn(): void {
    this.#lacks = false;
    this.#hear('kept', { free: this.#free });
  }

  /** Hears of every change of state; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #append(month: string, lines: DaybookLine[]): Promise<Result<void, DaybookFailure>> {
    const all = [...this.#waiting, ...lines];
    this.#waiting = [];
    const slow = setTimeout(() => this.#hear('keeping', { free: this.#free }), LONG_MS);
    const done = await this.#daybook.append(this.name, month, all).catch(noAnswer);
    clearTimeout(slow);
    if (!done.ok) {
      const waiting = [...all, ...this.#waiting];
      this.#waiting = waiting.slice(-MOST_WAITING);
      this.#lacks ||= waiting.length > MOST_WAITING;
      const { kind } = done.failure;
      // Nothing more is begun until somebody has made room.
      this.#hear(kind, { free: kind === 'disk-full' ? 0 : this.#free });
      return done;
    }
    this.#hear(this.#lacks ? 'keeping' : 'kept', done.value);
    return succeed(undefined);
  }

  #isRoomy(): boolean {
    return isRoomFor(ROOM_TO_WRITE, this.#free);
  }

  #hear(state: DaybookState, { free }: Room): void {
    const wasRoomy = this.#isRoomy();
    this.#free = free;
    if (state === this.#state && wasRoomy === this.#isRoomy()) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const keepers = new WeakMap<Book, DaybookKeeper>();

/** Gives a book its daybook; one without is kept by the browser alone. */
export function keepDaybook(book: Book, keeper: DaybookKeeper): void {
  keepers.set(book, keeper);
}

/** The keeper of a book's daybook. */
export function keeperOf(book: Book): DaybookKeeper | undefined {
  return keepers.get(book);
}

function noAnswer(): Result<never, DaybookFailure> {
  return fail({ kind: 'no-answer' });
}
