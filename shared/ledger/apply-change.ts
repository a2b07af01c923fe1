import type { Change } from '../domain/ledger-entry.ts';
import { byTime, type Visit } from '../domain/visit.ts';
import { changedList } from './list-change.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * The row with a change applied; undefined when there is none any more, or none to change.
 *
 * Applied once more it changes nothing. Changes of one row applied in the order of their stamps come
 * to the same row wherever one begins, as long as the row holds nothing that is not among them:
 * a field has its last value, an element is on its list when it was last put on.
 */
export function applyChange(row: object | undefined, change: Change): object | undefined {
  if ('made' in change) return change.made;
  if ('gone' in change) return undefined;
  if ('visits' in change || row === undefined) return row;
  const { set = {}, was = {}, lists = {} } = change;
  const kept = Object.entries(row).filter(([name]) => !(name in was) || name in set);
  const now: Record<string, unknown> = { ...Object.fromEntries(kept), ...set };
  for (const [name, list] of Object.entries(lists))
    now[name] = changedList(listIn(now, name), list);
  return now;
}

/**
 * Somebody's visits with a change applied, oldest first. Changing a visit that is not there is
 * nothing: it was taken out since.
 */
export function applyToVisits(visits: readonly Visit[], change: Change): readonly Visit[] {
  if (!('visits' in change)) return visits;
  const { on, off } = change.visits;
  const there = new Map(visits.map((visit) => [visit.id, visit]));
  const left = new Set(off.map(({ id }) => id));
  const missing = new Set([...left].filter((id) => !there.has(id)));
  for (const id of left) there.delete(id);
  for (const visit of on) if (!missing.has(visit.id)) there.set(visit.id, visit);
  return [...there.values()].sort(byTime);
}

function listIn(row: Row, name: string): readonly unknown[] {
  const list = row[name];
  return Array.isArray(list) ? list : [];
}
