import { pagesOf, type VisitPage } from '../../../shared/domain/visit.ts';
import type { CopyFailure, CopyManifest } from '../../../shared/formats/copies/copy-manifest.ts';
import { type CopyNote, CopyNotes } from '../../../shared/formats/copies/copy-notes.ts';
import { type CopiedTable, isRowOf } from '../../../shared/formats/copies/copy-rows.ts';
import { RowsRight } from '../../../shared/formats/copies/rows-right.ts';
import { pagesRight } from '../../../shared/formats/copies/visits-right.ts';
import {
  WRITTEN_TABLES,
  type WrittenTable,
  YEARS,
} from '../../../shared/formats/copies/written-tables.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { CopyFile } from './copy-file.ts';
import { eachRawPart, readLately } from './copy-rows-raw.ts';
import { type CopySource, sourceOf } from './copy-source.ts';
import { HoldingsRead } from './holdings-read.ts';
import { type PlaceRead, placeOfRow } from './lately.ts';
import { type AnyRow, compareKeys } from './pieces.ts';
import { Unreadable } from './unreadable.ts';
import type { Watch } from './watch.ts';

/** A copy that was opened: its table of contents and the sum of the whole file are right. */
export interface OpenCopy {
  readonly manifest: CopyManifest;
  /**
   * Hands over all rows as the book has them today, table by table, each checked on its way. Throws
   * Unreadable at the first that may not go into the book.
   */
  readonly eachBatch: (
    take: (table: CopiedTable, rows: object[]) => Promise<void>,
  ) => Promise<void>;
}

/** A copy whose every part and row was checked; reading it again writes nothing. */
export interface CheckedCopy extends OpenCopy {
  /** What did not fit together, and is put right when it is brought back. */
  readonly notes: readonly CopyNote[];
}

/** Opens a file as a copy, for whoever checks the rows as they write them. */
export async function openCopy(
  given: Blob | CopySource,
  signal?: AbortSignal,
): Promise<Result<OpenCopy, CopyFailure>> {
  try {
    return succeed(openedOf(await fileIn(given, signal)));
  } catch (error) {
    return whyNot(error, signal);
  }
}

/**
 * Checks a file from end to end: that it is a copy, that no part is damaged, that every row may go
 * into the book. Nothing is written.
 */
export async function checkCopy(
  given: Blob | CopySource,
  watch: Watch = {},
): Promise<Result<CheckedCopy, CopyFailure>> {
  try {
    const file = await fileIn(given, watch.signal);
    const reading = new CopyReading(file, watch, async () => {});
    await reading.readAll();
    return succeed({ ...openedOf(file), notes: reading.notes.list() });
  } catch (error) {
    return whyNot(error, watch.signal);
  }
}

function fileIn(given: Blob | CopySource, signal: AbortSignal | undefined): Promise<CopyFile> {
  return CopyFile.open(given instanceof Blob ? sourceOf(given) : given, signal);
}

function openedOf(file: CopyFile): OpenCopy {
  return {
    manifest: file.manifest,
    eachBatch: (take) => new CopyReading(file, {}, take).readAll(),
  };
}

function whyNot(error: unknown, signal: AbortSignal | undefined): Result<never, CopyFailure> {
  if (signal?.aborted) return fail({ kind: 'cancelled' });
  return fail(error instanceof Unreadable ? error.failure : { kind: 'copy-damaged' });
}

/** One reading of a copy: every row looked at, put right, in today's form. */
class CopyReading {
  readonly notes = new CopyNotes();
  readonly #file: CopyFile;
  readonly #watch: Watch;
  readonly #take: (table: CopiedTable, rows: object[]) => Promise<void>;
  readonly #right = new RowsRight(this.notes);
  readonly #holdings = new HoldingsRead();
  readonly #rows = new Map<WrittenTable, number>();
  #settled: ReadonlyMap<string, PlaceRead> = new Map();
  readonly #turned = new Set<WrittenTable>();
  #table: WrittenTable | undefined;
  #lastKey: readonly (string | number)[] = [];
  /** Pages of whoever was read last: the next part may go on with them. */
  #open: VisitPage[] = [];

  constructor(
    file: CopyFile,
    watch: Watch,
    take: (table: CopiedTable, rows: object[]) => Promise<void>,
  ) {
    this.#file = file;
    this.#watch = watch;
    this.#take = take;
  }

