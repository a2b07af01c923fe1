import { LEDGERED_TABLES, type LedgeredTable, type Place } from '../domain/ledger-entry.ts';

/** The place of a row. */
export function placeOf(table: LedgeredTable, key: string): Place {
  return `${table} ${key}`;
}

/** The table and the key of a place; undefined for a table that this app does not know. */
export function readPlace(
  place: Place,
): { readonly table: LedgeredTable; readonly key: string } | undefined {
  const gap = place.indexOf(' ');
  const table = LEDGERED_TABLES.find((name) => name === place.slice(0, gap));
  return table && { table, key: place.slice(gap + 1) };
}
