import type { Page } from 'playwright';
import { expect } from 'vitest';
import { story } from '../story.ts';

/** Lays the book out as an app of many versions later would. */
async function upgradeFarAhead(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((settle, refuse) => {
        const request = indexedDB.open('the-usual', 990);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('stamps', { keyPath: 'id' });
          request.transaction?.objectStore('facts').deleteIndex('regularId');
        };
        request.onsuccess = () => settle(request.result.close());
        request.onerror = () => refuse(request.error);
      }),
  );
}

/** The layout of the book and how many rows are in it, past the app. */
function layout(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((settle, refuse) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => refuse(request.error);
      });
    const database = await wait(indexedDB.open('the-usual'));
    const tables: unknown[] = [];
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      tables.push([name, [...store.indexNames], await wait(store.count())]);
    }
    const { version } = database;
    database.close();
    return { version, tables };
  });
}

story(
  'A book written by a newer version stays shut, with a sentence, and is left as it is',
  { clock: '2026-11-22T15:02:00' },
  async ({ host, firstRun, counter }) => {
    await firstRun.startEmptyBook();
    await counter.type('Bill Rodgers, pot of Assam');
    await counter.makeNew();
    await upgradeFarAhead(host.page);
    const before = await layout(host.page);
    await host.restart();
    await host.page.getByText(/written by a newer version of The Usual/).waitFor();
    await host.page.getByText(/left exactly as it is/).waitFor();
    expect(await layout(host.page)).toEqual(before);
    expect(before).toMatchObject({ version: 990 });
  },
);
