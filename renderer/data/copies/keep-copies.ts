import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { KeptCopy } from '../../../shared/daybook.ts';
import { aboutOf, copyFileName } from '../../../shared/formats/copies/copy-manifest.ts';
import type { FileToSave, Platform } from '../../../shared/platform.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { entriesIn, isCopyDue } from '../../../shared/rules/keeping/copy-due.ts';
import { failureOf } from '../commands/command.ts';
import { daybookName } from '../daybook/daybook-lines.ts';
import type { Book } from '../store/database.ts';
import { BOOK_VERSION } from '../store/migrations/versions.ts';
import { atRest } from '../store/quiet.ts';
import type { Doubt } from './copy-compare.ts';
import { type MakeFailure, makeBeside } from './copy-desk.ts';
import { DraftInMemory, draftOnShelf } from './copy-drafts.ts';
import type { CopyMark } from './copy-maker.ts';
import type { CopySource } from './copy-source.ts';
import { lastCounts } from './lately.ts';
import type { Watch } from './watch.ts';

/** What copies need from whoever opened the book. */
export interface CopyHost {
  readonly platform: Pick<Platform, 'copies' | 'daybook' | 'keepFile'>;
  readonly clock: () => LocalTime;
  readonly appVersion: string;
}

/** What became of a copy. */
export type CopyDone =
  /** Read back, compared, and in its place. */
  | { readonly kind: 'kept'; readonly copy: KeptCopy; readonly doubt: Doubt | undefined }
  /** Given to the browser's downloads, which tell nobody whether they wrote it. */
  | { readonly kind: 'handed-over'; readonly name: string }
  /** Nothing to do: a kept copy holds all of it, or nothing is in the book, or nobody keeps copies here. */
  | { readonly kind: 'not-needed' };

/** How the copies made by themselves are doing. */
export interface CopyState {
  /** From 0 to 1 while one is being made. */
  readonly making: number | undefined;
  /** Why the last one that was tried is not there. */
  readonly trouble: MakeFailure | undefined;
  /** Counts up with each copy that was put in place. */
  readonly kept: number;
}

/** One copy at a time on this device, whichever window makes it. */
const ONE_AT_A_TIME = 'the-usual-copy';

const REST: CopyState = { making: undefined, trouble: undefined, kept: 0 };

/** Makes and keeps the copies of one book; each is verified before it is put in its place. */
export class CopyKeeper {
  readonly #book: Book;
  readonly #host: CopyHost;
  readonly #listeners = new Set<() => void>();
  #state = REST;

  constructor(book: Book, host: CopyHost) {
    this.#book = book;
    this.#host = host;
  }

  /** How it is doing; the same object as long as nothing changes. */
  readonly state = (): CopyState => this.#state;

  /** Hears of every change of state; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether this host keeps copies by themselves. */
  get hasShelf(): boolean {
    return this.#host.platform.copies !== undefined;
  }

