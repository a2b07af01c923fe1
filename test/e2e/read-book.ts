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
  const { ledger = [], indexCards = [], changedCards = [], backPages: _, ...rows } = tables;
  return { rows: { ...rows, indexCards: everyCard(indexCards, changedCards) }, ledger };
}

/** Everybody's card by id, whether it lies in its bucket or has changed since. */
function everyCard(buckets: readonly string[], changed: readonly string[]): string[] {
  const cards = new Map<string, object | undefined>();
  for (const bucket of buckets) {
    const row: { cards: { id: string }[] } = JSON.parse(bucket);
    for (const card of row.cards) cards.set(card.id, card);
  }
  for (const one of changed) {
    const row: { id: string; card?: object } = JSON.parse(one);
    cards.set(row.id, row.card);
  }
  const inOrder = [...cards].sort(([id], [other]) => (id < other ? -1 : 1));
  return inOrder.flatMap(([, card]) => (card ? [JSON.stringify(card)] : []));
}
