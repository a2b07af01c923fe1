import type { BookFailure } from '../../../shared/failure.ts';
import { type Result, succeed } from '../../../shared/result.ts';
import type { Book } from '../store/database.ts';
import { everySoOften } from '../store/every-so-often.ts';
import { firstMomentsOver } from '../store/quiet.ts';
import type { MakeFailure } from './copy-desk.ts';
import { type CopyDone, type CopyKeeper, copyKeeperOf } from './keep-copies.ts';
import type { Watch } from './watch.ts';

/** How often it is asked whether a copy is due, in milliseconds. */
const ASKED_EVERY_MS = 10 * 60_000;

/** After one that failed it is not asked so many times: a full disk is full for a while. */
const TIMES_LEFT_OUT = 5;

const NOT_NEEDED = { kind: 'not-needed' } as const;

/** Before anything that brings in or replaces much: a copy of the book as it is, unless one is kept. */
export async function copyBeforeBulk(
  book: Book,
  watch: Watch = {},
): Promise<Result<CopyDone, MakeFailure>> {
  return copyKeeperOf(book)?.makeIfNeeded(watch) ?? succeed(NOT_NEEDED);
}

/**
 * Straight after a change whose rows do not stand in the ledger: only a copy has them, so it is not
 * told as done before there is one, made for it or since. Where nobody keeps copies there is nothing to wait for.
 */
export async function copyAfterBulk(
  book: Book,
  watch: Watch = {},
): Promise<Result<CopyDone, MakeFailure>> {
  const keeper = copyKeeperOf(book);
  return keeper?.hasShelf ? keeper.makeIfNeeded(watch) : succeed(NOT_NEEDED);
}

/** Why what needs a copy first was not begun, in the words of the book. */
export function asBookFailure(failure: MakeFailure): BookFailure {
  switch (failure.kind) {
    case 'disk-full':
      return { kind: 'storage-full' };
    case 'storage-full':
    case 'row-gone':
    case 'done-already':
    case 'closed':
    case 'unknown':
      return failure;
    default:
      return { kind: 'unknown', detail: `copy: ${failure.kind}` };
  }
}

/** Has the copy of each day made in quiet moments, for as long as the book is open. */
export function copyDaily(book: Book, keeper: CopyKeeper, everyMs = ASKED_EVERY_MS): void {
  let left = 0;
  const ask = async () => {
    if (left > 0) {
      left -= 1;
      return;
    }
    const done = await keeper.makeIfDue();
    if (done && !done.ok) left = TIMES_LEFT_OUT;
  };
  everySoOften(book, ask, everyMs, firstMomentsOver());
}
