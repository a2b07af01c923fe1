import { join } from 'node:path';
import type { DaybookFailure, DaybookLine, Room } from '../../shared/daybook.ts';
import { fileNameOf, monthOf, numberOf } from '../../shared/formats/daybook/daybook-name.ts';
import { encodeLines } from '../../shared/formats/daybook/daybook-record.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { filesIn } from './book-folder.ts';
import { LEAST_FREE_BYTES, OpenFile } from './daybook-file.ts';
import { diskFailure, freeBytes, makeFolder } from './disk.ts';

/** Lines that are written and flushed together are at most so many characters, unless one alone is longer. */
const LARGEST_GROUP = 4 * 1024 * 1024;

interface Append {
  readonly month: string;
  readonly lines: readonly DaybookLine[];
  readonly settle: (outcome: Result<Room, DaybookFailure>) => void;
}

/**
 * The only writer of one book's daybook, whoever asks: what comes in while a flush is under way is
 * written and flushed together after it.
 */
export class BookWriter {
  readonly #folder: string;
  readonly #waiting: Append[] = [];
  /** The work that is under way; everything that touches the file stands behind it. */
  #work: Promise<unknown> = Promise.resolve();
  #file: OpenFile | undefined;
  /** The highest number a file has had, so that a folder that vanished is gone on with. */
  #newest = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Appends lines; what the promise tells is true of the disk, not of its cache. */
  append(month: string, lines: readonly DaybookLine[]): Promise<Result<Room, DaybookFailure>> {
    return new Promise((settle) => {
      this.#waiting.push({ month, lines, settle });
      if (this.#waiting.length === 1) this.inTurn(() => this.#writeGroup());
    });
  }

  /** Begins a new file; one without lines yet is new enough. */
  turn(): Promise<Result<void, DaybookFailure>> {
    return this.inTurn(async () => {
      try {
        const file = this.#file ?? (await this.#goOn());
        if (file === undefined || file.end === 0) return succeed(undefined);
        if (!(await this.#hasRoomForFile())) return fail({ kind: 'disk-full' });
        await this.#begin(monthOf(nameOf(file)));
        return succeed(undefined);
      } catch (error) {
        return fail(diskFailure(error));
      }
    });
  }

  /** How many bytes of the file that is being written are lines; undefined for any other file. */
  linesIn(name: string): number | undefined {
    return this.#file !== undefined && nameOf(this.#file) === name ? this.#file.end : undefined;
  }

  /** Resolves when nothing is being written any more, and lets the file go. */
  close(): Promise<void> {
    return this.inTurn(async () => {
      await this.#file?.close(false);
      this.#file = undefined;
    });
  }

  /** Does something with the file while nobody writes to it. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #writeGroup(): Promise<void> {
    const group = this.#takeGroup();
    // Somebody who came while a flush was under way asked for a turn, and so did the flush before it.
    if (group.length === 0) return;
    const outcome = await this.#write(group);
    for (const { settle } of group) settle(outcome);
    if (this.#waiting.length > 0) this.inTurn(() => this.#writeGroup());
    if (outcome.ok) await this.#file?.keepRoom(outcome.value.free);
  }

  /** The first that waits, and those behind it that go into the same file. */
  #takeGroup(): Append[] {
    const month = this.#waiting[0]?.month;
    let size = 0;
    const end = this.#waiting.findIndex((append, at) => {
      size += append.lines.reduce((sum, { frame, told }) => sum + frame.length + told.length, 0);
      return append.month !== month || (at > 0 && size > LARGEST_GROUP);
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }

  async #write(group: readonly Append[]): Promise<Result<Room, DaybookFailure>> {
    const lines = group.flatMap((append) => append.lines);
    try {
      for (let tries = 0; tries < 2; tries += 1) {
        const file = await this.#fileFor(group[0]?.month ?? '');
        const [, isThere, free] = await Promise.all([
          file.append(encodeLines(file.next, lines), lines.length),
          file.isThere(),
          freeBytes(this.#folder),
        ]);
        if (isThere) return succeed({ free });
        // The folder was taken away under it: what was written went with it.
        await this.#letGo(file);
      }
      return fail({ kind: 'not-writable' });
    } catch (error) {
      return fail(diskFailure(error));
    }
  }

  /** The file that lines of a month go into. */
  async #fileFor(month: string): Promise<OpenFile> {
    const file = await this.#usableFile();
    if (file === undefined) return this.#begin(month);
    if (monthOf(nameOf(file)) === month || file.end === 0) return file;
    // Without room for a new file the one before, which has some kept, does as well.
    return (await this.#hasRoomForFile()) ? this.#begin(month).catch(() => file) : file;
  }

  async #hasRoomForFile(): Promise<boolean> {
    return ((await freeBytes(this.#folder)) ?? LEAST_FREE_BYTES) >= LEAST_FREE_BYTES;
  }

  async #usableFile(): Promise<OpenFile | undefined> {
    const file = this.#file ?? (await this.#goOn());
    if (!file?.isSpoilt) return file;
    await this.#letGo(file);
    return undefined;
  }

  async #letGo(file: OpenFile): Promise<void> {
    this.#file = undefined;
    await file.close(false);
  }

  /** Opens the newest file of an earlier day, when there is one that can be gone on with. */
  async #goOn(): Promise<OpenFile | undefined> {
    const newest = (await filesIn(this.#folder)).at(-1);
    if (newest === undefined) return undefined;
    this.#newest = Math.max(this.#newest, numberOf(newest.name));
    this.#file = await OpenFile.goOn(join(this.#folder, newest.name)).catch(() => undefined);
    return this.#file;
  }

  async #begin(month: string): Promise<OpenFile> {
    await makeFolder(this.#folder);
    const there = (await filesIn(this.#folder)).map(({ name }) => numberOf(name));
    const number = Math.max(this.#newest, ...there) + 1;
    const begun = await OpenFile.begin(join(this.#folder, fileNameOf(number, month)));
    await this.#file?.close(true);
    this.#newest = number;
    this.#file = begun;
    return begun;
  }
}

function nameOf(file: OpenFile): string {
  return file.path.split(/[\\/]/).at(-1) ?? '';
}
