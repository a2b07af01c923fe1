import { makeBeside } from '../../renderer/data/copies/copy-desk.ts';
import { DraftInMemory } from '../../renderer/data/copies/copy-drafts.ts';
import type { Watch } from '../../renderer/data/copies/watch.ts';
import type { Book } from '../../renderer/data/store/database.ts';
import { BOOK_VERSION } from '../../renderer/data/store/migrations/versions.ts';
import type { LocalTime } from '../../shared/calendar-day.ts';
import { succeed } from '../../shared/result.ts';
import { worked } from './fresh-book.ts';

/** What copies of tests are marked with. */
export const MARK = {
  at: '2026-11-22T15:02:00' as LocalTime,
  appVersion: '0.4.0',
  bookVersion: BOOK_VERSION,
  book: 'test-book',
} as const;

/** A verified copy of a book, as a file. */
export async function copyOf(book: Book, watch: Watch = {}, at = MARK.at): Promise<Blob> {
  const draft = new DraftInMemory();
  worked(await makeBeside(book.name, { ...MARK, at }, async () => succeed(draft), watch));
  return new Blob([await draft.bytes()]);
}
