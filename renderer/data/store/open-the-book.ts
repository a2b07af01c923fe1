import type { Survey } from '../../../shared/daybook.ts';
import type { OpenFailure } from '../../../shared/failure.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { type Book, openBook } from './database.ts';
import { newLeafAtStart } from './new-leaf.ts';
import { openShelf } from './shelf.ts';

/** Opens the book that is on top of the shelf, or says why not; a refused book is untouched. */
export async function openTheBook(
  seen?: Pick<Survey, 'free' | 'store'>,
): Promise<Result<Book, OpenFailure>> {
  try {
    await newLeafAtStart(seen);
    return await openBook(await openShelf());
  } catch (error) {
    return fail({ kind: 'no-storage', detail: String(error) });
  }
}
