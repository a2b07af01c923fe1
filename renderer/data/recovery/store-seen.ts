import type { Counts } from '../../../shared/ledger/merge.ts';
import type { StoreSeen } from '../../../shared/rules/keeping/finding.ts';

/** Dexie counts versions in tenths: the browser sees ten times our number. */
const NATIVE_VERSION_FACTOR = 10;

/** A store that does not answer for so long, in milliseconds, is not waited for. */
const LONGEST_LOOK_MS = 20_000;

/**
 * What the browser's store has under a name, without making, laying out or writing anything.
 *
 * Every table is opened and asked for its first and last row, so that a file of the store that is
 * gone or torn is met here and not in the midst of a morning.
 */
export async function seeStore(name: string, appVersion: number): Promise<StoreSeen> {
  try {
    const look = lookAt(name, appVersion);
    return await Promise.race([look, late()]);
  } catch (error) {
    return { kind: 'unreadable', detail: detailOf(error) };
  }
}

async function lookAt(name: string, appVersion: number): Promise<StoreSeen> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  if (!found) return { kind: 'nothing' };
  const bookVersion = Math.floor((found.version ?? 0) / NATIVE_VERSION_FACTOR);
  if (bookVersion > appVersion) return { kind: 'newer', bookVersion, appVersion };
  const database = await opened(name);
  if (!database) return { kind: 'nothing' };
  try {
    return await readThrough(database, bookVersion < appVersion);
  } finally {
    database.close();
  }
}

/** Undefined when it went away meanwhile: asked to be made, it is not. */
function opened(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      // Whoever lays it out anew or deletes it meanwhile does not wait for a look.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () =>
      request.error?.name === 'AbortError' ? resolve(undefined) : reject(request.error);
  });
}

async function readThrough(database: IDBDatabase, isOlder: boolean): Promise<StoreSeen> {
  const names = [...database.objectStoreNames];
  if (names.length === 0) return { kind: 'nothing' };
  const reading = database.transaction(names);
  const ends = names.map((name) => firstAndLast(reading.objectStore(name)));
  const shop = names.includes('shop') && answer(reading.objectStore('shop').get('shop'));
  const [rows, found, counts] = await Promise.all([
    Promise.all(ends),
    shop,
    isOlder || !names.includes('ledger') ? undefined : countsIn(reading.objectStore('ledger')),
  ]);
  const written = ['regulars', 'menu', 'ledger'].map((name) => rows[names.indexOf(name)]);
  const hasRows = written.some((row) => row !== undefined);
  const hasShop = typeof found === 'object' && found !== null;
  return { kind: 'read', hasShop, hasRows, isOlder, counts };
}

async function firstAndLast(store: IDBObjectStore): Promise<unknown> {
  const [first] = await Promise.all([
    answer(store.openCursor()),
    answer(store.openCursor(null, 'prev')),
  ]);
  return first?.value;
}

/** How many entries each device has in a ledger: the last count of each, one step for each device. */
function countsIn(ledger: IDBObjectStore): Promise<Counts | undefined> {
  const index = [...ledger.indexNames].find((name) => name === '[device+count]');
  if (index === undefined) return Promise.resolve(undefined);
  const counts: Record<string, number> = {};
  return new Promise((resolve, reject) => {
    const request = ledger.index(index).openKeyCursor(null, 'prev');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(counts);
      const [device, count] = cursor.key as [string, number];
      counts[device] = count;
      cursor.continue([device, -Infinity]);
    };
  });
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('TimeoutError')), LONGEST_LOOK_MS);
  });
}

function detailOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : String(error);
}
