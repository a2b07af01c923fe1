import type { LocalTime } from '../calendar-day.ts';
import {
  type Act,
  ENTRY_FORM,
  LEDGERED_TABLES,
  type LedgerEntry,
  type LedgeredTable,
} from '../domain/ledger-entry.ts';
import { type RowTouched, toldOf } from './told-of.ts';

/** An entry as versions up to 0.3 wrote it: each row twice, whole. */
export interface OlderEntry {
  readonly id: string;
  readonly at: LocalTime;
  readonly who: string;
  readonly device: string;
  readonly act: Act;
  readonly changes: readonly OlderChange[];
  readonly undoes?: string;
  readonly importId?: string;
}

/** A row before and after, as the first form of the ledger kept it. */
export interface OlderChange {
  readonly table: LedgeredTable | 'visitPages';
  readonly key: string | readonly (string | number)[];
  readonly before: unknown;
  readonly after: unknown;
}

/** True for an entry of the first form. */
export function isOlderEntry(row: object): row is OlderEntry {
  return !('form' in row) && 'act' in row && 'changes' in row;
}

/** An entry of the first form in today's; `count` is its place among those of its device, from 1. */
export function fineEntry(older: OlderEntry, count: number): LedgerEntry {
  const { id, device, at, who, act, undoes, importId } = older;
  const { on, what } = toldOf(older.changes.flatMap(touched));
  return {
    id,
    form: ENTRY_FORM,
    device,
    count,
    at,
    who,
    kind: act.kind,
    ...(undoes !== undefined && { undoes }),
    ...(importId !== undefined && { importId, bulk: true as const }),
    on,
    told: { about: act.about, what },
  };
}

/** A page of a year is told by whose visits stood on it. */
function touched({ table, key, before, after }: OlderChange): RowTouched[] {
  const known = table === 'visitPages' ? 'pages' : LEDGERED_TABLES.find((name) => name === table);
  if (known === undefined) return [];
  return [{ table: known, key, before: before as object, after: after as object }];
}
