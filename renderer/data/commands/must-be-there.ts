import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Book } from '../store/database.ts';
import { Refusal } from './command.ts';

/**
 * Ends a command about somebody whom another window has just erased: a row about nobody could never
 * be found or erased again.
 */
export async function mustBeThere(book: Book, ...ids: readonly RegularId[]): Promise<void> {
  const found = await book.regulars.bulkGet([...ids]);
  if (found.includes(undefined)) throw new Refusal({ kind: 'row-gone' });
}
