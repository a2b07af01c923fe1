import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { type Result, succeed } from '../../../shared/result.ts';
import { command, Refusal } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { walkBack } from '../store/walk-ledger.ts';
import { takeBack } from './undo.ts';

/**
 * Takes the newest undo back, as long as nothing else was changed since; the value is that undo,
 * undefined when there is none. An import that was taken out is brought in again from its file.
 */
export async function redoLast(
  book: Book,
  at: LocalTime,
): Promise<Result<LedgerEntry | undefined, BookFailure>> {
  const undo = await nextToRedo(book);
  if (!undo) return succeed(undefined);
  const act = { kind: 'redone', about: undo.told?.about ?? '' } as const;
  return command(book, { at, act, undoes: undo.id }, async () => {
    // Another window may have changed something in between.
    if ((await nextToRedo(book))?.id !== undo.id) throw new Refusal({ kind: 'row-gone' });
    await takeBack(book, undo);
    return undo;
  });
}

async function nextToRedo(book: Book): Promise<LedgerEntry | undefined> {
  let found: LedgerEntry | undefined;
  await walkBack(book, (entry) => {
    if (entry.kind === 'undone') found = entry;
    // A redo is passed over, because it already hid the undo that it took back.
    return entry.kind !== 'redone';
  });
  return found;
}
