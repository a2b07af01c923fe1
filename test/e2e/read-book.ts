import type { Page } from 'playwright';

/** Every row of every table of the open book, as JSON by table and key; the ledger is told apart. */
export interface WholeBook {
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly ledger: readonly string[];
}

/** Reads the whole book past the app, straight from the browser's database. */
export async function readBook(page: Page): Promise<WholeBook> {
  const tables = await page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((settle, refuse) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => refuse(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = names.find((candidate) => /^the-usual(?!-shelf)/.test(candidate)) ?? '';
    const database = await wait(indexedDB.open(name));
    const dump: Record<string, string[]> = {};
    for (const store of database.objectStoreNames) {
      const rows = await wait(database.transaction(store).objectStore(store).getAll());
      dump[store] = rows.map((row) => JSON.stringify(row));
    }
    database.close();
    return dump;
  });
  const { ledger = [], ...rows } = tables;
  return { rows: { ...rows, indexCards: filledBuckets(rows.indexCards ?? []) }, ledger };
}

/** A bucket that somebody was in for a moment stays as an empty row, which is the same as none. */
function filledBuckets(buckets: readonly string[]): string[] {
  return buckets.filter((bucket) => !bucket.endsWith('"cards":[]}')).map(sortCards);
}

function sortCards(bucket: string): string {
  const row: { bucket: number; cards: { id: string }[] } = JSON.parse(bucket);
  const cards = row.cards.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return JSON.stringify({ bucket: row.bucket, cards });
}