  /** Every kept copy, newest first: those of the book that a copy replaced, too. */
  async all(): Promise<readonly KeptCopy[]> {
    return (await this.#host.platform.copies?.list()) ?? [];
  }

  /** The kept copies of this book, newest first. */
  async kept(): Promise<readonly KeptCopy[]> {
    const name = daybookName(this.#book.name);
    return (await this.all()).filter(({ about }) => about?.book === name);
  }

  /** Makes a copy now; waits for another that is being made. */
  make(watch: Watch = {}): Promise<Result<CopyDone, MakeFailure>> {
    return this.#alone(watch, () => this.#make(watch));
  }

  /** Makes a copy as a file, for whoever says where it goes. */
  async makeFile(
    watch: Watch = {},
  ): Promise<Result<FileToSave & { readonly doubt: Doubt | undefined }, MakeFailure>> {
    const draft = new DraftInMemory();
    return this.#alone(watch, async () => {
      const mark = markOf(this.#host, this.#book.name);
      const made = await makeBeside(this.#book.name, mark, async () => succeed(draft), watch);
      if (!made.ok) return made;
      const { manifest, doubt } = made.value;
      const bytes = await draft.bytes();
      return succeed({ name: copyFileName(manifest.shop, mark.at), bytes, doubt });
    });
  }

  /** A kept copy to be read; tells, too, whether it is still there. */
  sourceOf(name: string, size: number): CopySource & { readonly isThere: () => Promise<boolean> } {
    const read = async (from: number, length: number) =>
      new Uint8Array((await this.#host.platform.copies?.read(name, from, length)) ?? []);
    return { size, read, isThere: async () => (await read(0, 1)).length > 0 };
  }

  /** Makes a copy unless a kept one holds everything that is in the book. */
  makeIfNeeded(watch: Watch = {}): Promise<Result<CopyDone, MakeFailure>> {
    return this.#alone(watch, async () => {
      const isHeld = await this.#isHeld();
      return isHeld ? succeed({ kind: 'not-needed' } as const) : this.#make(watch);
    });
  }

  /** The first copy of a book that is about to take the place of this one. */
  makeFirstOf(database: string, watch: Watch = {}): Promise<void> {
    return keepFirstCopy(this.#host, database, watch);
  }

  /** Makes the copy of the day when it is due, in a quiet moment, unless another window is at it. */
  async makeIfDue(): Promise<Result<CopyDone, MakeFailure> | undefined> {
    if (!this.#host.platform.copies || !(await this.#isDue())) return undefined;
    await atRest();
    return navigator.locks.request(ONE_AT_A_TIME, { ifAvailable: true }, async (lock) =>
      lock && (await this.#isDue()) ? this.#make({}) : undefined,
    );
  }

  async #alone<Value>(
    { signal }: Watch,
    work: () => Promise<Result<Value, MakeFailure>>,
  ): Promise<Result<Value, MakeFailure>> {
    try {
      const options = signal ? { signal } : {};
      return (await navigator.locks.request(ONE_AT_A_TIME, options, work)) as Awaited<
        ReturnType<typeof work>
      >;
    } catch (error) {
      return fail(signal?.aborted ? { kind: 'cancelled' } : failureOf(error));
    }
  }

  async #isDue(): Promise<boolean> {
    const kept = await this.kept();
    const abouts = kept.flatMap(({ about }) => about ?? []);
    return isCopyDue(abouts, entriesIn(await this.#counts()), dayOf(this.#host.clock()));
  }

  async #isHeld(): Promise<boolean> {
    const counts = await this.#counts();
    if (entriesIn(counts) === 0) return true;
    const devices = Object.entries(counts);
    return (await this.kept()).some(
      ({ about }) => about && devices.every(([device, count]) => about.counts[device] === count),
    );
  }

  async #counts(): Promise<Readonly<Record<string, number>>> {
    return Object.fromEntries((await lastCounts(this.#book.ledger)) ?? []);
  }

  async #make(watch: Watch): Promise<Result<CopyDone, MakeFailure>> {
    const onProgress = (done: number) => {
      this.#tell({ making: done });
      watch.onProgress?.(done);
    };
    onProgress(0);
    const done = await this.#made({ onProgress, signal: watch.signal }).catch((error: unknown) =>
      fail(failureOf(error)),
    );
    const isKept = done.ok && done.value.kind === 'kept';
    const trouble = done.ok || done.failure.kind === 'cancelled' ? undefined : done.failure;
    this.#tell({ making: undefined, trouble, kept: this.#state.kept + (isKept ? 1 : 0) });
    return done;
  }

  async #made(watch: Watch): Promise<Result<CopyDone, MakeFailure>> {
    const { platform } = this.#host;
    const mark = markOf(this.#host, this.#book.name);
    const done = await keepCopyOf(platform, this.#book.name, mark, watch);
    // What the copy holds need not be read again: the daybook goes on in a new file.
    if (done.ok && done.value.kind === 'kept') await platform.daybook.turn(mark.book);
    return done;
  }

  #tell(change: Partial<CopyState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function markOf({ clock, appVersion }: CopyHost, database: string): CopyMark {
  return { at: clock(), appVersion, bookVersion: BOOK_VERSION, book: daybookName(database) };
}

/**
 * Copies a book before it becomes the open one: its daybook begins anew with it, and knows nothing from
 * before. Without room for a copy it takes its place all the same: what it was made from is still there.
 */
export async function keepFirstCopy(
  host: CopyHost,
  database: string,
  watch: Watch = {},
): Promise<void> {
  if (!host.platform.copies) return;
  watch.onProgress?.(0);
  await keepCopyOf(host.platform, database, markOf(host, database), watch);
}

/** Makes a verified copy of a database as it lies there and puts it where this host keeps copies. */
export async function keepCopyOf(
  { copies, keepFile }: Pick<Platform, 'copies' | 'keepFile'>,
  database: string,
  mark: CopyMark,
  watch: Watch,
): Promise<Result<CopyDone, MakeFailure>> {
  if (!copies) return handOver(keepFile, database, mark, watch);
  let draft = '';
  const begin = async () => {
    const begun = await copies.begin();
    if (!begun.ok) return begun;
    draft = begun.value;
    return succeed(draftOnShelf(copies, draft));
  };
  const made = await makeBeside(database, mark, begin, watch);
  if (!made.ok) return made;
  const { manifest, doubt } = made.value;
  const kept = await copies.keep(draft, copyFileName(manifest.shop, mark.at), aboutOf(manifest));
  if (kept.ok) return succeed({ kind: 'kept', copy: kept.value, doubt });
  await made.value.draft.drop();
  return kept;
}

async function handOver(
  keepFile: Platform['keepFile'],
  database: string,
  mark: CopyMark,
  watch: Watch,
): Promise<Result<CopyDone, MakeFailure>> {
  const draft = new DraftInMemory();
  const made = await makeBeside(database, mark, async () => succeed(draft), watch);
  if (!made.ok) return made;
  const name = copyFileName(made.value.manifest.shop, mark.at);
  const given = await keepFile({ name, bytes: await draft.bytes() });
  return given.ok ? succeed({ kind: 'handed-over', name }) : given;
}

const keepers = new WeakMap<Book, CopyKeeper>();

/** Gives a book its keeper of copies. */
export function keepCopies(book: Book, keeper: CopyKeeper): void {
  keepers.set(book, keeper);
}

/** The keeper of a book's copies; none before one was given. */
export function copyKeeperOf(book: Book): CopyKeeper | undefined {
  return keepers.get(book);
}
