import type { Dexie, Table } from 'dexie';
import type { LedgerEntry, Place } from '../../../shared/domain/ledger-entry.ts';
import { readPlace } from '../../../shared/ledger/places.ts';
import type { AnyRow } from './pieces.ts';

/** What stands at a place: a row, somebody's pages of visits, or nothing any more. */
export interface PlaceRead {
  readonly place: Place;
  readonly rows: readonly AnyRow[];
}

/** The place a row of a table stands at: visits are told by whose they are. */
export function placeOfRow(table: string, row: AnyRow): Place {
  const key = table === 'pages' ? row.regularId : table === 'shop' ? row.key : row.id;
  return `${table} ${String(key)}` as Place;
}

/** Reads what stands at some places, in the transaction that is open or in one of its own. */
export function readPlaces(database: Dexie, places: readonly Place[]): Promise<PlaceRead[]> {
  return Promise.all(places.map((place) => readOne(database, place)));
}

async function readOne(database: Dexie, place: Place): Promise<PlaceRead> {
  const at = readPlace(place);
  if (!at) return { place, rows: [] };
  const table: Table<AnyRow, string> = database.table(at.table);
  if (at.table !== 'pages') {
    const row = await table.get(at.key);
    return { place, rows: row ? [row] : [] };
  }
  const theirs = table.where(':id').between([at.key, 0], [at.key, Infinity], true, true);
  return { place, rows: await theirs.toArray() };
}

/** How many entries of each device a ledger holds, as the last of each tells; undefined in layouts that count none. */
export async function lastCounts(ledger: Table): Promise<ReadonlyMap<string, number> | undefined> {
  if (!ledger.schema.indexes.some(({ name }) => name === '[device+count]')) return undefined;
  const counts = new Map<string, number>();
  const byDevice = (): Promise<Pick<LedgerEntry, 'device' | 'count'> | undefined> =>
    ledger
      .where('[device+count]')
      .above([[...counts.keys()].at(-1) ?? '', Infinity])
      .first();
  for (let next = await byDevice(); next; next = await byDevice()) {
    const theirs = ledger
      .where('[device+count]')
      .between([next.device, 0], [next.device, Infinity]);
    const last: LedgerEntry | undefined = await theirs.last();
    counts.set(next.device, last?.count ?? next.count);
  }
  return counts;
}
