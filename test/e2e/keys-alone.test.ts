import { expect } from 'vitest';
import { NOTE_KINDS } from '../../shared/rules/notes/note-reading.ts';
import { readBook } from './read-book.ts';
import { story } from './story.ts';

story(
  'at the counter everything is done with keys alone',
  { clock: '2026-11-22T15:02:00' },
  async ({ host, counter }) => {
    const { leaf } = counter;
    const press = (key: string) => counter.press(key);
    const type = (letters: string) => counter.type(letters);
    await host.page.getByRole('button', { name: /sample shop/ }).waitFor();
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await counter.due.first().waitFor();
    const before = await readBook(host.page);

    await press('Control+1');
    await counter.name.getByText('Bill Rodgers').waitFor();
    await press('Enter');
    await leaf.getByText('here since 15:02').waitFor();
    const after = await readBook(host.page);
    await press('Control+z');
    await counter.hereTheUsual.waitFor();
    expect((await readBook(host.page)).rows).toEqual(before.rows);
    await press('Control+Shift+z');
    await leaf.getByText('here since 15:02').waitFor();
    expect((await readBook(host.page)).rows).toEqual(after.rows);

    await press('Enter');
    await press('ArrowDown');
    await counter.hereTheUsual.waitFor();
    await press('F2');
    await leaf.getByRole('textbox').waitFor();
    await type('flat white oat, croissant');
    await press('Enter');
    await leaf.getByText('Flat white, oat · Croissant').waitFor();

    await press('F3');
    await leaf.getByRole('textbox').waitFor();
    await type('parks by the bakery');
    // The first press shows what else it may be.
    await press('ArrowDown');
    for (const _ of NOTE_KINDS) await press('ArrowDown');
    await press('F5');
    await press('F6');
    await press('Enter');
    await leaf.getByRole('button', { name: /Next, please/ }).waitFor();
    expect(await leaf.getByText('parks by the bakery').count()).toBe(0);
    await host.page.keyboard.down('Space');
    await leaf.getByText('parks by the bakery').waitFor();
    await leaf.getByText('noticed').first().waitFor();
    await host.page.keyboard.up('Space');
    await expect.poll(() => leaf.getByText('parks by the bakery').count()).toBe(0);

    await press('Escape');
    await expect.poll(() => leaf.count()).toBe(0);
    await type('red bicycle, cortado');
    await counter.found.last().waitFor();
    while ((await counter.found.last().getAttribute('aria-selected')) !== 'true')
      await press('ArrowDown');
    await press('Enter');
    await counter.name.getByText('red bicycle').waitFor();
    await counter.hereTheUsual.waitFor();
    await press('F8');
    await host.page.getByRole('heading', { name: 'Visits' }).waitFor();
  },
);