  async readAll(): Promise<void> {
    this.#settled = await readLately(this.#file);
    await eachRawPart(this.#file, this.#watch, async (table, rows) => {
      if (table !== this.#table) await this.#turnTo(table);
      const standing = rows.filter((row) => this.#look(table, row));
      await this.#handOver(table, standing);
    });
    await this.#turnTo('ledger');
    await this.#closeVisits();
    this.#right.close();
    this.#compareFigures();
  }

  /** Whatever was changed while the copy was made is handed over before the rest of its table. */
  async #turnTo(table: WrittenTable): Promise<void> {
    const upTo = WRITTEN_TABLES.indexOf(table);
    const ahead = WRITTEN_TABLES.filter((one, at) => at <= upTo && !this.#turned.has(one));
    for (const one of ahead) {
      this.#turned.add(one);
      await this.#closeVisits();
      await this.#handOverLately(one);
    }
    this.#table = table;
    this.#lastKey = [];
  }

  async #handOverLately(table: WrittenTable): Promise<void> {
    for (const { place, rows } of this.#settled.values()) {
      if (!place.startsWith(`${table} `)) continue;
      for (const [at, row] of rows.entries()) {
        this.#mustFit(table, row, at + 1);
        this.#holdings.add(table, row);
      }
      await this.#handOver(table, rows);
    }
  }

  /** True for a row that stands as it is; one that was changed since is passed over. */
  #look(table: WrittenTable, row: AnyRow): boolean {
    const number = (this.#rows.get(table) ?? 0) + 1;
    this.#rows.set(table, number);
    this.#mustFit(table, row, number);
    const key = keyIn(table, row);
    // Rows are written in the order of their keys: so none stands there twice.
    if (compareKeys(this.#lastKey, key) >= 0) {
      throw new Unreadable({ kind: 'not-valid-row', table, row: number });
    }
    this.#lastKey = key;
    if (this.#settled.has(placeOfRow(table, row))) return false;
    this.#holdings.add(table, row);
    return true;
  }

  #mustFit(table: WrittenTable, row: AnyRow, number: number): void {
    const isFit =
      table === YEARS
        ? Number.isInteger(row.year) && isRowOf('pages', { ...row, page: 0 })
        : table === 'ledger' || isRowOf(table, row);
    if (!isFit) throw new Unreadable({ kind: 'not-valid-row', table, row: number });
  }

  async #handOver(table: WrittenTable, rows: readonly AnyRow[]): Promise<void> {
    if (table === YEARS || table === 'pages') return this.#handOverVisits(rows);
    const right = rows.map((row) => this.#right.row(table, row));
    if (table === 'ledger') {
      const at = right.findIndex((row) => !isRowOf('ledger', row));
      const row = (this.#rows.get(table) ?? 0) - rows.length + at + 1;
      if (at >= 0) throw new Unreadable({ kind: 'not-valid-row', table, row });
    }
    await this.#take(table, right.filter((row) => row !== undefined) as AnyRow[]);
  }

  async #handOverVisits(rows: readonly AnyRow[]): Promise<void> {
    const done: VisitPage[] = [];
    for (const row of rows as unknown as readonly VisitPage[]) {
      if (row.regularId !== this.#open[0]?.regularId) {
        done.push(...this.#pagesDone());
        this.#open = [];
      }
      this.#open.push(row);
    }
    if (done.length > 0) await this.#take('pages', done);
  }

  async #closeVisits(): Promise<void> {
    const done = this.#pagesDone();
    this.#open = [];
    if (done.length > 0) await this.#take('pages', [...done]);
  }

  /** Everything of one person, laid out on pages as they are today. */
  #pagesDone(): readonly VisitPage[] {
    const [first] = this.#open;
    if (!first) return [];
    if (!this.#right.isOfSomebody('pages', { regularId: first.regularId })) {
      const visits = this.#open.reduce((sum, page) => sum + page.visits.length, 0);
      this.notes.add('of-nobody', 'pages', visits);
      return [];
    }
    // Before the sixth layout pages ended with a year: laying them out anew is nothing to tell.
    const visits = this.#open.flatMap((page) => page.visits);
    const isOlder = (first as Partial<VisitPage>).page === undefined;
    if (isOlder && visits.some(({ at }, index) => at < (visits[index - 1]?.at ?? at))) {
      this.notes.add('visits-unsorted');
    }
    const pages = isOlder ? pagesOf(first.regularId, visits) : this.#open;
    return pagesRight(first.regularId, pages, this.notes);
  }

  #compareFigures(): void {
    const { manifest } = this.#file;
    const counts = Object.entries(manifest.rows);
    const isWhole = counts.every(
      ([table, count]) => (this.#rows.get(table as WrittenTable) ?? 0) === count,
    );
    const { regulars, visits, lastVisitAt } = this.#holdings.figures();
    const agrees =
      regulars === manifest.regulars &&
      visits === manifest.visits &&
      lastVisitAt === manifest.lastVisitAt;
    if (!isWhole || !agrees) throw new Unreadable({ kind: 'copy-damaged' });
  }
}

/** The key a row is kept under. */
function keyIn(table: WrittenTable, row: AnyRow): readonly (string | number)[] {
  const { id, key, regularId, page, year } = row;
  if (table === 'pages') return [String(regularId), Number(page)];
  if (table === YEARS) return [String(regularId), Number(year)];
  return [String(table === 'shop' ? key : id)];
}
