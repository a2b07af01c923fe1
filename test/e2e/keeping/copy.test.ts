import { expect } from 'vitest';
import { story } from '../story.ts';

story(
  'A copy of the book goes out, and comes back over a book that has moved on',
  { clock: '2026-11-24T08:05:00' },
  async ({ host, firstRun, counter, topBar, theBook }) => {
    await firstRun.startEmptyBook();
    await counter.type('Bill Rodgers, pot of Assam');
    await counter.makeNew();
    await topBar.goTo('The book');
    const copy = await host.fileSavedBy(() => theBook.saveCopy());
    expect(copy.name).toMatch(/^The Usual.* – 2026-11-24\.usual$/);

    await topBar.goTo('Counter');
    await counter.press('Escape');
    await counter.type('Somebody later, flat white');
    await counter.makeNew();

    await topBar.goTo('The book');
    await theBook.chooseCopy(copy);
    expect(await theBook.question.textContent()).toContain('1 regular');
    await theBook.bringItBack();

    await host.restart();
    await counter.open('bil');
    expect(await counter.name.textContent()).toBe('Bill Rodgers');
    await counter.box.fill('later');
    await expect.poll(() => counter.found.count()).toBe(1);
  },
);
