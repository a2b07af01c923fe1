import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import type { Holdings } from '../../../shared/formats/copies/copy-manifest.ts';
import { type WrittenTable, YEARS } from '../../../shared/formats/copies/written-tables.ts';

interface Theirs {
  visits: number;
  last: LocalTime | undefined;
}

/** Counts what the rows of a copy come to, person by person, so that whoever was changed meanwhile can be counted once more. */
export class HoldingsRead {
  readonly #people = new Set<string>();
  readonly #visits = new Map<string, Theirs>();
  #shop = '';

  /** Counts one row in. */
  add(table: WrittenTable, row: object): void {
    if (table === 'regulars' && 'id' in row) this.#people.add(String(row.id));
    if (table === 'shop' && 'name' in row) this.#shop = String(row.name);
    if (table === 'pages' || table === YEARS) this.#addPage(row);
  }

  /** Takes out what was counted at a place. */
  remove(table: WrittenTable, key: string): void {
    if (table === 'regulars') this.#people.delete(key);
    if (table === 'shop') this.#shop = '';
    if (table === 'pages') this.#visits.delete(key);
  }

  /** What was counted. */
  figures(): Holdings {
    let visits = 0;
    let lastVisitAt: LocalTime | undefined;
    for (const { visits: theirs, last } of this.#visits.values()) {
      visits += theirs;
      if (last && (!lastVisitAt || last > lastVisitAt)) lastVisitAt = last;
    }
    const last = lastVisitAt && { lastVisitAt };
    return { shop: this.#shop, regulars: this.#people.size, visits, ...last };
  }

  #addPage(page: object): void {
    if (!('visits' in page) || !('regularId' in page) || !Array.isArray(page.visits)) return;
    const id = String(page.regularId);
    const theirs = this.#visits.get(id) ?? { visits: 0, last: undefined };
    const last = (page.visits as readonly Visit[]).at(-1)?.at;
    theirs.visits += page.visits.length;
    if (last && (!theirs.last || last > theirs.last)) theirs.last = last;
    this.#visits.set(id, theirs);
  }
}
