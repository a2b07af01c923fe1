import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopyShelf, Daybook, DaybookOfBook, Survey } from '../../shared/daybook.ts';
import { numberOf } from '../../shared/formats/daybook/daybook-name.ts';
import { decodeFile } from '../../shared/formats/daybook/daybook-record.ts';
import { succeed } from '../../shared/result.ts';
import { daybooksIn, folderOf } from './book-folder.ts';
import { BookWriter } from './book-writer.ts';
import { freeBytes } from './disk.ts';

/** A daybook that can be let go of. */
export interface NodeDaybook extends Daybook {
  /** Resolves when nothing is being written any more. */
  readonly close: () => Promise<void>;
}

/**
 * The daybook in a folder of the shell's own. One for each process: every window and every page goes
 * through the same writers.
 */
export function nodeDaybook(
  shellFolder: string,
  copies: Pick<CopyShelf, 'list'>,
  store: Survey['store'],
): NodeDaybook {
  const root = join(shellFolder, 'daybook');
  const writers = new Map<string, BookWriter>();
  const writerOf = (book: string) => {
    const folder = folderOf(root, book);
    const writer = writers.get(folder) ?? new BookWriter(folder);
    writers.set(folder, writer);
    return writer;
  };
  /** The file that is being written ends where its lines do, not where its room does. */
  const withoutRoom = ({ book, files }: DaybookOfBook): DaybookOfBook => ({
    book,
    files: files.map((file) => ({
      ...file,
      bytes: writers.get(folderOf(root, book))?.linesIn(file.name) ?? file.bytes,
    })),
  });
  return {
    survey: async () => {
      const [free, found, kept] = await Promise.all([
        freeBytes(shellFolder),
        daybooksIn(root),
        copies.list(),
      ]);
      return { free, daybooks: found.map(withoutRoom), copies: kept, store };
    },
    room: async () => ({ free: await freeBytes(shellFolder) }),
    append: async (book, month, lines) =>
      lines.length === 0
        ? succeed({ free: await freeBytes(shellFolder) })
        : writerOf(book).append(month, lines),
    turn: (book) => writerOf(book).turn(),
    // Between two writes, or a line on its way would look as if it had been cut off.
    read: (book, file) =>
      writerOf(book).inTurn(() =>
        readDaybook(join(folderOf(root, book), file), numberOf(file) > 0),
      ),
    close: async () => {
      await Promise.all([...writers.values()].map((writer) => writer.close()));
    },
  };
}

/** What a file holds; one that cannot be read is one damaged line. */
async function readDaybook(path: string, isOurs: boolean) {
  try {
    if (!isOurs || !(await stat(path)).isFile()) throw new Error('not a file of the daybook');
    const { lines, damaged, isTorn } = decodeFile(await readFile(path));
    return { lines, damaged, isTorn };
  } catch {
    return { lines: [], damaged: [1], isTorn: false };
  }
}
