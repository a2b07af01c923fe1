import type { Dexie, Table } from 'dexie';
import type { LedgerEntry, Place } from '../../../shared/domain/ledger-entry.ts';
import type { CopyFailure } from '../../../shared/formats/copies/copy-manifest.ts';
import { isRowOf } from '../../../shared/formats/copies/copy-rows.ts';
import { writeRow } from '../../../shared/formats/copies/copy-value.ts';
import {
  WRITTEN_TABLES,
  type WrittenTable,
  YEARS,
} from '../../../shared/formats/copies/written-tables.ts';
import { fineEntry, isOlderEntry } from '../../../shared/ledger/older-entry.ts';
import type { CopyFile } from './copy-file.ts';
import { eachRawPart, readLately } from './copy-rows-raw.ts';
import { HoldingsRead } from './holdings-read.ts';
import { lastCounts, type PlaceRead, placeOfRow, readPlaces } from './lately.ts';
import {
  type AnyKey,
  type AnyRow,
  compareKeys,
  keyOf,
  PieceSize,
  rowsAfter,
  rowsBetween,
} from './pieces.ts';
import { Unreadable } from './unreadable.ts';
import type { Watch } from './watch.ts';

/** A row of the book itself that is not as it should be: the copy is right, and so is no copy of it. */
export type Doubt = Extract<CopyFailure, { readonly kind: 'not-valid-row' }>;

/**
 * Reads a copy from end to end beside the book it is of, which goes on changing: every checksum, every
 * count, every row. A row that is not the same must have been changed since by an entry of the ledger.
 *
 * Throws Unreadable for a copy that is not the book; the value is what the book itself has wrong.
 */
export async function compareCopy(
  file: CopyFile,
  database: Dexie,
  watch: Watch,
): Promise<Doubt | undefined> {
  const comparing = new Comparing(file, database);
  await comparing.lately();
  await eachRawPart(file, watch, (...part) => comparing.take(...part));
  await comparing.close();
  return comparing.doubt;
}

class Comparing {
  doubt: Doubt | undefined;
  readonly #file: CopyFile;
  readonly #database: Dexie;
  readonly #size = new PieceSize();
  readonly #rows = new Map<WrittenTable, number>();
  readonly #holdings = new HoldingsRead();
  /** Where copy and book do not say the same. */
  readonly #differ = new Set<Place>();
  #settled: ReadonlyMap<Place, PlaceRead> = new Map();
  #table: WrittenTable | undefined;
  #last: AnyKey | undefined;

  constructor(file: CopyFile, database: Dexie) {
    this.#file = file;
    this.#database = database;
  }

