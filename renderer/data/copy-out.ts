import type { Dexie, Table } from 'dexie';
import type { LocalTime } from '../../shared/calendar-day.ts';
import type { Photo } from '../../shared/domain/photo.ts';
import type { Shop } from '../../shared/domain/shop.ts';
import type { VisitPage } from '../../shared/domain/visit.ts';
import type { BookFailure } from '../../shared/failure.ts';
import {
  type CopyFailure,
  MOST_PHOTO_ENTRIES,
  rowsPartName,
} from '../../shared/formats/copy-manifest.ts';
import { COPIED_TABLES, type CopiedTable } from '../../shared/formats/copy-rows.ts';
import { writeRow } from '../../shared/formats/copy-value.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { failureOf } from './command.ts';
import { Tally } from './copy-holdings.ts';
import { CopyPacker } from './copy-parts.ts';
import type { Book } from './database.ts';
import { BOOK_VERSION } from './migrations/versions.ts';

/** Rows read at once. */
const ROWS_AT_ONCE = 500;

/** A part is closed when its lines are longer than this many letters together. */
const PART_LETTERS = 1_000_000;

/** A photo counts for its bytes by this many, so that those of one part unpack to 16 MB or so. */
const BYTES_A_LETTER = 16;

/** How far a long task is, and how to stop it. */
export interface Watch {
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a copy of the whole book as it is at one moment, ledger and photos with it.
 *
 * One read-only transaction over everything: what is written meanwhile waits, so that the copy never
 * holds half of a change.
 */
export async function makeCopy(
  book: Book,
  made: { readonly at: LocalTime; readonly appVersion: string },
  watch: Watch = {},
): Promise<Result<Uint8Array<ArrayBuffer>, CopyFailure | BookFailure>> {
  return copyLayout(book, { ...made, bookVersion: BOOK_VERSION }, COPIED_TABLES, watch);
}

/** Makes a copy of a book of any layout there ever was, of the tables that layout has. */
export async function copyLayout(
  book: Dexie,
  made: { readonly at: LocalTime; readonly appVersion: string; readonly bookVersion: number },
  tables: readonly CopiedTable[],
  watch: Watch = {},
): Promise<Result<Uint8Array<ArrayBuffer>, CopyFailure | BookFailure>> {
  const writer = new CopyWriter(tables, watch);
  try {
    await book.transaction('r', book.tables, () => writer.copyAll(book));
  } catch (error) {
    if (watch.signal?.aborted) return fail({ kind: 'cancelled' });
    return fail(failureOf(error));
  }
  const { bookVersion, appVersion, at: madeAt } = made;
  const about = { bookVersion, appVersion, madeAt };
  return succeed(await writer.packer.finish({ ...about, ...writer.contents() }));
}

class CopyWriter {
  readonly packer = new CopyPacker();
  readonly #tables: readonly CopiedTable[];
  readonly #watch: Watch;
  readonly #rows = new Map<CopiedTable, number>();
  readonly #tally = new Tally();
  #shop = '';
  #photos = 0;
  #done = 0;
  #expected = 0;

  constructor(tables: readonly CopiedTable[], watch: Watch) {
    this.#tables = tables;
    this.#watch = watch;
  }

  async copyAll(book: Dexie): Promise<void> {
    const shop: Shop | undefined = await book.table('shop').get('shop');
    this.#shop = shop?.name ?? '';
    for (const name of this.#tables) this.#expected += await book.table(name).count();
    for (const name of this.#tables) await this.#copyTable(book.table(name), name);
  }

  contents() {
    const count = (table: CopiedTable) => [table, this.#rows.get(table) ?? 0] as const;
    const rows = Object.fromEntries(COPIED_TABLES.map(count)) as Record<CopiedTable, number>;
    return { shop: this.#shop, rows, ...this.#tally.figures() };
  }

  async #copyTable(table: Table, name: CopiedTable): Promise<void> {
    const part = new RowsPart(this.packer, name);
    let rows: object[] = [];
    do {
      rows = await rowsAfter(table, rows.at(-1));
      this.#watch.signal?.throwIfAborted();
      for (const row of rows) part.addLine(this.#lineOf(name, row), weightOf(name, row));
      this.#count(name, rows);
    } while (rows.length === ROWS_AT_ONCE);
    part.close();
  }

  #lineOf(name: CopiedTable, row: object): string {
    if (name !== 'photos' || this.#photos >= MOST_PHOTO_ENTRIES) return writeRow(row);
    const { bytes, ...rest } = row as Photo;
    this.#photos += 1;
    const ending = rest.type.replace('image/', '');
    const file = `photos/${String(this.#photos).padStart(5, '0')}.${ending}`;
    this.packer.add(file, new Uint8Array(bytes));
    return writeRow({ ...rest, bytes: file });
  }

  #count(name: CopiedTable, rows: readonly object[]): void {
    this.#done += rows.length;
    this.#rows.set(name, (this.#rows.get(name) ?? 0) + rows.length);
    if (name === 'pages') {
      for (const { visits } of rows as readonly VisitPage[]) {
        this.#tally.add(visits.length, visits.at(-1)?.at);
      }
    }
    this.#watch.onProgress?.(this.#expected === 0 ? 1 : this.#done / this.#expected);
  }
}

/** The rows of one table on their way into parts of a megabyte or so. */
class RowsPart {
  readonly #packer: CopyPacker;
  readonly #table: CopiedTable;
  #number = 1;
  #lines: string[] = [];
  #letters = 0;

  constructor(packer: CopyPacker, table: CopiedTable) {
    this.#packer = packer;
    this.#table = table;
  }

  addLine(line: string, weight: number): void {
    this.#lines.push(line, '\n');
    this.#letters += line.length + weight;
    if (this.#letters > PART_LETTERS) this.close();
  }

  close(): void {
    if (this.#lines.length === 0) return;
    const bytes = new TextEncoder().encode(this.#lines.join(''));
    this.#packer.add(rowsPartName(this.#table, this.#number), bytes);
    this.#number += 1;
    this.#lines = [];
    this.#letters = 0;
  }
}

function weightOf(name: CopiedTable, row: object): number {
  return name === 'photos' ? (row as Photo).bytes.length / BYTES_A_LETTER : 0;
}

/** The next rows of a table in the order of its key. */
async function rowsAfter(table: Table, last: object | undefined): Promise<object[]> {
  if (last === undefined) return table.orderBy(':id').limit(ROWS_AT_ONCE).toArray();
  const path = table.schema.primKey.keyPath;
  const at = (field: string) => (last as Readonly<Record<string, unknown>>)[field];
  const key = Array.isArray(path) ? path.map(at) : at(path ?? '');
  return table
    .where(':id')
    .above(key as string)
    .limit(ROWS_AT_ONCE)
    .toArray();
}
