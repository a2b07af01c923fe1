import type { Table } from 'dexie';
import type { Change, LedgeredTable, Place } from '../../../shared/domain/ledger-entry.ts';
import { pagesOf } from '../../../shared/domain/visit.ts';
import { applyChange, applyToVisits } from '../../../shared/ledger/apply-change.ts';
import { readPlace } from '../../../shared/ledger/places.ts';
import { isSame } from '../../../shared/ledger/sameness.ts';
import type { Book } from '../store/database.ts';
import { pagesFor, pagesToWrite } from '../store/visit-pages.ts';

/** What is to be applied to the rows of one table, by key. */
type ByKey = Map<string, readonly Change[]>;

const PEOPLE_AT_ONCE = 500;

/** Applies changes, in order, to whatever stands at a place; what is as it was is not written. */
export function changePlace(book: Book, place: Place, changes: readonly Change[]): Promise<void> {
  return changePlaces(book, new Map([[place, changes]]));
}

/** Applies changes at many places; rows of a table are read and written together. */
export async function changePlaces(
  book: Book,
  places: ReadonlyMap<Place, readonly Change[]>,
): Promise<void> {
  const tables = new Map<LedgeredTable, ByKey>();
  for (const [place, changes] of places) {
    const at = readPlace(place);
    if (!at) continue;
    const rows: ByKey = tables.get(at.table) ?? new Map();
    tables.set(at.table, rows.set(at.key, changes));
  }
  for (const [table, rows] of tables) {
    if (table === 'pages') await changeManyVisits(book, rows);
    else await changeRows(book.table(table), rows);
  }
}

async function changeRows(table: Table<object, string>, rows: ByKey): Promise<void> {
  const keys = [...rows.keys()];
  const before = await table.bulkGet(keys);
  const after = keys.map((key, at) => (rows.get(key) ?? []).reduce(applyChange, before[at]));
  const changed = keys.flatMap((key, at) => (isSame(before[at], after[at]) ? [] : [{ key, at }]));
  const put = changed.flatMap(({ at }) => after[at] ?? []);
  const gone = changed.filter(({ at }) => after[at] === undefined).map(({ key }) => key);
  if (put.length > 0) await table.bulkPut(put);
  if (gone.length > 0) await table.bulkDelete(gone);
}

async function changeManyVisits(book: Book, people: ByKey): Promise<void> {
  const ids = [...people.keys()];
  for (let from = 0; from < ids.length; from += PEOPLE_AT_ONCE) {
    const some = ids.slice(from, from + PEOPLE_AT_ONCE);
    const there = await Promise.all(some.map((id) => pagesFor(book, id).toArray()));
    const writes = some.map((id, at) => {
      const pages = there[at] ?? [];
      const visits = pages.flatMap((page) => page.visits);
      return pagesToWrite(pages, pagesOf(id, (people.get(id) ?? []).reduce(applyToVisits, visits)));
    });
    const put = writes.flatMap((write) => write.put);
    const left = writes.flatMap((write) => write.left);
    if (put.length > 0) await book.pages.bulkPut(put);
    if (left.length > 0) await book.pages.bulkDelete(left);
  }
}
