import type { Survey } from '../../../shared/daybook.ts';
import { isRoomFor, ROOM_FOR_NEW_LEAF } from '../../../shared/rules/keeping/finding.ts';

/**
 * Makes the browser go on in a new file of its journal before anything is written to the book.
 *
 * Chromium keeps what a page stores in LevelDB, which notes every change in a journal first. A power
 * cut in the midst of a note leaves a torn end. The next start passes over it but goes on writing
 * behind it, and the start after that meets a note that fits nothing and throws the whole book away
 * (google/leveldb issue 1287, "reuse_logs can reuse a log with an incomplete record"). A journal that
 * has grown past four mebibytes is put away and a new one begun: so each start fills it up once, in a
 * database of its own that is deleted again, before anything else is opened: what is opened may itself
 * write behind the tear.
 *
 * Where the shell has cut a torn end off, nothing is left to do. Where there is little room it is not
 * done: the five mebibytes themselves would cost the book (docs/reliability.md).
 */
let turned: Promise<void> | undefined;

/** Turns the leaf before anything is opened, unless the shell has done better or there is no room. */
export function newLeafAtStart(seen: Pick<Survey, 'free' | 'store'> | undefined): Promise<void> {
  const isMended = seen !== undefined && seen.store !== 'unknown';
  const isNeeded = !isMended && isRoomFor(ROOM_FOR_NEW_LEAF, seen?.free);
  if (isNeeded) turned ??= turn();
  return newLeaf();
}

/** Resolves when it is safe to write; at once where no leaf was asked for, as in a worker. */
export function newLeaf(): Promise<void> {
  return turned ?? Promise.resolve();
}

const NAME = 'new-leaf';
const STORE = 'leaf';

/** LevelDB's own write_buffer_size, and a quarter more. */
const LEAF_BYTES = 5 * 1024 * 1024;
/** A longer value would be put into a file of its own, past the journal. */
const ROW_BYTES = 60 * 1024;

async function turn(): Promise<void> {
  try {
    const database = await begun();
    await filled(database);
    database.close();
    await answered(indexedDB.deleteDatabase(NAME));
  } catch {
    // A full disk has no room for it; what there is to write then says so itself.
    indexedDB.deleteDatabase(NAME);
  }
}

function begun(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  return answered(request);
}

function filled(database: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    const store = transaction.objectStore(STORE);
    const fill = (row: number) => {
      if (row * ROW_BYTES >= LEAF_BYTES) return;
      // By chance: what repeats itself would be packed small.
      const request = store.put(crypto.getRandomValues(new Uint8Array(ROW_BYTES)), row);
      // One after another: all at once would hold up whoever is typing.
      request.onsuccess = () => fill(row + 1);
    };
    fill(0);
  });
}

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
