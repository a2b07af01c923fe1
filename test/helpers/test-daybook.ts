import type {
  Daybook,
  DaybookFailure,
  DaybookLine,
  DaybookOfBook,
  KeptCopy,
  Survey,
} from '../../shared/daybook.ts';
import { fail, succeed } from '../../shared/result.ts';

/** One file of a daybook in memory. */
export interface TestDaybookFile {
  readonly book: string;
  readonly name: string;
  readonly month: string;
  readonly lines: DaybookLine[];
  /** Numbers of lines that cannot be read, counted from 1. */
  readonly damaged: Set<number>;
  /** The last line was cut off in the midst of being written. */
  isTorn: boolean;
}

/** A daybook in memory that refuses, waits and is damaged as it is told. */
export interface TestDaybook extends Daybook {
  /** Every file, in the order they were begun; a test may change them as a disk would be. */
  readonly files: TestDaybookFile[];
  /** Every append and turn after this is refused for this reason. */
  refuse: DaybookFailure['kind'] | undefined;
  /** Every append and turn after this waits for it, as for a slow disk, before anything is taken. */
  slow: Promise<unknown> | undefined;
  /** Bytes free, as told by everything that tells it. */
  free: number | undefined;
  /** How the browser's own store looks from outside. */
  store: Survey['store'];
  /** Every readable line of one book in order, whichever file it stands in. */
  readonly linesOf: (book: string) => readonly DaybookLine[];
  /** Makes one line of one book unreadable, counted from 1 over all its files. */
  readonly damage: (book: string, line: number) => void;
}

/** Room enough for every test that says nothing of room: ten gigabytes. */
const MUCH = 10_000_000_000;

/** An empty daybook in memory; `copies` are those its survey tells of. */
export function testDaybook(
  copies: () => Promise<readonly KeptCopy[]> = async () => [],
): TestDaybook {
  const files: TestDaybookFile[] = [];
  const turned = new Set<string>();
  const room = () => ({ free: daybook.free });
  const mayWrite = async () => {
    await daybook.slow;
    return daybook.refuse === undefined ? undefined : fail({ kind: daybook.refuse });
  };
  const daybook: TestDaybook = {
    files,
    refuse: undefined,
    slow: undefined,
    free: MUCH,
    store: 'unknown',
    linesOf: (book) => filesOf(files, book).flatMap(readable),
    damage: (book, line) => damage(filesOf(files, book), line),
    room: async () => room(),
    survey: async () => ({
      free: daybook.free,
      daybooks: daybooksIn(files),
      copies: await copies(),
      store: daybook.store,
    }),
    append: async (book, month, lines) => {
      const refused = await mayWrite();
      if (refused) return refused;
      fileFor(files, book, month, turned.delete(book)).lines.push(...lines);
      return succeed(room());
    },
    turn: async (book) => {
      const refused = await mayWrite();
      if (refused) return refused;
      turned.add(book);
      return succeed(undefined);
    },
    read: async (book, name) => {
      const file = filesOf(files, book).find((one) => one.name === name);
      if (!file) return { lines: [], damaged: [1], isTorn: false };
      return { lines: readable(file), damaged: [...file.damaged], isTorn: file.isTorn };
    },
  };
  return daybook;
}

function filesOf(files: readonly TestDaybookFile[], book: string): readonly TestDaybookFile[] {
  return files.filter((file) => file.book === book);
}

function readable(file: TestDaybookFile): DaybookLine[] {
  return file.lines.filter((_, at) => !file.damaged.has(at + 1));
}

function damage(files: readonly TestDaybookFile[], line: number): void {
  let before = 0;
  for (const file of files) {
    if (line <= before + file.lines.length) return void file.damaged.add(line - before);
    before += file.lines.length;
  }
  throw new Error(`There is no line ${line}`);
}

/** The file the next lines go into: a new one in a new month, and after a turn. */
function fileFor(
  files: TestDaybookFile[],
  book: string,
  month: string,
  isTurned: boolean,
): TestDaybookFile {
  const own = filesOf(files, book);
  const newest = own.at(-1);
  if (newest && newest.month === month && !isTurned && !newest.isTorn) return newest;
  const name = `${String(own.length + 1).padStart(4, '0')} ${month}.daybook`;
  const begun = { book, name, month, lines: [], damaged: new Set<number>(), isTorn: false };
  files.push(begun);
  return begun;
}

function daybooksIn(files: readonly TestDaybookFile[]): DaybookOfBook[] {
  return [...new Set(files.map(({ book }) => book))].map((book) => ({
    book,
    files: filesOf(files, book).map(({ name, month, lines }) => ({
      name,
      month,
      bytes: lines.reduce((sum, { frame, told }) => sum + frame.length + told.length, 0),
    })),
  }));
}
