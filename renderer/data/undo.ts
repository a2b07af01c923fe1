import type { LocalTime } from '../../shared/calendar-day.ts';
import type { LedgerEntry, RowChange } from '../../shared/domain/ledger-entry.ts';
import type { BookFailure } from '../../shared/failure.ts';
import { type Result, succeed } from '../../shared/result.ts';
import { command } from './command.ts';
import type { Book } from './database.ts';

/** The change that Undo would take back next: the newest one that is neither an undo nor undone. */
export async function nextToUndo(book: Book): Promise<LedgerEntry | undefined> {
  const takenBack = new Set<string>();
  let found: LedgerEntry | undefined;
  await book.ledger
    .orderBy('id')
    .reverse()
    .until(() => found !== undefined)
    .each((entry) => {
      if (entry.undoes !== undefined) takenBack.add(entry.undoes);
      else if (!takenBack.has(entry.id)) found ??= entry;
    });
  return found;
}

/** Takes back the newest change; the value is the entry taken back, undefined when there is none. */
export async function undoLast(
  book: Book,
  at: LocalTime,
): Promise<Result<LedgerEntry | undefined, BookFailure>> {
  const entry = await nextToUndo(book);
  if (!entry) return succeed(undefined);
  const act = { kind: 'undone', about: entry.act.about } as const;
  return command(book, { at, act, undoes: entry.id }, async () => {
    for (const change of [...entry.changes].reverse()) await putBack(book, change);
    return entry;
  });
}

function putBack(book: Book, change: RowChange): Promise<unknown> {
  const table = book.table(change.table);
  return change.before === undefined
    ? table.delete(change.key as string)
    : table.put(change.before);
}
