import type { Change, LedgeredTable, Place, Told } from '../domain/ledger-entry.ts';
import type { Visit } from '../domain/visit.ts';
import { differenceOf, differenceOfVisits } from './difference.ts';
import { placeOf } from './places.ts';

/** A row that a command wrote: as it was and as it is; undefined where there was or is none. */
export interface RowTouched {
  readonly table: LedgeredTable;
  readonly key: string | readonly (string | number)[];
  readonly before: object | undefined;
  readonly after: object | undefined;
}

/** What an entry tells of the rows a command wrote: the places, and what changed at each. */
export interface Touched extends Pick<Told, 'what'> {
  readonly on: readonly Place[];
}

/** What changed in some rows, place by place; rows that are as they were are passed over. */
export function toldOf(rows: readonly RowTouched[]): Touched {
  const changes: (readonly [Place, Change])[] = [];
  for (const { table, key, before, after } of rows) {
    const change = table === 'pages' ? undefined : differenceOf(table, before, after);
    if (change) changes.push([placeOf(table, String(key)), change]);
  }
  for (const [regularId, pages] of pagesByPerson(rows)) {
    const change = differenceOfVisits(pages.before, pages.after);
    if (change) changes.push([placeOf('pages', regularId), change]);
  }
  return { on: changes.map(([place]) => place), what: changes.map(([, change]) => change) };
}

/** Visits move from page to page when one is put in between: only all of them together tell what changed. */
function pagesByPerson(rows: readonly RowTouched[]) {
  const people = new Map<string, { before: Visit[]; after: Visit[] }>();
  for (const { table, key, before, after } of rows) {
    if (table !== 'pages') continue;
    const regularId = String(typeof key === 'string' ? key : key[0]);
    const pages = people.get(regularId) ?? { before: [], after: [] };
    people.set(regularId, pages);
    pages.before.push(...visitsOn(before));
    pages.after.push(...visitsOn(after));
  }
  return people;
}

function visitsOn(page: object | undefined): readonly Visit[] {
  return page && 'visits' in page ? (page.visits as readonly Visit[]) : [];
}
