import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { KeptCopy } from '../../../shared/daybook.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { BookFailure, OpenFailure } from '../../../shared/failure.ts';
import {
  type CopyFailure,
  type Holdings,
  holdingsOf,
} from '../../../shared/formats/copies/copy-manifest.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { type BookThere, copiesBefore } from '../../../shared/rules/keeping/books-there.ts';
import { beginsTheBook, upTo } from '../../../shared/rules/keeping/which-entries.ts';
import { failureOf, Refusal } from '../commands/command.ts';
import { countHoldings } from '../copies/copy-holdings.ts';
import { type OpenCopy, openCopy } from '../copies/copy-in.ts';
import { type TurnRows, unledgered, writeAllCards, writeRows } from '../copies/copy-write.ts';
import { Unreadable } from '../copies/unreadable.ts';
import { changePlaces } from '../ledger/change-place.ts';
import { countsIn } from '../ledger/counts.ts';
import { takeEntries } from '../ledger/take-entries.ts';
import { type Book, openBook } from '../store/database.ts';
import { everyCard } from '../store/index-cards.ts';
import { clearLeftovers, takePlace } from '../store/shelf.ts';
import { ChangesSince } from './changes-since.ts';
import { type DaybookSince, readDaybookSince } from './read-daybook.ts';
import type { RecoverySource } from './source.ts';
import { missingIn, type WhatIsMissing } from './what-is-there.ts';

/** So many entries go into one transaction. */
const ENTRIES_AT_ONCE = 5_000;

/** How far the making of a book is; `done` from 0 to 1. */
export type Stage =
  | { readonly doing: 'copy'; readonly copy: KeptCopy; readonly done: number }
  | { readonly doing: 'write' | 'cards' | 'check' | 'keep' | 'safe'; readonly done: number }
  | { readonly doing: 'entries'; readonly all: number; readonly done: number };

/** Who hears how far it is, and how it is stopped. */
export interface RemakeWatch {
  readonly onStage?: (stage: Stage) => void;
  readonly signal?: AbortSignal;
}

/** A book made again, in a database of its own that is not the open book yet. */
export interface Remade {
  /** Name of its database. */
  readonly name: string;
  readonly copy: KeptCopy | undefined;
  /** What the copy held. */
  readonly was: Holdings | undefined;
  readonly now: Holdings;
  /** Changes that came from the daybook. */
  readonly added: number;
  readonly missing: WhatIsMissing;
}

/** Why no book was made; nothing is different from before. */
export type RemakeFailure =
  | { readonly kind: 'cancelled' }
  /** No copy reads, and the daybook does not go back to the beginning. */
  | { readonly kind: 'nothing-reads' }
  /** What was made did not hold all it should. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'newer-copy' }
  | BookFailure
  | OpenFailure;

/**
 * Makes a book again from the newest copy that reads, or an earlier one, and what the daybook has
 * since, up to a moment when one is given; then goes through it.
 *
 * It is written into a database that counts as half made until it is put in place, and is deleted at
 * the next start when it never is.
 */
export async function remakeBook(
  source: RecoverySource,
  there: BookThere,
  watch: RemakeWatch = {},
  moment?: LocalTime,
): Promise<Result<Remade, RemakeFailure>> {
  const wanted = { source, there, watch, moment };
  try {
    let isNewer = false;
    for (const copy of copiesBefore(there, moment)) {
      const opened = await openOne(source, copy, watch);
      if (opened?.ok) {
        const made = await makeFrom({ copy, opened: opened.value }, wanted);
        if (made) return made;
      } else isNewer ||= opened?.failure.kind === 'newer-copy';
    }
    if (isNewer) return fail({ kind: 'newer-copy' });
    return (await makeFrom(undefined, wanted)) ?? fail({ kind: 'nothing-reads' });
  } catch (error) {
    return fail(watch.signal?.aborted ? { kind: 'cancelled' } : failureOf(error));
  }
}

interface Wanted {
  readonly source: RecoverySource;
  readonly there: BookThere;
  readonly watch: RemakeWatch;
  readonly moment: LocalTime | undefined;
}

/** Made from one copy, or from the daybook alone; undefined when a row of the copy cannot be read. */
async function makeFrom(
  chosen: Chosen | undefined,
  { source, there, watch, moment }: Wanted,
): Promise<Result<Remade, RemakeFailure> | undefined> {
  const opened = await openBook(await takePlace());
  if (!opened.ok) return opened;
  const book = opened.value;
  try {
    return await new Making(book, watch, chosen).make(source, there, moment);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    await book.delete();
    return undefined;
  } finally {
    book.close();
  }
}

/** Throws a made book away that is not to be put in place. */
export async function dropRemade(): Promise<void> {
  await clearLeftovers();
}

interface Chosen {
  readonly copy: KeptCopy;
  readonly opened: OpenCopy;
}

class Making {
  readonly #book: Book;
  readonly #watch: RemakeWatch;
  readonly #chosen: Chosen | undefined;

  constructor(book: Book, watch: RemakeWatch, chosen: Chosen | undefined) {
    this.#book = book;
    this.#watch = watch;
    this.#chosen = chosen;
  }

