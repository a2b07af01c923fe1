import type { DaybookLine } from '../../../shared/daybook.ts';
import { fileNameOf, monthOf, numberOf } from '../../../shared/formats/daybook/daybook-name.ts';
import { type KnownEnd, OwnFile } from './own-file.ts';
import { folderOf, makeFolder, namesIn } from './own-folders.ts';

interface Writing {
  readonly book: string;
  readonly file: OwnFile;
}

/**
 * Writes daybooks under the lock, one at a time: holds the newest file of the book that was written
 * last, and knows where it ended when it was put down.
 */
export class Pen {
  #writing: Writing | undefined;
  readonly #known = new Map<string, KnownEnd>();
  /** Files whose end nobody knows, by book. */
  readonly #spoilt = new Map<string, string>();

  /** Appends lines, all of them flushed; throws when that failed. */
  async append(book: string, month: string, lines: readonly DaybookLine[]): Promise<void> {
    const file = await this.#fileFor(book, month);
    file.append(lines);
  }

  /** Begins a new file; one without lines yet is new enough. */
  async turn(book: string): Promise<void> {
    const file = await this.#present(book);
    if (file && file.end > 0) await this.#begin(book, monthOf(file.name));
  }

  /** Closes the file, for somebody else to write. */
  putDown(): void {
    if (!this.#writing) return;
    const { book, file } = this.#writing;
    this.#writing = undefined;
    if (file.isSpoilt) this.#spoilt.set(book, file.name);
    else this.#known.set(book, file.known);
    file.close();
  }

  /** The file that lines of a month go into. */
  async #fileFor(book: string, month: string): Promise<OwnFile> {
    const file = await this.#present(book);
    if (file === undefined) return this.#begin(book, month);
    if (monthOf(file.name) === month || file.end === 0) return file;
    try {
      return await this.#begin(book, month);
    } catch {
      // Where there is no room for a new file, the one before may still take a line.
      return file;
    }
  }

  /** The newest file, when there is one that can be gone on with. */
  async #present(book: string): Promise<OwnFile | undefined> {
    if (this.#writing?.book === book && !this.#writing.file.isSpoilt) return this.#writing.file;
    this.putDown();
    const folder = await folderOf(book);
    if (folder === undefined) return undefined;
    const newest = (await namesIn(folder)).at(-1);
    if (newest === undefined || newest === this.#spoilt.get(book)) return undefined;
    const file = await OwnFile.goOn(folder, newest, this.#known.get(book)).catch(() => undefined);
    this.#writing = file && { book, file };
    return file;
  }

  async #begin(book: string, month: string): Promise<OwnFile> {
    const folder = await makeFolder(book);
    const number = numberOf((await namesIn(folder)).at(-1) ?? '') + 1;
    const file = await OwnFile.begin(folder, fileNameOf(number, month));
    this.putDown();
    this.#writing = { book, file };
    return file;
  }
}
