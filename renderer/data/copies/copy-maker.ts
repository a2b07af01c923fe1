import type { Dexie } from 'dexie';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { LedgerEntry, Place } from '../../../shared/domain/ledger-entry.ts';
import { LATELY } from '../../../shared/formats/copies/copy-manifest.ts';
import {
  WRITTEN_TABLES,
  type WrittenTable,
} from '../../../shared/formats/copies/written-tables.ts';
import { CountsSoFar } from '../../../shared/ledger/merge.ts';
import { readPlace } from '../../../shared/ledger/places.ts';
import type { CopyContents, Packing } from './copy-packer.ts';
import { HoldingsRead } from './holdings-read.ts';
import { lastCounts, type PlaceRead, readPlaces } from './lately.ts';
import { type AnyRow, inPieces, PieceSize, rowsAfter } from './pieces.ts';
import { RowParts } from './row-parts.ts';
import { Unreadable } from './unreadable.ts';
import type { Watch } from './watch.ts';

/** What a copy is marked with. */
export interface CopyMark {
  readonly at: LocalTime;
  readonly appVersion: string;
  /** The layout of the book. */
  readonly bookVersion: number;
  /** What the book is called on disk. */
  readonly book: string;
}

/** So many places and entries are read in one look: the last of all, which is over every table. */
const FEW = 40;

/** Whoever brings in a stack of cards meanwhile is through by then; after that the copy is begun again. */
const MOST_ROUNDS = 1_000;

/**
 * Makes a copy of a book of any layout while the counter goes on writing in it.
 *
 * Every look at the book takes a few milliseconds, so a row may be older than the next. What the
 * ledger says was changed meanwhile is read once more, until little is left, and that in one look
 * over everything, together with the newest entries. Throws Unreadable when so much came in at once
 * that the ledger does not tell it row by row.
 */
export class CopyMaker {
  readonly #database: Dexie;
  readonly #packer: Packing;
  readonly #watch: Watch;
  readonly #holdings = new HoldingsRead();
  readonly #rows = new Map<WrittenTable, number>();
  readonly #size = new PieceSize();
  /** Entries of each device in the copy. */
  readonly #counts = new CountsSoFar();
  /** Those of them that were written since it was begun. */
  readonly #late = new Map<string, number>();
  readonly #lately = new Map<Place, PlaceRead>();
  #pending = new Set<Place>();
  #before: ReadonlyMap<string, number> | undefined;
  #ledger: RowParts | undefined;
  #from = '';
  #top = '';

  constructor(database: Dexie, packer: Packing, watch: Watch) {
    this.#database = database;
    this.#packer = packer;
    this.#watch = watch;
  }

  /** Reads the whole book into the packer. */
  async make(mark: CopyMark): Promise<void> {
    const ledger = this.#database.table('ledger');
    const newest: LedgerEntry | undefined = await ledger.orderBy(':id').last();
    this.#before = await lastCounts(ledger);
    this.#from = newest?.id ?? '';
    const there = new Set(this.#database.tables.map(({ name }) => name));
    const tables = WRITTEN_TABLES.filter((table) => there.has(table));
    for (const [at, table] of tables.entries()) {
      await this.#copyTable(table);
      this.#watch.onProgress?.((at + 1) / (tables.length + 1));
    }
    await this.#settle(tables);
    await this.#packer.finish(this.#contents(mark));
    this.#watch.onProgress?.(1);
  }

  async #copyTable(name: WrittenTable): Promise<void> {
    const parts = new RowParts(this.#packer, name);
    for await (const rows of inPieces(this.#database.table(name), this.#size)) {
      this.#watch.signal?.throwIfAborted();
      if (name === 'ledger') await this.#addEntries(parts, rows as unknown as LedgerEntry[]);
      else for (const row of rows) await this.#add(parts, name, row);
    }
    // The ledger is not done before everything is settled.
    if (name === 'ledger') this.#ledger = parts;
    else await parts.close();
  }

  async #add(parts: RowParts, name: WrittenTable, row: AnyRow): Promise<void> {
    this.#rows.set(name, (this.#rows.get(name) ?? 0) + 1);
    this.#holdings.add(name, row);
    await parts.add(row);
  }

  async #addEntries(parts: RowParts, entries: readonly LedgerEntry[]): Promise<void> {
    for (const entry of entries) {
      const { id, device, count } = entry;
      this.#top = id;
      this.#counts.add(device, count);
      if (this.#isLate(entry)) this.#note(entry);
      await this.#add(parts, 'ledger', entry as unknown as AnyRow);
    }
  }

  /** Written since the copy was begun, here or brought from another device whose stamps are older. */
  #isLate({ id, device, count }: LedgerEntry): boolean {
    return this.#before ? count > (this.#before.get(device) ?? 0) : id > this.#from;
  }

