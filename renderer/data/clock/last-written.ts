import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { Book } from '../store/database.ts';
import { isOfThisDevice } from '../store/device.ts';

/** Another till's entries may be newer; so many are passed over. */
const LOOKED_THROUGH = 64;

/** What was written last on this device, whatever it is stamped; undefined when nothing was. */
export async function lastWritten(book: Book): Promise<Pick<LedgerEntry, 'id' | 'at'> | undefined> {
  const entries = await book.ledger.orderBy('id').reverse().limit(LOOKED_THROUGH).toArray();
  return entries.find(isOfThisDevice);
}
