import type { Page } from 'playwright';
import { expect } from 'vitest';
import { story } from '../story.ts';

/** Takes the book back to how an app of the first layout would have left it. */
async function layOutAsBefore(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((settle, refuse) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => refuse(request.error);
      });
    const now = await wait(indexedDB.open('the-usual'));
    const FIRST = [
      'regulars',
      'facts',
      'visitPages',
      'menu',
      'photos',
      'shop',
      'ledger',
      'indexCards',
    ];
    const nameNow = (name: string) => (name === 'visitPages' ? 'pages' : name);
    const storeNow = (name: string) => now.transaction(nameNow(name)).objectStore(nameNow(name));
    const stores = FIRST.map((name) => {
      const keyPath = name === 'visitPages' ? ['regularId', 'year'] : storeNow(name).keyPath;
      return { name, keyPath };
    });
    const rows = await Promise.all(FIRST.map((name) => wait(storeNow(name).getAll())));
    // Before, a page was known by the year it began with, and an entry held whole rows.
    rows[FIRST.indexOf('visitPages')] = (rows[FIRST.indexOf('visitPages')] ?? []).map((page) => ({
      regularId: page.regularId,
      year: Number(page.visits[0].at.slice(0, 4)) + page.page,
      visits: page.visits,
    }));
    rows[FIRST.indexOf('ledger')] = (rows[FIRST.indexOf('ledger')] ?? []).map((entry) => {
      const { id, at, who, device, kind, told } = entry;
      return { id, at, who, device, act: { kind, about: told.about }, changes: [] };
    });
    // Before, every card lay in its bucket.
    const cards = rows[FIRST.indexOf('indexCards')] ?? [];
    for (const { id, card } of await wait(
      now.transaction('changedCards').objectStore('changedCards').getAll(),
    )) {
      cards.push({ bucket: Number.parseInt(id.slice(-3), 16) % 512, cards: [card] });
    }
    now.close();
    await wait(indexedDB.deleteDatabase('the-usual'));
    const opening = indexedDB.open('the-usual', 10);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        if (name === 'facts') store.createIndex('regularId', 'regularId');
      }
    };
    const before = await wait(opening);
    const writing = before.transaction(FIRST, 'readwrite');
    FIRST.forEach((name, place) => {
      for (const row of rows[place] ?? []) writing.objectStore(name).put(row);
    });
    await new Promise((settle) => {
      writing.oncomplete = settle;
    });
    before.close();
  });
}

story(
  'a book of an earlier version opens with everything in it, and a copy of it as it was is kept first',
  { clock: '2026-11-22T15:02:00' },
  async ({ host, firstRun, counter }) => {
    await firstRun.startEmptyBook();
    await counter.type('Bill Rodgers, pot of Assam');
    await counter.makeNew();
    await host.page.evaluate(() => {
      window.location.hash = '#/counter';
    });
    // The open book would be in the way of laying it out as before; a picture alone opens none.
    await host.page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await host.page.goto(new URL('icon.svg', host.page.url()).href);
    await layOutAsBefore(host.page);
    await host.restart();
    await host.page.getByText(/A copy of it as it was until now/).waitFor();
    await counter.open('bill');
    await counter.leaf.getByText('assam').first().waitFor();
    await counter.press('F3');
    await counter.leaf.getByRole('textbox').waitFor();
    await counter.type('wedding 12 june');
    await counter.press('Enter');
    await counter.hereTheUsual.waitFor();
    expect(await counter.leaf.getByRole('alert').count()).toBe(0);
  },
);
