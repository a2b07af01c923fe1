import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { BookFailure, OpenFailure } from '../../../shared/failure.ts';
import type { CopyFailure } from '../../../shared/formats/copies/copy-manifest.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { failureOf } from '../commands/command.ts';
import { moveOwnMark } from '../daybook/own-mark.ts';
import { type Book, openBook } from '../store/database.ts';
import { clearLeftovers, oneAtATime, putOnTop, takeOffTop, takePlace } from '../store/shelf.ts';
import { announceShelf } from '../store/shelf-news.ts';
import type { CheckedCopy } from './copy-in.ts';
import { writeCopy } from './copy-write.ts';
import { copyKeeperOf } from './keep-copies.ts';
import type { Watch } from './watch.ts';

/** Why a copy was not brought back; the open book is as it was. */
export type BringBackFailure = CopyFailure | BookFailure | OpenFailure;

/**
 * Brings a checked copy back: writes it into a database of its own, then makes that the open book in
 * one step. The book open until now stays whole beside it, so that this can be undone.
 *
 * Afterwards every window has to open its book again; each is told.
 */
export async function bringBack(
  present: Book,
  copy: CheckedCopy,
  at: LocalTime,
  watch: Watch = {},
): Promise<Result<void, BringBackFailure>> {
  const result = await oneAtATime(() => replaceBook(present, copy, at, watch));
  if (result.ok) announceShelf();
  else await clearLeftovers();
  return result;
}

/** Puts the book before a brought-back copy back in its place; tells whether there was one. */
export async function undoBringBack(book: Book): Promise<boolean> {
  const done = await oneAtATime(() => takeOffTop(book.name));
  if (done) await moveOwnMark();
  if (done) announceShelf();
  return done;
}

async function replaceBook(
  present: Book,
  copy: CheckedCopy,
  at: LocalTime,
  watch: Watch,
): Promise<Result<void, BringBackFailure>> {
  try {
    const opened = await openBook(await takePlace());
    if (!opened.ok) return opened;
    const book = opened.value;
    try {
      await writeCopy(copy, book, watch);
      watch.signal?.throwIfAborted();
      await copyKeeperOf(present)?.makeFirstOf(book.name, { signal: watch.signal });
      watch.signal?.throwIfAborted();
      const top = await book.ledger.orderBy('id').last();
      const ledgerCount = await book.ledger.count();
      const came = { ledgerTop: top?.id ?? '', ledgerCount };
      const done = await putOnTop(book.name, { name: present.name, since: at, ...came });
      if (!done) return fail({ kind: 'closed' });
      await moveOwnMark();
      return succeed(undefined);
    } finally {
      book.close();
    }
  } catch (error) {
    return fail(watch.signal?.aborted ? { kind: 'cancelled' } : failureOf(error));
  }
}
