import type { Change, LedgeredTable, ListChange } from '../domain/ledger-entry.ts';
import type { Visit } from '../domain/visit.ts';
import { listChange } from './list-change.ts';
import { isSame } from './sameness.ts';

/** Lists that are one value, as an order is: two halves of two of them would make no sense. */
const ONE_VALUE: Partial<Record<LedgeredTable, readonly string[]>> = {
  regulars: ['pinnedUsual'],
  shop: ['hours'],
};

type Row = Readonly<Record<string, unknown>>;

/** What changed from one row to the other; undefined when nothing did. */
export function differenceOf(
  table: LedgeredTable,
  before: object | undefined,
  after: object | undefined,
): Change | undefined {
  if (!before) return after && { made: after };
  if (!after) return { gone: before };
  return fieldsChanged(ONE_VALUE[table] ?? [], before as Row, after as Row);
}

/** What changed from some visits of one person to others; undefined when nothing did. */
export function differenceOfVisits(
  before: readonly Visit[],
  after: readonly Visit[],
): Change | undefined {
  const there = new Map(before.map((visit) => [visit.id, visit]));
  const now = new Map(after.map((visit) => [visit.id, visit]));
  const on = after.filter((visit) => !isSame(visit, there.get(visit.id)));
  const off = before.filter((visit) => !isSame(visit, now.get(visit.id)));
  return on.length + off.length > 0 ? { visits: { on, off } } : undefined;
}

function fieldsChanged(whole: readonly string[], before: Row, after: Row): Change | undefined {
  const set: Record<string, unknown> = {};
  const was: Record<string, unknown> = {};
  const lists: Record<string, ListChange> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [earlier, later] = [before[name], after[name]];
    if (isSame(earlier, later)) continue;
    const isList = Array.isArray(earlier) && Array.isArray(later) && !whole.includes(name);
    const change = isList ? listChange(earlier, later) : undefined;
    if (change) lists[name] = change;
    else {
      if (later !== undefined) set[name] = later;
      if (earlier !== undefined) was[name] = earlier;
    }
  }
  const parts = { ...some('set', set), ...some('was', was), ...some('lists', lists) };
  return Object.keys(parts).length > 0 ? parts : undefined;
}

function some<Name extends string>(name: Name, fields: Row) {
  return Object.keys(fields).length > 0 ? ({ [name]: fields } as Record<Name, Row>) : {};
}
