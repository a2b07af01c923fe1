import type { LocalTime } from '../../../shared/calendar-day.ts';
import {
  type ActKind,
  ENTRY_FORM,
  type LedgerEntry,
  type LedgeredTable,
  type Place,
} from '../../../shared/domain/ledger-entry.ts';
import { createRegular, type Regular } from '../../../shared/domain/regular.ts';
import { pagesOf, type Visit, type VisitPage } from '../../../shared/domain/visit.ts';
import { applyChange, applyToVisits } from '../../../shared/ledger/apply-change.ts';
import { inverseOf } from '../../../shared/ledger/inverse.ts';
import { byStamp, countsOf, lackedBy, toApply } from '../../../shared/ledger/merge.ts';
import { placeOf, readPlace } from '../../../shared/ledger/places.ts';
import { type RowTouched, toldOf } from '../../../shared/ledger/told-of.ts';
import { indexCardOf, NOTHING_KNOWN } from '../../../shared/rules/lives/index-card.ts';

const AT: LocalTime = '2026-11-22T15:02:00';

/** A till with a book of its own in memory: what the book's database does, without the database. */
export class Till {
  readonly device: string;
  readonly ledger: LedgerEntry[] = [];
  readonly #rows = new Map<Place, object>();
  readonly #visits = new Map<string, readonly Visit[]>();
  #clock: number;

  constructor(device: string, clock = 0) {
    this.device = device;
    this.#clock = clock;
  }

  /** What stands at a place. */
  row<Row extends object>(table: LedgeredTable, key: string): Row | undefined {
    return this.#rows.get(placeOf(table, key)) as Row | undefined;
  }

  /** Somebody's visits. */
  visits(id: string): readonly Visit[] {
    return this.#visits.get(id) ?? [];
  }

  /** Time passes on this till's clock; it may be put back. */
  tick(by: number): void {
    this.#clock = Math.max(0, this.#clock + by);
  }

  /** One change: rows as they shall be, and visits as they shall be. */
  write(
    kind: ActKind,
    rows: readonly (readonly [LedgeredTable, string, object | undefined])[],
    visits: readonly (readonly [string, readonly Visit[]])[] = [],
    undoes?: string,
  ): LedgerEntry {
    const touched = rows.map(
      ([table, key, after]): RowTouched => ({ table, key, before: this.row(table, key), after }),
    );
    const pages = visits.flatMap(([id, after]) => pagesTouched(id, this.visits(id), after));
    const { on, what } = toldOf([...touched, ...pages]);
    for (const [table, key, after] of rows) this.#put(placeOf(table, key), after);
    for (const [id, after] of visits) this.#visits.set(id, after);
    const count = this.ledger.filter(({ device }) => device === this.device).length + 1;
    const head = {
      id: this.#stamp(),
      form: ENTRY_FORM,
      device: this.device,
      count,
      at: AT,
    } as const;
    const told = { about: 'Bill', what };
    const entry = {
      ...head,
      who: 'counter',
      kind,
      on,
      told,
      ...(undoes !== undefined && { undoes }),
    };
    this.ledger.push(entry);
    return entry;
  }

  /** Takes one entry back, as Undo does. */
  takeBack({ id, on, told }: LedgerEntry): LedgerEntry {
    const rows: [LedgeredTable, string, object | undefined][] = [];
    const visits: [string, readonly Visit[]][] = [];
    for (const [at, place] of on.entries()) {
      const where = readPlace(place);
      const change = told?.what[at];
      if (!where || !change) continue;
      const back = inverseOf(change);
      if (where.table === 'pages') {
        visits.push([where.key, applyToVisits(this.visits(where.key), back)]);
      } else {
        rows.push([where.table, where.key, applyChange(this.row(where.table, where.key), back)]);
      }
    }
    return this.write('undone', rows, visits, id);
  }

  /** Takes entries of another till in. */
  take(entries: readonly LedgerEntry[]): void {
    const known = new Set(this.ledger.map(({ id }) => id));
    const arrived = entries.filter(({ id }) => !known.has(id));
    const there = (place: Place) => this.ledger.filter(({ on }) => on.includes(place));
    for (const [place, changes] of toApply(arrived, there)) {
      const where = readPlace(place);
      if (where?.table === 'pages') {
        this.#visits.set(where.key, changes.reduce(applyToVisits, this.visits(where.key)));
      } else {
        this.#put(place, changes.reduce(applyChange, this.#rows.get(place)));
      }
    }
    this.ledger.push(...arrived);
  }

  /** What another till lacks that holds so many of each device. */
  lackedBy(other: Till): LedgerEntry[] {
    return lackedBy(countsOf(other.ledger), this.ledger);
  }

  /** All that can be seen of the book, and what is worked out from it. */
  whole() {
    const rows = [...this.#rows].sort(([one], [other]) => (one < other ? -1 : 1));
    const people = rows.flatMap(([place, row]) =>
      place.startsWith('regulars ') ? [row as Regular] : [],
    );
    const cards = people.map((regular) =>
      indexCardOf(regular, { ...NOTHING_KNOWN, visits: this.visits(regular.id) }),
    );
    const pages = [...this.#visits].flatMap(([id, visits]) => pagesOf(id, visits));
    const inOrder = pages.sort((one, other) => (pageKey(one) < pageKey(other) ? -1 : 1));
    return { rows, pages: inOrder, cards, ledger: this.ledger.toSorted(byStamp) };
  }

  #put(place: Place, row: object | undefined): void {
    if (row === undefined) this.#rows.delete(place);
    else this.#rows.set(place, row);
  }

  /** After every stamp it has seen, as a hybrid logical clock is. */
  #stamp(): string {
    const newest = this.ledger.reduce((most, { id }) => Math.max(most, timeOf(id)), 0);
    return `${String(Math.max(this.#clock, newest + 1)).padStart(8, '0')}-${this.device}`;
  }
}

/** Somebody to write about. */
export function somebody(id: string): Regular {
  return createRegular({ id, name: id, addedAt: AT });
}

function timeOf(id: string): number {
  return Number(id.slice(0, 8));
}

function pageKey({ regularId, page }: VisitPage): string {
  return `${regularId} ${String(page).padStart(6, '0')}`;
}

function pagesTouched(id: string, before: readonly Visit[], after: readonly Visit[]): RowTouched[] {
  const [there, now] = [pagesOf(id, before), pagesOf(id, after)];
  return Array.from({ length: Math.max(there.length, now.length) }, (_, page) => ({
    table: 'pages',
    key: [id, page],
    before: there[page],
    after: now[page],
  }));
}
