/** A database as it lies in the browser, past everything the app knows of it. */
export interface RawLayout {
  readonly version: number;
  readonly stores: readonly RawStore[];
}

interface RawStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly RawIndex[];
  readonly rows: readonly unknown[];
}

interface RawIndex {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

/** Reads a database whole. */
export async function readLayout(name: string): Promise<RawLayout> {
  const database = await answered(indexedDB.open(name));
  const stores: RawStore[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    const rows = await answered(store.getAll());
    stores.push({ name: storeName, keyPath: store.keyPath, indexes, rows });
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Writes a database whole in the place of whatever has its name. */
export async function writeLayout(name: string, { version, stores }: RawLayout): Promise<void> {
  await answered(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, indexes } of stores) {
      const store = opening.result.createObjectStore(storeName, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
    }
  };
  const database = await answered(opening);
  const writing = database.transaction(database.objectStoreNames, 'readwrite');
  for (const store of stores) {
    for (const row of store.rows) writing.objectStore(store.name).put(row);
  }
  await new Promise<void>((settle, refuse) => {
    writing.oncomplete = () => settle();
    writing.onabort = () => refuse(writing.error);
  });
  database.close();
}

/** Lays a database out as an app of a much later version would, over whoever has it open; the value is the version it had. */
export async function raiseVersion(name: string, version: number): Promise<number> {
  const before = (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
  const database = await answered(indexedDB.open(name, version));
  database.close();
  return before;
}

function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((settle, refuse) => {
    request.onsuccess = () => settle(request.result);
    request.onerror = () => refuse(request.error);
  });
}
