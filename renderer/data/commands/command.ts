import { Dexie } from 'dexie';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Act, LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { type RowTouched, toldOf } from '../../../shared/ledger/told-of.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { traceOf } from '../../../shared/trace.ts';
import { keeperOf } from '../daybook/keeper.ts';
import { announce } from '../store/announce.ts';
import { allTables, type Book } from '../store/database.ts';
import { writerIn } from '../store/device.ts';
import { refreshCards } from '../store/index-cards.ts';
import { beginEntry } from '../store/ledger-middleware.ts';
import { newLeaf } from '../store/new-leaf.ts';
import { nextFrame } from '../store/walk-ledger.ts';

/** What a command says of itself in the ledger. */
export interface CommandNote {
  readonly at: LocalTime;
  readonly act: Act;
  readonly undoes?: string;
  readonly importId?: string;
}

/** What was done, or how that is found out inside the command: by the name somebody has by then. */
export type ActToCome = Act | (() => Promise<Act>);

/** Thrown inside a command to end it with a failure a person can be told; nothing is written. */
export class Refusal extends Error {
  readonly failure: BookFailure;

  constructor(failure: BookFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/**
 * Runs one change to the book: one transaction, one ledger entry, index cards kept in step.
 *
 * Resolves when the change is on disk, in the book and in its daybook. On a failure nothing of it is
 * in the book, and nothing of it counts in the daybook.
 */
export async function command<Value>(
  book: Book,
  note: Omit<CommandNote, 'act'> & { readonly act: ActToCome },
  work: () => Promise<Value>,
): Promise<Result<Value, BookFailure>> {
  const keeper = keeperOf(book);
  const touched = new Set<RegularId>();
  let sent: LedgerEntry | undefined;
  let keeping: Promise<unknown> | undefined;
  let value: Value;
  try {
    if (keeper && !(await keeper.hasRoom())) return fail({ kind: 'storage-full' });
    await newLeaf();
    value = await book.transaction('rw', allTables(book), async (transaction) => {
      const changes = new Map<string, RowTouched>();
      beginEntry(transaction.idbtrans, { changes, touched });
      // The act first: what it asks for is answered as it was before the change.
      const [act, frame, worked] = await Promise.all([
        askedFor(note.act),
        nextFrame(book, writerIn(book)),
        work(),
      ]);
      const entry = entryOf(frame, { ...note, act }, [...changes.values()]);
      // Written into the daybook while the book is written and flushed: nobody waits for both in turn.
      sent = entry;
      keeping = entry && keeper && Dexie.ignoreTransaction(() => keeper.keep(entry));
      await Promise.all([entry && book.ledger.add(entry), refreshCards(book, touched)]);
      return worked;
    });
  } catch (error) {
    if (sent) void keeper?.takeBack(sent);
    return fail(failureOf(error));
  }
  // From here on it is kept, whatever becomes of those who want to hear of it.
  await keeping;
  announce(book.name, [...touched]);
  return succeed(value);
}

/** The entry of what a command wrote; none when it wrote nothing. */
function entryOf(
  frame: Pick<LedgerEntry, 'id' | 'form' | 'device' | 'count'>,
  note: Omit<CommandNote, 'act'> & { readonly act: Act },
  rows: readonly RowTouched[],
): LedgerEntry | undefined {
  const { act, ...rest } = note;
  const { on, what } = toldOf(rows);
  if (on.length === 0 && note.undoes === undefined) return undefined;
  return {
    ...frame,
    ...rest,
    who: 'counter',
    kind: act.kind,
    on,
    told: { about: act.about, what },
  };
}

async function askedFor(act: ActToCome): Promise<Act> {
  return typeof act === 'function' ? act() : act;
}

/** What a thrown error means to the person who made the change. */
export function failureOf(error: unknown): BookFailure {
  if (error instanceof Refusal) return error.failure;
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return { kind: 'storage-full' };
  // A browser that lets go of a book aborts what is under way before it says so.
  if (names.includes(Dexie.errnames.DatabaseClosed) || names.includes('AbortError')) {
    return { kind: 'closed' };
  }
  return { kind: 'unknown', detail: String(error), trace: traceOf(error) };
}

function errorNames(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name = 'name' in error ? [String(error.name)] : [];
  return 'inner' in error ? [...name, ...errorNames(error.inner)] : name;
}
