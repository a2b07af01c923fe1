import type { Dexie, Table } from 'dexie';

/** A look at the book should take no longer: a write at the counter waits for the end of one. */
const LONGEST_LOOK_MS = 10;
const FIRST_ROWS = 50;
const FEWEST_ROWS = 4;
const MOST_ROWS = 4_000;

/**
 * How many rows are read in one look: as many as take a few milliseconds here and now, for a shop's
 * machine may be ten times slower than ours, and a photo is a thousand times a fact.
 */
export class PieceSize {
  #rows = FIRST_ROWS;

  /** Rows of the next look. */
  get rows(): number {
    return this.#rows;
  }

  /** Hears how long a look at so many rows took. */
  took(ms: number, rows: number): void {
    if (ms > LONGEST_LOOK_MS) this.#rows = Math.max(FEWEST_ROWS, Math.floor(rows / 2));
    else if (ms < LONGEST_LOOK_MS / 2 && rows >= this.#rows) {
      this.#rows = Math.min(MOST_ROWS, this.#rows * 2);
    }
  }
}

/** A row of any table. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A key of any table of the book: its id, or a person's and a number. */
export type AnyKey = string | readonly (string | number)[];

/** The rows of a table in the order of its key, in looks of a few milliseconds each; never two at a time. */
export async function* inPieces(
  table: Table,
  size: PieceSize,
  after?: AnyKey,
): AsyncGenerator<AnyRow[]> {
  let last = after;
  for (;;) {
    const wanted = size.rows;
    const begun = performance.now();
    const rows = await rowsAfter(table, last, wanted);
    size.took(performance.now() - begun, rows.length);
    const newest = rows.at(-1);
    if (newest) {
      last = keyOf(table, newest);
      yield rows;
    }
    if (rows.length < wanted) return;
  }
}

/** The rows between two keys, the first left out, the last with it. */
export function rowsBetween(table: Table, after: AnyKey | undefined, upTo: AnyKey) {
  const range = after === undefined ? undefined : (after as string);
  return range === undefined
    ? table.where(':id').belowOrEqual(upTo).toArray()
    : table.where(':id').between(range, upTo, false, true).toArray();
}

/** The next so many rows of a table in the order of its key. */
export function rowsAfter(table: Table, last: AnyKey | undefined, count: number) {
  const ahead = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
  return ahead.limit(count).toArray() as Promise<AnyRow[]>;
}

/** The key of a row. */
export function keyOf(table: Table, row: AnyRow): AnyKey {
  const path = table.schema.primKey.keyPath;
  return (Array.isArray(path) ? path.map((field) => row[field]) : row[path ?? '']) as AnyKey;
}

/** Which of two keys of one table comes first: below 0, 0 or above 0. */
export function compareKeys(one: AnyKey, other: AnyKey): number {
  const [ones, others] = [[one].flat(), [other].flat()];
  for (const [at, part] of ones.entries()) {
    const against = others[at];
    if (against === undefined) return 1;
    if (part !== against) return part < against ? -1 : 1;
  }
  return ones.length - others.length;
}

/** Opens a book as it lies there, whatever its layout; nothing is laid out anew. */
export async function openAsItIs(book: Dexie): Promise<Dexie> {
  await book.open();
  return book;
}
