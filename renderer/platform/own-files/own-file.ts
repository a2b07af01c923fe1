import type { DaybookLine } from '../../../shared/daybook.ts';
import { decodeFile, encodeLines } from '../../../shared/formats/daybook/daybook-record.ts';
import { openSync, type SyncHandle } from './sync-handle.ts';

/** How far a file is known to be whole: it need not be read again up to there. */
export interface KnownEnd {
  readonly name: string;
  readonly end: number;
  /** The number of the next line. */
  readonly next: number;
}

/** The file of a daybook that is being written: open for this worker alone. */
export class OwnFile {
  readonly name: string;
  readonly #handle: SyncHandle;
  #end: number;
  #next: number;
  #isSpoilt = false;

  private constructor(handle: SyncHandle, { name, end, next }: KnownEnd) {
    this.name = name;
    this.#handle = handle;
    this.#end = end;
    this.#next = next;
  }

  /** Begins a file. */
  static async begin(folder: FileSystemDirectoryHandle, name: string): Promise<OwnFile> {
    const handle = await openSync(await folder.getFileHandle(name, { create: true }));
    return new OwnFile(handle, { name, end: 0, next: 1 });
  }

  /**
   * Goes on in a file that is there. Undefined when its end is not as it was left: nothing is ever
   * written behind a torn line, and the torn one stays as evidence in a file of the past.
   */
  static async goOn(
    folder: FileSystemDirectoryHandle,
    name: string,
    known: KnownEnd | undefined,
  ): Promise<OwnFile | undefined> {
    const handle = await openSync(await folder.getFileHandle(name));
    try {
      const found = endOf(handle, known?.name === name ? known : { name, end: 0, next: 1 });
      if (found) return new OwnFile(handle, found);
    } catch (problem) {
      handle.close();
      throw problem;
    }
    handle.close();
    return undefined;
  }

  /** How many bytes are lines. */
  get end(): number {
    return this.#end;
  }

  /** What the next to open the file here need not read again. */
  get known(): KnownEnd {
    return { name: this.name, end: this.#end, next: this.#next };
  }

  /** True once nobody knows what stands at its end: then it is not written again. */
  get isSpoilt(): boolean {
    return this.#isSpoilt;
  }

  /** Writes lines at the end and flushes them; throws when that failed, and then nothing was added. */
  append(lines: readonly DaybookLine[]): void {
    const bytes = encodeLines(this.#next, lines);
    try {
      writeAll(this.#handle, bytes, this.#end);
    } catch (problem) {
      this.#restoreEnd();
      throw problem;
    }
    try {
      this.#handle.flush();
    } catch (problem) {
      // After a failed flush nobody knows what is on the disk.
      this.#restoreEnd();
      this.#isSpoilt = true;
      throw problem;
    }
    this.#end += bytes.length;
    this.#next += lines.length;
  }

  /** Lets the file go. */
  close(): void {
    this.#handle.close();
  }

  /** Takes back what a failed append may have left, so that no half line stands before the next. */
  #restoreEnd(): void {
    try {
      this.#handle.truncate(this.#end);
      this.#handle.flush();
    } catch {
      this.#isSpoilt = true;
    }
  }
}

/** Where the lines of a file end, reading it from where it is known; undefined when it ends torn. */
function endOf(handle: SyncHandle, known: KnownEnd): KnownEnd | undefined {
  const size = handle.getSize();
  // Shorter than it was: whatever became of it, nothing about it is known.
  if (size < known.end) return endOf(handle, { ...known, end: 0, next: 1 });
  const bytes = new Uint8Array(size - known.end);
  readAll(handle, bytes, known.end);
  const { next, end, endsWell } = decodeFile(bytes);
  if (!endsWell) return undefined;
  return { name: known.name, end: known.end + end, next: end === 0 ? known.next : next };
}

function readAll(handle: SyncHandle, into: Uint8Array, from: number): void {
  for (let done = 0; done < into.length; ) {
    const read = handle.read(into.subarray(done), { at: from + done });
    if (read === 0) throw new Error('shorter than it was');
    done += read;
  }
}

function writeAll(handle: SyncHandle, bytes: Uint8Array, from: number): void {
  for (let done = 0; done < bytes.length; ) {
    const written = handle.write(bytes.subarray(done), { at: from + done });
    if (written === 0) throw new DOMException('nothing more is taken', 'QuotaExceededError');
    done += written;
  }
}
