import { Dexie, type EntityTable } from 'dexie';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import { FIRST_BOOK } from './database.ts';
import { newId } from './new-id.ts';
import { newLeaf } from './new-leaf.ts';

/**
 * Which database is the open book.
 *
 * A copy that is brought back is written into a database of its own, and one write here makes that
 * the open book: until then, and if it never comes, the book before is open and untouched.
 */
export interface Shelf {
  readonly key: 'shelf';
  /** Name of the database that is the open book. */
  readonly open: string;
  /** The book that a copy replaced, kept whole so that bringing back can be undone. */
  readonly before?: BookBefore;
  /** Databases nobody needs any more, or half written: deleted at the next start. */
  readonly clearing: readonly string[];
  readonly lastCopy?: { readonly book: string; readonly at: LocalTime };
  /** A copy given to the browser's downloads, which tell nobody whether they wrote it. */
  readonly lastHandedOver?: { readonly book: string; readonly at: LocalTime };
  /** Books that could not be read any more, kept aside as they are. */
  readonly aside?: readonly SetAside[];
  /** What this device is called in the ledger (device.ts); the browser may lose where it notes that. */
  readonly device?: string;
}

/** A book that could not be read any more and another was made in place of. */
export interface SetAside {
  readonly name: string;
  readonly since: LocalTime;
}

/** The book before a copy was brought back. */
export interface BookBefore {
  readonly name: string;
  readonly since: LocalTime;
  /** The newest ledger entry that came with the copy; empty when it came with none. */
  readonly ledgerTop: string;
  /** How many ledger entries came with the copy. */
  readonly ledgerCount: number;
}

class ShelfDatabase extends Dexie {
  declare shelf: EntityTable<Shelf, 'key'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ shelf: 'key' });
  }
}

/** Name of the database that says which book is open. */
const SHELF = 'the-usual-shelf';

const ONE_AT_A_TIME = 'the-usual-shelf';

/** What stands on the shelf, when anything was ever put there; nothing is written, or made, to look. */
export async function lookAtShelf(): Promise<Shelf | undefined> {
  const known = (await indexedDB.databases()).some(({ name }) => name === SHELF);
  return known ? onShelf((database) => database.shelf.get('shelf')) : undefined;
}

/** What stands on the shelf; a new shop's first book when nothing was ever put there. */
export async function readShelf(): Promise<Shelf> {
  return onShelf(async (database) => (await database.shelf.get('shelf')) ?? emptyShelf());
}

/** Notes on the shelf what this device is called; written once. */
export async function noteDevice(device: string): Promise<void> {
  if ((await lookAtShelf())?.device === device) return;
  await changeShelf((shelf) => ({ ...shelf, device }));
}

/** Name of the database to open as the book; leftovers of earlier ones are cleared away behind it. */
export async function openShelf(): Promise<string> {
  const { open } = await readShelf();
  void clearLeftovers();
  return open;
}

/**
 * A database name for a book about to be written. It counts as half written, and is deleted at the
 * next start, until `putOnTop` makes it the open book.
 */
export async function takePlace(): Promise<string> {
  const name = `the-usual-${newId()}`;
  await changeShelf((shelf) => ({ ...shelf, clearing: [...shelf.clearing, name] }));
  return name;
}

/**
 * Makes a written book the open one; the book open until now is kept as the one before. Tells whether
 * it was done: not when another window has changed the open book meanwhile.
 */
export async function putOnTop(name: string, before: BookBefore): Promise<boolean> {
  let done = false;
  await changeShelf((shelf) => {
    done = shelf.open === before.name;
    if (!done) return shelf;
    const leftovers = shelf.clearing.filter((leftover) => leftover !== name);
    const oldest = shelf.before ? [shelf.before.name] : [];
    return { ...shelf, open: name, before, clearing: [...leftovers, ...oldest] };
  });
  return done;
}

/**
 * Makes a written book the open one in place of one that is gone or cannot be read, which is kept
 * aside as it is when it is there at all. Tells whether it was done: not when another window was quicker.
 */
export async function putInPlace(name: string, lost: SetAside, isThere: boolean): Promise<boolean> {
  let done = false;
  await changeShelf((shelf) => {
    done = shelf.open === lost.name;
    if (!done) return shelf;
    const clearing = shelf.clearing.filter((leftover) => leftover !== name);
    const { before, ...rest } = shelf;
    // Undo must lead neither to a book that is lost nor past it.
    const earlier = before ? [{ name: before.name, since: before.since }] : [];
    const aside = [...(shelf.aside ?? []), ...earlier, ...(isThere ? [lost] : [])];
    return { ...rest, open: name, clearing, ...(aside.length > 0 && { aside }) };
  });
  return done;
}

/** Makes the book before the open one again; tells whether there was one. */
export async function takeOffTop(name: string): Promise<boolean> {
  let done = false;
  await changeShelf(({ before, ...shelf }) => {
    done = shelf.open === name && before !== undefined;
    if (!done || !before) return { ...shelf, ...(before && { before }) };
    return { ...shelf, open: before.name, clearing: [...shelf.clearing, name] };
  });
  return done;
}

/** The book that this one, brought back from a copy, replaced. */
export async function bookBefore(name: string): Promise<BookBefore | undefined> {
  const { open, before } = await readShelf();
  return open === name ? before : undefined;
}

/** Notes that a copy of this book was saved by hand, or only handed over. */
export async function noteCopy(book: string, at: LocalTime, isKnown: boolean): Promise<void> {
  const note = { book, at };
  await changeShelf((shelf) => ({
    ...shelf,
    ...(isKnown ? { lastCopy: note } : { lastHandedOver: note }),
  }));
}

/** Runs work that no other window may do at the same time, on this device. */
export function oneAtATime<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(ONE_AT_A_TIME, work) as Promise<Value>;
}

/** Deletes what is no longer needed, unless another window is writing a book just now. */
export async function clearLeftovers(): Promise<void> {
  await navigator.locks.request(ONE_AT_A_TIME, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const { clearing, open, before, aside = [] } = await readShelf();
    const kept = new Set([open, before?.name, ...aside.map(({ name }) => name)]);
    for (const name of clearing) {
      if (!kept.has(name)) await Dexie.delete(name);
      await changeShelf((shelf) => ({
        ...shelf,
        clearing: shelf.clearing.filter((leftover) => leftover !== name),
      }));
    }
  });
}

function emptyShelf(): Shelf {
  return { key: 'shelf', open: FIRST_BOOK, clearing: [] };
}

async function changeShelf(change: (shelf: Shelf) => Shelf): Promise<void> {
  await newLeaf();
  await onShelf((database) =>
    database.transaction('rw', database.shelf, async () => {
      const present = (await database.shelf.get('shelf')) ?? emptyShelf();
      await database.shelf.put(change(present));
    }),
  );
}

/** Opened for each look and closed after it: rare, and nothing is left in the way. */
async function onShelf<Value>(work: (database: ShelfDatabase) => Promise<Value>): Promise<Value> {
  const database = new ShelfDatabase(SHELF);
  try {
    await database.open();
    return await work(database);
  } finally {
    database.close();
  }
}
