import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { LEDGERED_TABLES, type LedgeredTable } from '../../../shared/domain/ledger-entry.ts';
import type { RowTouched } from '../../../shared/ledger/told-of.ts';

/** What is noted of a command while it is under way, one for each open transaction. */
export interface LedgerDraft {
  /** Rows written so far, by table and key; absent when a bulk import writes no rows down. */
  readonly changes: Map<string, RowTouched> | undefined;
  /** People whose index card the changes make stale. */
  readonly touched: Set<string>;
}

const drafts = new WeakMap<object, LedgerDraft>();

/** Binds a draft to a transaction; every ledgered write in it is noted there. */
export function beginEntry(transaction: object, draft: LedgerDraft): void {
  drafts.set(transaction, draft);
}

/**
 * Notes every change in the transaction that makes it.
 *
 * It sits in Dexie's core, below every table method, so no command can forget it: a write without a
 * draft is a programmer's error and is refused.
 */
export const ledgerMiddleware: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'ledger',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      if (!isLedgered(name)) return table;
      return {
        ...table,
        mutate: async (request) => {
          const draft = drafts.get(request.trans);
          if (!draft) throw new Error(`A write to ${name} outside a command`);
          if (!draft.changes) return table.mutate(request);
          // Asked for in one go: what was asked first is answered as it was before the change.
          const [before, response] = await Promise.all([
            rowsBefore(table, request),
            table.mutate(request),
          ]);
          noteChanges(draft, name, before, rowsAfter(table, request));
          return response;
        },
      };
    },
  }),
};

type Key = RowTouched['key'];
type Rows = Map<string, { readonly key: Key; readonly row: object | undefined }>;

function isLedgered(name: string): name is LedgeredTable {
  return (LEDGERED_TABLES as readonly string[]).includes(name);
}

async function rowsBefore(table: DBCoreTable, request: DBCoreMutateRequest): Promise<Rows> {
  const rows: Rows = new Map();
  if (request.type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: request.range };
    const found = await table.query({ trans: request.trans, values: true, query });
    for (const row of found.result) addRow(rows, table.schema.primaryKey.extractKey?.(row), row);
    return rows;
  }
  const keys = request.type === 'delete' ? request.keys : keysOf(table, request.values);
  const found = await table.getMany({ trans: request.trans, keys });
  keys.forEach((key, index) => {
    addRow(rows, key, found[index]);
  });
  return rows;
}

function rowsAfter(table: DBCoreTable, request: DBCoreMutateRequest): Rows {
  const rows: Rows = new Map();
  if (request.type === 'delete' || request.type === 'deleteRange') return rows;
  const keys = keysOf(table, request.values);
  request.values.forEach((row, index) => {
    addRow(rows, keys[index], row);
  });
  return rows;
}

function keysOf(table: DBCoreTable, values: readonly unknown[]): Key[] {
  return values.map((value) => table.schema.primaryKey.extractKey?.(value) as Key);
}

function addRow(rows: Rows, key: unknown, row: unknown): void {
  rows.set(JSON.stringify(key), { key: key as Key, row: row as object | undefined });
}

function noteChanges(draft: LedgerDraft, table: LedgeredTable, before: Rows, after: Rows): void {
  for (const [id, { key, row }] of new Map([...before, ...after])) {
    const seen = draft.changes?.get(`${table} ${id}`);
    const rowBefore = seen ? seen.before : before.get(id)?.row;
    const rowAfter = after.get(id)?.row;
    draft.changes?.set(`${table} ${id}`, { table, key, before: rowBefore, after: rowAfter });
    touch(draft, table, row ?? rowBefore);
    if (rowBefore) touch(draft, table, rowBefore);
  }
}

function touch(draft: LedgerDraft, table: LedgeredTable, row: unknown): void {
  if (typeof row !== 'object' || row === null) return;
  if (table === 'regulars' && 'id' in row) draft.touched.add(String(row.id));
  if ('regularId' in row) draft.touched.add(String(row.regularId));
  if ('people' in row && Array.isArray(row.people)) {
    for (const id of row.people) draft.touched.add(String(id));
  }
}
