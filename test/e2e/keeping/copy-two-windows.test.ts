import { expect, test } from 'vitest';
import { openHost } from '../../hosts/open-host.ts';
import { BookPage } from '../pages/book-page.ts';
import { CounterPage } from '../pages/counter-page.ts';
import { FirstRunPage } from '../pages/first-run-page.ts';
import { TopBarPage } from '../pages/top-bar-page.ts';

test('a copy brought back in one window is the book in the other, and Undo puts the book before back in both', async () => {
  const host = await openHost('browser', { clock: '2026-11-24T08:05:00' });
  const [counter, bar, theBook] = [new CounterPage(host), new TopBarPage(host), new BookPage(host)];
  try {
    await new FirstRunPage(host).startEmptyBook();
    await counter.type('Bill Rodgers, pot of Assam');
    await counter.makeNew();
    await bar.goTo('The book');
    const copy = await host.fileSavedBy(() => theBook.saveCopy());
    await bar.goTo('Counter');
    await counter.press('Escape');
    await counter.type('Somebody later, flat white');
    await counter.makeNew();

    const other = await host.page.context().newPage();
    await other.goto(new URL('#/book', host.page.url()).href);
    await other.getByText(/The book holds 2 regulars/).waitFor();
    await bar.goTo('The book');
    await theBook.chooseCopy(copy);
    await theBook.bringItBack();
    await other.getByText(/The book holds 1 regular/).waitFor();

    await counter.undo();
    for (const window of [host.page, other])
      await window.getByText(/The book holds 2 regulars/).waitFor();
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
});
