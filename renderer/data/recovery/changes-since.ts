import type { Change, LedgerEntry, Place } from '../../../shared/domain/ledger-entry.ts';
import { pagesOf, type VisitPage } from '../../../shared/domain/visit.ts';
import type { CopiedTable } from '../../../shared/formats/copies/copy-rows.ts';
import { applyChange, applyToVisits } from '../../../shared/ledger/apply-change.ts';
import { toApply } from '../../../shared/ledger/merge.ts';
import type { TurnRows } from '../copies/copy-write.ts';
import { placeOfRow } from '../copies/lately.ts';
import type { AnyRow } from '../copies/pieces.ts';
import { byPerson } from '../store/known-rows.ts';

/**
 * What was changed since a copy, applied to its rows on their way into a book: each is written once,
 * as it is now. All the entries have to be later than any in the copy.
 */
export class ChangesSince {
  readonly #places: Map<Place, readonly Change[]>;

  constructor(entries: readonly LedgerEntry[]) {
    this.#places = new Map(toApply(entries, () => []));
  }

  /** What no row of the copy has taken with it: rows that were made since. */
  get rest(): ReadonlyMap<Place, readonly Change[]> {
    return this.#places;
  }

  /** Rows as they are now; one that is gone is left out. Everything of one person's visits comes together. */
  readonly turn: TurnRows = (table, rows) =>
    table === 'pages' ? this.#turnVisits(rows as VisitPage[]) : this.#turnRows(table, rows);

  #turnRows(table: CopiedTable, rows: readonly object[]): object[] {
    return rows.flatMap((row) => {
      const changes = this.#taken(placeOfRow(table, row as AnyRow));
      const now = changes.reduce<object | undefined>(applyChange, row);
      return now ?? [];
    });
  }

  #turnVisits(pages: readonly VisitPage[]): VisitPage[] {
    return Array.from(byPerson(pages)).flatMap(([regularId, theirs]) => {
      const changes = this.#taken(`pages ${regularId}`);
      if (changes.length === 0) return theirs;
      const visits = theirs.flatMap((page) => page.visits);
      return pagesOf(regularId, changes.reduce(applyToVisits, visits));
    });
  }

  #taken(place: string): readonly Change[] {
    const changes = this.#places.get(place as Place);
    if (!changes) return [];
    this.#places.delete(place as Place);
    return changes;
  }
}