  async make(
    source: RecoverySource,
    there: BookThere,
    moment: LocalTime | undefined,
  ): Promise<Result<Remade, RemakeFailure>> {
    const { signal } = this.#watch;
    const since = await this.#since(source, there);
    if (!this.#chosen && beginsLate(since)) return fail({ kind: 'nothing-reads' });
    const entries = upTo(since.entries, moment);
    await this.#writeAll(entries);
    signal?.throwIfAborted();
    if (!(await this.#holds(entries))) return fail({ kind: 'incomplete' });
    return succeed({
      name: this.#book.name,
      copy: this.#chosen?.copy,
      was: this.#chosen && holdingsOf(this.#chosen.opened.manifest),
      now: await countHoldings(this.#book),
      added: entries.length,
      missing: missingIn(moment === undefined ? since : { ...since, entries, gaps: [] }),
    });
  }

  /** A copy of today's form says itself what it has; the rows of an older one have to be looked at. */
  async #since(source: RecoverySource, there: BookThere): Promise<DaybookSince> {
    const { signal } = this.#watch;
    const manifest = this.#chosen?.opened.manifest;
    if (manifest && manifest.top === '') await this.#writeCopy();
    const have = manifest && manifest.top !== '' ? manifest.counts : await countsIn(this.#book);
    return readDaybookSince(source, there, have, { signal });
  }

  async #writeAll(entries: readonly LedgerEntry[]): Promise<void> {
    const top = this.#chosen?.opened.manifest.top ?? '';
    if (top !== '' && entries.every(({ id }) => id > top)) return this.#writeWith(entries);
    if (top !== '') await this.#writeCopy();
    await this.#take(entries);
    await this.#writeCards();
  }

  /** The rows of the copy as they are now and what was made since; then the entries, beside the cards. */
  async #writeWith(entries: readonly LedgerEntry[]): Promise<void> {
    const since = new ChangesSince(entries);
    await this.#writeCopy(since.turn);
    await unledgered(this.#book, () => changePlaces(this.#book, since.rest));
    let isIn = false;
    const writing = this.#addEntries(entries).then(() => {
      isIn = true;
    });
    await Promise.all([writing, this.#writeCards(() => isIn)]);
  }

  async #addEntries(entries: readonly LedgerEntry[]): Promise<void> {
    const all = entries.length;
    for (let from = 0; from < all; from += ENTRIES_AT_ONCE) {
      this.#watch.signal?.throwIfAborted();
      this.#tell({ doing: 'entries', all, done: from / all });
      await this.#book.ledger.bulkAdd(entries.slice(from, from + ENTRIES_AT_ONCE));
    }
    this.#tell({ doing: 'entries', all, done: 1 });
  }

  async #writeCards(isTold = () => true): Promise<void> {
    const onProgress = (done: number) => isTold() && this.#tell({ doing: 'cards', done });
    await writeAllCards(this.#book, { onProgress, signal: this.#watch.signal });
  }

  async #writeCopy(turn?: TurnRows): Promise<void> {
    if (!this.#chosen) return;
    const { signal } = this.#watch;
    const onProgress = (done: number) => this.#tell({ doing: 'write', done });
    await writeRows(this.#chosen.opened, this.#book, { onProgress, signal }, turn);
  }

  async #take(entries: readonly LedgerEntry[]): Promise<void> {
    const all = entries.length;
    const { signal } = this.#watch;
    const onProgress = (done: number) =>
      this.#tell({ doing: 'entries', all, done: all === 0 ? 1 : done / all });
    onProgress(0);
    // Each card is worked out once, at the end, and not after every change.
    const taken = await takeEntries(this.#book, entries, { withCards: false, onProgress, signal });
    if (!taken.ok) throw new Refusal(taken.failure);
  }

  /** Every entry stands in its ledger, and everybody has an index card. */
  async #holds(entries: readonly LedgerEntry[]): Promise<boolean> {
    this.#tell({ doing: 'check', done: 0 });
    const ids = new Set(await this.#book.ledger.toCollection().primaryKeys());
    this.#tell({ doing: 'check', done: 0.4 });
    const cards = new Set((await everyCard(this.#book)).map(({ id }) => id));
    this.#tell({ doing: 'check', done: 0.8 });
    const people = await this.#book.regulars.toCollection().primaryKeys();
    this.#tell({ doing: 'check', done: 1 });
    const hasEntries = entries.every(({ id }) => ids.has(id));
    return hasEntries && people.length === cards.size && people.every((id) => cards.has(id));
  }

  #tell(stage: Stage): void {
    this.#watch.onStage?.(stage);
  }
}

/** A copy that opens; undefined when it is gone. Its rows are checked as they are written. */
async function openOne(
  source: RecoverySource,
  copy: KeptCopy,
  { onStage, signal }: RemakeWatch,
): Promise<Result<OpenCopy, CopyFailure> | undefined> {
  onStage?.({ doing: 'copy', copy, done: 0 });
  const found = await source.openCopy(copy);
  const opened = found && (await openCopy(found, signal));
  signal?.throwIfAborted();
  return opened;
}

/** The beginning is missing, and not because a line or two of it cannot be read. */
function beginsLate({ entries, gaps, damaged }: DaybookSince): boolean {
  const missing = gaps.find(({ from }) => from === 1);
  if (!entries.some(beginsTheBook)) return true;
  return missing !== undefined && missing.to > damaged;
}