  async lately(): Promise<void> {
    this.#settled = await readLately(this.#file);
    for (const { place, rows } of this.#settled.values()) {
      const [now] = await readPlaces(this.#database, [place]);
      if (!isSameText(rows, now?.rows ?? [])) this.#differ.add(place);
    }
  }

  async take(name: WrittenTable, rows: readonly AnyRow[], lines: readonly string[]): Promise<void> {
    if (name !== this.#table) await this.#turnTo(name);
    const table = this.#database.table(name);
    for (let from = 0; from < rows.length; ) {
      const piece = rows.slice(from, from + this.#size.rows);
      const texts = lines.slice(from, from + piece.length);
      from += piece.length;
      const upTo = piece.map((row) => this.#look(table, name, row)).at(-1);
      if (upTo === undefined) continue;
      const begun = performance.now();
      const now = (await rowsBetween(table, this.#last, upTo)) as AnyRow[];
      this.#size.took(performance.now() - begun, now.length);
      this.#compare(name, piece, texts, now);
      this.#last = upTo;
    }
  }

  async close(): Promise<void> {
    await this.#turnTo(undefined);
    // Of a table that is empty in the copy nothing was handed over yet.
    const there = this.#database.tables.map(({ name }) => name);
    for (const table of WRITTEN_TABLES) {
      if (there.includes(table) && !this.#rows.has(table)) await this.#turnTo(table);
    }
    await this.#turnTo(undefined);
    const { manifest } = this.#file;
    const rows = Object.entries(manifest.rows);
    const isWhole = rows.every(([table, count]) => this.#read(table as WrittenTable) === count);
    for (const { place, rows: last } of this.#settled.values()) {
      const table = place.slice(0, place.indexOf(' ')) as WrittenTable;
      for (const row of last) this.#holdings.add(table, row);
    }
    const { shop, regulars, visits, lastVisitAt } = this.#holdings.figures();
    const agrees =
      shop === manifest.shop &&
      regulars === manifest.regulars &&
      visits === manifest.visits &&
      lastVisitAt === manifest.lastVisitAt;
    if (!isWhole || !agrees) throw new Unreadable({ kind: 'copy-damaged' });
    await this.#excuse();
  }

  #read(table: WrittenTable): number {
    return this.#rows.get(table) ?? 0;
  }

  /** What the book has behind the last row of a table in the copy. */
  async #turnTo(next: WrittenTable | undefined): Promise<void> {
    const done = this.#table;
    this.#table = next;
    const [after, ledger] = [this.#last, done === 'ledger'];
    this.#last = undefined;
    if (done === undefined || ledger) return;
    for (let last = after; ; ) {
      const rows = await rowsAfter(this.#database.table(done), last, this.#size.rows);
      this.#compare(done, [], [], rows);
      const newest = rows.at(-1);
      if (!newest) return;
      last = keyOf(this.#database.table(done), newest);
    }
  }

  #look(table: Table, name: WrittenTable, row: AnyRow): AnyKey {
    const number = this.#read(name) + 1;
    this.#rows.set(name, number);
    if (!this.#isSettled(name, row)) this.#holdings.add(name, row);
    if (!this.doubt && !isSound(name, row)) {
      this.doubt = { kind: 'not-valid-row', table: name, row: number };
    }
    return keyOf(table, row);
  }

  #isSettled(name: WrittenTable, row: AnyRow): boolean {
    return this.#settled.size > 0 && this.#settled.has(placeOfRow(name, row));
  }

  #compare(
    name: WrittenTable,
    copied: readonly AnyRow[],
    lines: readonly string[],
    now: readonly AnyRow[],
  ): void {
    const table = this.#database.table(name);
    let at = 0;
    for (const [index, row] of copied.entries()) {
      const key = keyOf(table, row);
      for (; at < now.length && compareKeys(keyOf(table, now[at] ?? {}), key) < 0; at += 1) {
        this.#note(name, now[at] ?? {});
      }
      const there = now[at];
      const isThere = there !== undefined && compareKeys(keyOf(table, there), key) === 0;
      if (isThere) at += 1;
      // A photo's line names its picture, which stands beside it.
      const line = name === 'photos' ? writeRow(row) : lines[index];
      if (!isThere || line !== writeRow(there)) this.#note(name, row);
    }
    for (const row of now.slice(at)) this.#note(name, row);
  }

  #note(name: WrittenTable, row: AnyRow): void {
    if (name === 'ledger' && this.#isLate(row)) return;
    if (!this.#isSettled(name, row)) this.#differ.add(placeOfRow(name, row));
  }

  /** Written after the copy; it may lie before the newest in it, when it came from another device. */
  #isLate({ id, device, count }: AnyRow): boolean {
    const { counts, top } = this.#file.manifest;
    return count === undefined ? String(id) > top : Number(count) > (counts[String(device)] ?? 0);
  }

  /** Every difference was made by an entry that came after the copy: the ledger is looked at last. */
  async #excuse(): Promise<void> {
    const ledger = this.#database.table('ledger');
    const touched = new Set<Place>();
    for (const device of (await lastCounts(ledger))?.keys() ?? []) {
      const held = this.#file.manifest.counts[device] ?? 0;
      const since = ledger
        .where('[device+count]')
        .between([device, held], [device, Infinity], false);
      for (const { on, bulk } of (await since.toArray()) as LedgerEntry[]) {
        if (bulk) throw new Unreadable({ kind: 'book-in-motion' });
        for (const place of on) touched.add(place);
      }
    }
    const isExcused = [...this.#differ].every((place) => touched.has(place));
    if (!isExcused) throw new Unreadable({ kind: 'copy-differs' });
  }
}

function isSameText(one: readonly AnyRow[], other: readonly AnyRow[]): boolean {
  return writeRow(one) === writeRow(other);
}

/** True for a row that may stand in the book, in the form of its own time. */
function isSound(name: WrittenTable, row: AnyRow): boolean {
  if (name === YEARS) return isRowOf('pages', { ...row, page: 0 });
  if (name !== 'ledger') return isRowOf(name, row);
  return isRowOf('ledger', isOlderEntry(row) ? fineEntry(row, 1) : row);
}