  #note(entry: LedgerEntry): void {
    // Its rows are too many to stand in it; an older layout does not say where it was.
    if (entry.bulk || !this.#before) throw new Unreadable({ kind: 'book-in-motion' });
    this.#late.set(entry.device, (this.#late.get(entry.device) ?? 0) + 1);
    for (const place of entry.on) this.#pending.add(place);
  }

  async #settle(tables: readonly WrittenTable[]): Promise<void> {
    const parts = this.#ledger;
    if (!parts) return;
    for (let round = 0; ; round += 1) {
      this.#watch.signal?.throwIfAborted();
      if (round > MOST_ROUNDS) throw new Unreadable({ kind: 'book-in-motion' });
      const { entries, isSettled } = await this.#lookAtAll(tables);
      await this.#addEntries(parts, entries);
      if (isSettled) break;
      await this.#readPending();
    }
    await parts.close();
    await this.#writeLately();
  }

  /** One look over everything: what is new in the ledger and, when that is little, what it speaks of. */
  #lookAtAll(tables: readonly WrittenTable[]) {
    return this.#database.transaction('r', [...tables], async () => {
      const ledger = this.#database.table('ledger');
      const rows = await rowsAfter(ledger, this.#top === '' ? undefined : this.#top, FEW);
      const entries = rows as unknown as LedgerEntry[];
      const places = new Set([...this.#pending, ...entries.flatMap(({ on }) => on ?? [])]);
      if (rows.length === FEW || places.size > FEW) return { entries, isSettled: false };
      this.#compareCounts(await lastCounts(ledger), entries);
      this.#take(await readPlaces(this.#database, [...places]));
      return { entries, isSettled: true };
    });
  }

  /** Entries put in behind where the ledger was being read, as those of another device may be. */
  #compareCounts(now: ReadonlyMap<string, number> | undefined, more: readonly LedgerEntry[]): void {
    for (const [device, last] of now ?? []) {
      const newest = more.filter((entry) => entry.device === device).length;
      const came = (this.#late.get(device) ?? 0) + newest;
      if (came < last - (this.#before?.get(device) ?? 0)) {
        throw new Unreadable({ kind: 'book-in-motion' });
      }
    }
  }

  async #readPending(): Promise<void> {
    const places = [...this.#pending].slice(0, FEW);
    for (const place of places) this.#pending.delete(place);
    this.#take(await readPlaces(this.#database, places));
  }

  #take(read: readonly PlaceRead[]): void {
    for (const one of read) this.#lately.set(one.place, one);
  }

  async #writeLately(): Promise<void> {
    const parts = new RowParts(this.#packer, LATELY);
    for (const one of this.#lately.values()) {
      const at = readPlace(one.place);
      if (!at) continue;
      this.#holdings.remove(at.table, at.key);
      for (const row of one.rows) this.#holdings.add(at.table, row);
      await parts.add(one);
    }
    await parts.close();
  }

  #contents({ at: madeAt, appVersion, bookVersion, book }: CopyMark): CopyContents {
    const rows = WRITTEN_TABLES.map((table) => [table, this.#rows.get(table) ?? 0] as const);
    return {
      bookVersion,
      appVersion,
      madeAt,
      ...this.#holdings.figures(),
      rows: Object.fromEntries(rows) as Record<WrittenTable, number>,
      book,
      from: this.#from,
      top: this.#top,
      counts: this.#counts.counts(),
      lately: this.#lately.size,
    };
  }
}
