import type { Table, Transaction } from 'dexie';
import type { LedgerEntry } from '../../../../shared/domain/ledger-entry.ts';
import { pagesOf, type Visit, type VisitPage } from '../../../../shared/domain/visit.ts';
import { fineEntry, isOlderEntry } from '../../../../shared/ledger/older-entry.ts';
import { beginEntry } from '../ledger-middleware.ts';

/**
 * The sixth layout: pages of visits end by count, and the ledger says what changed instead of writing
 * whole rows twice. It can be asked by device and count, by place, by what an entry takes back and by
 * import; the last two cost nothing where they are not set.
 */
export const fineLedger = {
  pages: '[regularId+page]',
  visitPages: null,
  ledger: 'id, [device+count], *on, undoes, importId',
} as const;

/** A page as the earlier layouts had it, known by the year it began with. */
interface PageOfYear {
  readonly regularId: string;
  readonly year: number;
  readonly visits: readonly Visit[];
}

const ROWS_AT_ONCE = 500;

/** Lays the visits out anew and writes every entry of the ledger in its new form. */
export async function makeLedgerFine(transaction: Transaction): Promise<void> {
  beginEntry(transaction.idbtrans, { changes: undefined, touched: new Set() });
  await layOutVisits(transaction);
  await rewriteLedger(transaction);
}

async function layOutVisits(transaction: Transaction): Promise<void> {
  const now = transaction.table<VisitPage>('pages');
  let waiting: PageOfYear[] = [];
  await inPieces(transaction.table<PageOfYear>('visitPages'), keyOfYear, async (rows, isLast) => {
    const whole = [...waiting, ...rows];
    // The last person's pages may go on in the next piece.
    const open = isLast ? undefined : whole.at(-1)?.regularId;
    waiting = whole.filter(({ regularId }) => regularId === open);
    await now.bulkAdd(laidOut(whole.filter(({ regularId }) => regularId !== open)));
  });
}

function laidOut(rows: readonly PageOfYear[]): VisitPage[] {
  const people = new Map<string, Visit[]>();
  for (const { regularId, visits } of rows) {
    const theirs = people.get(regularId);
    if (theirs) theirs.push(...visits);
    else people.set(regularId, [...visits]);
  }
  return [...people].flatMap(([regularId, visits]) => pagesOf(regularId, visits));
}

async function rewriteLedger(transaction: Transaction): Promise<void> {
  const ledger = transaction.table<LedgerEntry>('ledger');
  const counts = new Map<string, number>();
  await inPieces(
    ledger,
    ({ id }) => id,
    async (rows) => {
      const fine = rows.map((row) => {
        const count = (counts.get(row.device) ?? 0) + 1;
        counts.set(row.device, count);
        return isOlderEntry(row) ? fineEntry(row, count) : row;
      });
      await ledger.bulkPut(fine);
    },
  );
}

async function inPieces<Row extends object>(
  table: Table<Row>,
  keyOf: (row: Row) => string | [string, number],
  take: (rows: Row[], isLast: boolean) => Promise<void>,
): Promise<void> {
  let rows: Row[] = [];
  do {
    const last = rows.at(-1);
    const ahead = last ? table.where(':id').above(keyOf(last)) : table.orderBy(':id');
    rows = await ahead.limit(ROWS_AT_ONCE).toArray();
    await take(rows, rows.length < ROWS_AT_ONCE);
  } while (rows.length === ROWS_AT_ONCE);
}

function keyOfYear({ regularId, year }: PageOfYear): [string, number] {
  return [regularId, year];
}
