import type { BookFailure } from '../../../shared/failure.ts';
import { type RowTouched, toldOf } from '../../../shared/ledger/told-of.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { dropBackPages } from '../store/back-pages-kept.ts';
import { allTables, type Book } from '../store/database.ts';
import { beginEntry } from '../store/ledger-middleware.ts';
import { newLeaf } from '../store/new-leaf.ts';
import { nextFrame } from '../store/walk-ledger.ts';
import { type CommandNote, failureOf } from './command.ts';

/** What a bulk command says of itself; the device is told because a worker cannot look it up. */
export interface BulkNote extends CommandNote {
  readonly device: string;
}

/** What a bulk command did: its value, and the few rows that undo could not find again by itself. */
export interface BulkDone<Value> {
  readonly value: Value;
  readonly changes: readonly RowTouched[];
}

/** Stopped on request; the book is as it was before. */
export interface Cancelled {
  readonly kind: 'cancelled';
}

class Stop extends Error {}

/** Ends a bulk command when it was asked to stop. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Stop();
}

/**
 * Runs a change of very many rows: one transaction and one ledger entry without the rows in it.
 *
 * The work keeps the index cards in step itself, and whoever called announces the change. On a
 * failure, or when it is stopped, nothing of it is in the book.
 */
export async function bulkCommand<Value>(
  book: Book,
  { device, act, ...note }: BulkNote,
  work: () => Promise<BulkDone<Value>>,
): Promise<Result<Value, BookFailure | Cancelled>> {
  try {
    await newLeaf();
    const done = await book.transaction('rw', allTables(book), async (transaction) => {
      beginEntry(transaction.idbtrans, { changes: undefined, touched: new Set() });
      const frame = await nextFrame(book, device);
      const { value, changes } = await work();
      const { on, what } = toldOf(changes);
      const told = { about: act.about, what };
      const entry = { ...frame, ...note, who: 'counter', kind: act.kind, bulk: true as const };
      await book.ledger.add({ ...entry, on, told });
      await dropBackPages(book);
      return value;
    });
    return succeed(done);
  } catch (error) {
    return fail(error instanceof Stop ? { kind: 'cancelled' } : failureOf(error));
  }
}
