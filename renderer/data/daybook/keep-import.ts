import type { Book } from '../store/database.ts';
import { keeperOf } from './keeper.ts';

/**
 * Writes into the daybook that an import came in or was taken out. It is written by whoever has the
 * book open: the worker that wrote the rows has no way to the disk.
 */
export async function keepImport(book: Book, importId: string): Promise<void> {
  const keeper = keeperOf(book);
  const entries = keeper && (await book.ledger.where('importId').equals(importId).sortBy('id'));
  const newest = entries?.at(-1);
  if (newest) await keeper?.keep(newest);
}
