import type { WrittenTable } from './written-tables.ts';

/** What did not fit together in a copy and was put right, or left out. */
export type Righted =
  /** About somebody who is not in it: left out. */
  | 'of-nobody'
  /** A visit that stood there twice: once is kept. */
  | 'visit-twice'
  /** Visits of somebody that were not in order, or not on the pages they belong on. */
  | 'visits-unsorted'
  /** A visit in a year that no shop's book has: put to the day it was written. */
  | 'visit-moved'
  /** Such a visit, when nothing tells the day it was written: left out. */
  | 'visit-left-out'
  /** So many of a thing as nobody has: one instead. */
  | 'quantity'
  /** An amount that nobody pays: left out of its visit. */
  | 'paid'
  /** Changes that are missing from the list of changes. */
  | 'ledger-gaps';

/** One line of the report on a copy. */
export interface CopyNote {
  readonly what: Righted;
  /** Of which table, where that says more. */
  readonly table?: WrittenTable;
  readonly count: number;
}

/** Gathers what was put right while a copy is being read. */
export class CopyNotes {
  readonly #notes = new Map<string, CopyNote>();

  /** Notes it so many times. */
  add(what: Righted, table?: WrittenTable, count = 1): void {
    if (count <= 0) return;
    const key = `${what} ${table ?? ''}`;
    const before = this.#notes.get(key)?.count ?? 0;
    this.#notes.set(key, { what, ...(table && { table }), count: before + count });
  }

  /** One line for each kind. */
  list(): readonly CopyNote[] {
    return [...this.#notes.values()];
  }
}
