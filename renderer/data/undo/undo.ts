import type { LocalTime } from '../../../shared/calendar-day.ts';
import {
  type Change,
  ENTRY_FORM,
  type LedgerEntry,
  type Place,
} from '../../../shared/domain/ledger-entry.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { inverseOf } from '../../../shared/ledger/inverse.ts';
import { type Result, succeed } from '../../../shared/result.ts';
import { command, Refusal } from '../commands/command.ts';
import { undoBringBack } from '../copies/copy-back.ts';
import { changePlaces } from '../ledger/change-place.ts';
import type { Book } from '../store/database.ts';
import { deviceId } from '../store/device.ts';
import { bookBefore } from '../store/shelf.ts';
import { newestEntry, newestEntryId, walkBack } from '../store/walk-ledger.ts';
import { undoImport } from './undo-import.ts';

interface NextToUndo {
  readonly entry: LedgerEntry | undefined;
  /** The newest entry of all when it was looked for. */
  readonly newest: string | undefined;
  /** Imports taken out since: what they brought in does not come back with an older page. */
  readonly removedImports: Set<string>;
  /** Entries seen on the way that were taken back. */
  readonly takenBack: Set<string>;
}

/**
 * Where the last Undo found what it took back, by the entry it wrote of that: as long as that is the
 * newest, the next one goes on from there.
 */
const lastFound = new WeakMap<Book, { readonly undo: string; readonly next: NextToUndo }>();

/** The change that Undo would take back next: the newest one that is neither an undo nor undone. */
export async function nextToUndo(book: Book): Promise<LedgerEntry | undefined> {
  return (await lookBack(book)).entry;
}

async function lookBack(book: Book): Promise<NextToUndo> {
  const newest = await newestEntry(book);
  const known = lastFound.get(book);
  const last = known && known.undo === newest?.id ? known.next : undefined;
  const removedImports = new Set(last?.removedImports);
  const takenBack = new Set(last?.takenBack);
  let found: LedgerEntry | undefined;
  await walkBack(
    book,
    (entry) => {
      // What was blanked cannot be put back any more.
      if (entry.undoes === undefined) found = entry.told && entry;
      else if (entry.importId) removedImports.add(entry.importId);
      return found !== undefined;
    },
    takenBack,
    last?.entry?.id,
  );
  return { entry: found, newest: newest?.id, removedImports, takenBack };
}

/** Takes back the newest change; the value is the entry taken back, undefined when there is none. */
export async function undoLast(
  book: Book,
  at: LocalTime,
): Promise<Result<LedgerEntry | undefined, BookFailure>> {
  const next = await lookBack(book);
  const { entry, newest, removedImports } = next;
  const copy = await copyToUndo(book, entry);
  if (copy) return (await undoBringBack(book)) ? succeed(copy) : succeed(undefined);
  if (!entry) return succeed(undefined);
  if (entry.importId !== undefined) return undoImport(book, entry.importId, at);
  const act = { kind: 'undone', about: entry.told?.about ?? '' } as const;
  let isStillNewest = false;
  const result = await command(book, { at, act, undoes: entry.id }, async () => {
    // Another window may have been quicker; when nothing was written since, nobody was.
    isStillNewest = (await newestEntryId(book)) === newest;
    if (!isStillNewest && (await nextToUndo(book))?.id !== entry.id) {
      throw new Refusal({ kind: 'row-gone' });
    }
    await takeBack(book, entry, removedImports);
    return entry;
  });
  if (result.ok && isStillNewest) await noteFound(book, next);
  return result;
}

async function noteFound(book: Book, next: NextToUndo): Promise<void> {
  const undo = await newestEntry(book);
  if (undo && undo.undoes === next.entry?.id) lastFound.set(book, { undo: undo.id, next });
}

/**
 * The bringing back of a copy, when that is the change to take back next: every change made since is
 * undone, so that the ledger that came with the copy is all that is left.
 */
export async function copyToUndo(
  book: Book,
  next: LedgerEntry | undefined,
): Promise<LedgerEntry | undefined> {
  const before = await bookBefore(book.name);
  if (!before || (next && next.id > before.ledgerTop)) return undefined;
  // A clock that was set back gives a new change an old id; then only the count can tell.
  const since = await book.ledger.where('id').above(before.ledgerTop).count();
  if (since !== (await book.ledger.count()) - before.ledgerCount) return undefined;
  return {
    id: before.name,
    form: ENTRY_FORM,
    device: deviceId(),
    count: 0,
    at: before.since,
    who: 'counter',
    kind: 'brought-back',
    on: [],
  };
}

/** Takes back at every place what an entry changed there, inside a command. */
export async function takeBack(
  book: Book,
  { on, told }: LedgerEntry,
  removedImports: ReadonlySet<string> = new Set(),
): Promise<void> {
  const places = new Map<Place, readonly Change[]>();
  for (const [at, place] of on.entries()) {
    const change = told?.what[at];
    if (!change) continue;
    const back = withoutImports(inverseOf(change), removedImports);
    places.set(place, [...(places.get(place) ?? []), back]);
  }
  await changePlaces(book, places);
}

/** Visits of imports that were taken out since do not come back. */
function withoutImports(change: Change, removedImports: ReadonlySet<string>): Change {
  if (!('visits' in change)) return change;
  const { on, off } = change.visits;
  const isLeft = ({ importId }: { readonly importId?: string }) =>
    importId === undefined || !removedImports.has(importId);
  return { visits: { on: on.filter(isLeft), off } };
}
