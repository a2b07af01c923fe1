import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decodeFile } from '../../shared/formats/daybook/daybook-record.ts';
import { freeBytes, settleFolder } from './disk.ts';

/** Room is kept ahead in pieces of this size: some four hundred logged visits. */
const PIECE_BYTES = 256 * 1024;
/** With less than this before the end of the room, the next piece is written. */
const LEAST_AHEAD_BYTES = PIECE_BYTES / 2;

/** With less than this free on the disk nothing is kept ahead: the browser's store asks for about as much. */
export const LEAST_FREE_BYTES = 16 * 1024 * 1024;

/**
 * One file that is being written. Behind the last line stands room kept ahead, real zeros that are on
 * the disk already: a disk that is full all of a sudden still takes the next lines, and a flush has
 * no sizes to note.
 */
export class OpenFile {
  readonly path: string;
  /** The number of the next line. */
  next: number;
  readonly #handle: FileHandle;
  readonly #inode: number;
  #end: number;
  #size: number;
  #isSpoilt = false;

  private constructor(
    path: string,
    handle: FileHandle,
    at: { inode: number; next: number; end: number; size: number },
  ) {
    this.path = path;
    this.next = at.next;
    this.#handle = handle;
    this.#inode = at.inode;
    this.#end = at.end;
    this.#size = at.size;
  }

  /** Begins a file that nobody else has; its name is on the disk before it is used. */
  static async begin(path: string): Promise<OpenFile> {
    const handle = await open(path, 'wx', 0o600);
    const { ino } = await handle.stat();
    const file = new OpenFile(path, handle, { inode: ino, next: 1, end: 0, size: 0 });
    await file.keepRoom(await freeBytes(dirname(path)));
    await settleFolder(dirname(path));
    return file;
  }

  /**
   * Goes on in a file from an earlier day. Undefined when its end is not as it was left: nothing is
   * ever written behind a torn line, and the torn one stays as evidence in a file of the past.
   */
  static async goOn(path: string): Promise<OpenFile | undefined> {
    const bytes = await readFile(path);
    const { next, end, endsWell } = decodeFile(bytes);
    if (!endsWell) return undefined;
    const handle = await open(path, 'r+');
    const { ino } = await handle.stat();
    return new OpenFile(path, handle, { inode: ino, next, end, size: bytes.length });
  }

  /** How many bytes are lines. */
  get end(): number {
    return this.#end;
  }

  /** True when its end is not known any more: nothing is written behind it. */
  get isSpoilt(): boolean {
    return this.#isSpoilt;
  }

  /** True while the path still leads to this file. */
  async isThere(): Promise<boolean> {
    const found = await stat(this.path).catch(() => undefined);
    return found?.ino === this.#inode;
  }

  /** Writes lines at the end and flushes them; throws when that failed, and then nothing was added. */
  async append(bytes: Uint8Array, count: number): Promise<void> {
    try {
      await writeAll(this.#handle, bytes, this.#end);
    } catch (error) {
      await this.#restoreEnd(bytes.length);
      throw error;
    }
    try {
      await this.#handle.datasync();
    } catch (error) {
      // After a failed flush nobody knows what is on the disk: this file is not written again.
      await this.#restoreEnd(bytes.length);
      this.#isSpoilt = true;
      throw error;
    }
    this.#end += bytes.length;
    this.#size = Math.max(this.#size, this.#end);
    this.next += count;
  }

  /**
   * Keeps room ahead when little is left. Where the disk itself has little left, the browser's store
   * needs that more: then what was kept before has to do.
   */
  async keepRoom(free: number | undefined): Promise<void> {
    if (this.#isSpoilt || this.#size - this.#end >= LEAST_AHEAD_BYTES) return;
    if (free !== undefined && free < LEAST_FREE_BYTES) return;
    try {
      await writeAll(this.#handle, new Uint8Array(PIECE_BYTES), this.#size);
      await this.#handle.sync();
      this.#size += PIECE_BYTES;
    } catch {
      await this.#handle.truncate(this.#size).catch(() => undefined);
    }
  }

  /** Lets the file go; its room is given back when nothing more will be written there. */
  async close(isLast: boolean): Promise<void> {
    if (isLast && !this.#isSpoilt) await this.#handle.truncate(this.#end).catch(() => undefined);
    await this.#handle.close().catch(() => undefined);
  }

  /** Takes back what a failed append may have left, so that no half line stands before the next. */
  async #restoreEnd(length: number): Promise<void> {
    const kept = Math.min(length, this.#size - this.#end);
    try {
      await this.#handle.truncate(this.#size);
      await writeAll(this.#handle, new Uint8Array(kept), this.#end);
      await this.#handle.datasync();
    } catch {
      this.#isSpoilt = true;
    }
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, from: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, from + done);
    done += bytesWritten;
  }
}
