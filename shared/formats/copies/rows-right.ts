import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import type { Regular } from '../../domain/regular.ts';
import { fineEntry, isOlderEntry } from '../../ledger/older-entry.ts';
import type { CopyNotes } from './copy-notes.ts';
import { orderRight } from './visits-right.ts';
import type { WrittenTable } from './written-tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** Puts the rows of a copy right one after the other, visits apart; people have to come before what is about them. */
export class RowsRight {
  readonly #notes: CopyNotes;
  readonly #people = new Set<string>();
  readonly #plans = new Set<string>();
  readonly #counts = new Map<string, number>();
  /** The highest number of each device, and how many entries it has. */
  readonly #held = new Map<string, { last: number; many: number }>();

  constructor(notes: CopyNotes) {
    this.#notes = notes;
  }

  /** The row as it should be; undefined when it is left out. */
  row(table: WrittenTable, row: Row): Row | undefined {
    if (table === 'ledger') return this.#entry(row);
    if (!this.isOfSomebody(table, row)) {
      this.#notes.add('of-nobody', table);
      return undefined;
    }
    if (table === 'surprises') this.#plans.add(String(row.id));
    if (table !== 'regulars') return row;
    this.#people.add(String(row.id));
    const { pinnedUsual } = row as Partial<Regular>;
    const right = pinnedUsual && orderRight(pinnedUsual, this.#notes);
    return right === pinnedUsual ? row : { ...row, pinnedUsual: right };
  }

  /** Everybody a row is about is in the copy. */
  isOfSomebody(table: WrittenTable, { regularId, people, surpriseId }: Row): boolean {
    const about = Array.isArray(people) ? people : regularId === undefined ? [] : [regularId];
    if (table === 'wishes' && !this.#plans.has(String(surpriseId))) return false;
    return about.every((id) => this.#people.has(String(id)));
  }

  /** Notes what is missing in the list of changes; all of it was handed over. */
  close(): void {
    for (const { last, many } of this.#held.values()) {
      this.#notes.add('ledger-gaps', undefined, last - many);
    }
  }

  #entry(row: Row): Row {
    const entry = isOlderEntry(row) ? fineEntry(row, this.#next(row.device)) : row;
    const { device, count } = entry as LedgerEntry;
    const held = this.#held.get(device) ?? { last: 0, many: 0 };
    this.#held.set(device, { last: Math.max(held.last, count), many: held.many + 1 });
    return entry as unknown as Row;
  }

  #next(device: string): number {
    const count = (this.#counts.get(device) ?? 0) + 1;
    this.#counts.set(device, count);
    return count;
  }
}
