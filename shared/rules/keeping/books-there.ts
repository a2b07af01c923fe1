import type { LocalTime } from '../../calendar-day.ts';
import type { DaybookFile, KeptCopy, Survey } from '../../daybook.ts';
import { entriesIn } from './copy-due.ts';

/** What lies beside the browser's store of one book: its copies and the files of its daybook. */
export interface BookThere {
  /** What the book is called on disk; empty for copies that only their files can tell of. */
  readonly book: string;
  /** Newest first. */
  readonly copies: readonly KeptCopy[];
  /** In the order they were begun. */
  readonly files: readonly DaybookFile[];
}

/** What is in a folder of copies and daybooks, whether the shell's own or one that somebody picked. */
export type Kept = Pick<Survey, 'daybooks' | 'copies'>;

/** Every book something is kept of, the one that was written in last first. */
export function booksThere({ daybooks, copies }: Kept): readonly BookThere[] {
  const names = new Set([
    ...daybooks.filter(({ files }) => files.some(({ bytes }) => bytes > 0)).map(({ book }) => book),
    ...copies.map(({ about }) => about?.book ?? ''),
  ]);
  return [...names]
    .map((book) => bookThere({ daybooks, copies }, book))
    .sort((one, other) => (lastSign(one) < lastSign(other) ? 1 : -1));
}

/** What is kept of one book. */
export function bookThere({ daybooks, copies }: Kept, book: string): BookThere {
  const files = daybooks.filter((daybook) => daybook.book === book).flatMap((one) => one.files);
  return {
    book,
    copies: copies.filter(({ about }) => (about?.book ?? '') === book).toSorted(newestFirst),
    files: files.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

/** True when neither a copy nor a line of a daybook is there. */
export function isNothing({ copies, files }: BookThere): boolean {
  return copies.length === 0 && files.every(({ bytes }) => bytes === 0);
}

/** The copies a book as it was at a moment may be made from, the best first. */
export function copiesBefore(
  { copies }: Pick<BookThere, 'copies'>,
  moment: LocalTime | undefined,
): readonly KeptCopy[] {
  if (moment === undefined) return copies;
  return copies.filter(({ about }) => about !== undefined && about.madeAt <= moment);
}

/** When anything was last heard of a book, as precisely as the names of its files tell. */
function lastSign({ copies, files }: BookThere): string {
  const signs = [copies[0]?.about?.madeAt ?? '', files.at(-1)?.month ?? ''];
  return signs.reduce((one, other) => (one > other ? one : other));
}

/** Of two copies of one book the one that holds more entries is the newer: a clock may have been wrong. */
function newestFirst(one: KeptCopy, other: KeptCopy): number {
  const more = entriesIn(other.about?.counts ?? {}) - entriesIn(one.about?.counts ?? {});
  if (more !== 0) return more;
  const [first, second] = [one.about?.madeAt ?? '', other.about?.madeAt ?? ''];
  if (first === second) return one.name < other.name ? 1 : -1;
  return first < second ? 1 : -1;
}
