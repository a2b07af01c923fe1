import { expect } from 'vitest';
import { readBook } from './read-book.ts';
import { story } from './story.ts';

story(
  'on a tablet everything at the counter is done with a finger',
  { clock: '2026-11-22T15:02:00', size: { width: 820, height: 1180 }, touch: true },
  async ({ host, firstRun, counter }) => {
    await firstRun.trySampleShop();
    const bill = counter.due.filter({ hasText: 'Bill Rodgers' });
    await bill.waitFor();
    const before = await readBook(host.page);
    const { leaf } = counter;

    await bill.tap();
    await counter.hereTheUsual.tap();
    await leaf.getByText('here since 15:02').waitFor();
    await leaf.getByRole('button', { name: /^Undo/ }).tap();
    await counter.hereTheUsual.waitFor();
    expect((await readBook(host.page)).rows).toEqual(before.rows);

    await leaf.getByRole('button', { name: /Other order/ }).tap();
    await leaf.getByRole('button', { name: 'Flat white', exact: true }).tap();
    await leaf.getByRole('button', { name: 'oat', exact: true }).tap();
    await leaf.getByRole('button', { name: 'Croissant', exact: true }).tap();
    await leaf.getByRole('button', { name: /Here, with this/ }).tap();
    await leaf.getByText('Flat white, oat · Croissant').waitFor();

    await leaf.getByRole('button', { name: /^Note/ }).tap();
    await leaf.getByRole('textbox').fill('sits by the radiator today');
    await leaf.getByRole('button', { name: /Not that/ }).tap();
    await leaf.getByText('note', { exact: true }).last().tap();
    await leaf.getByText('Behind', { exact: true }).tap();
    await leaf.getByRole('button', { name: /Keep it/ }).tap();
    await leaf.getByRole('button', { name: /Next, please/ }).waitFor();
    await expect.poll(() => leaf.getByText('sits by the radiator').count()).toBe(0);

    const peek = leaf.getByRole('button', { name: /what is behind/ });
    await peek.dispatchEvent('pointerdown');
    await leaf.getByText('sits by the radiator').waitFor();
    await peek.dispatchEvent('pointerup');
    await expect.poll(() => leaf.getByText('sits by the radiator').count()).toBe(0);

    await counter.box.tap();
    await counter.box.fill('blue jacket');
    await counter.found.last().tap();
    await counter.name.waitFor();
    await leaf.getByRole('button', { name: /Whole page/ }).tap();
    await host.page.getByRole('heading', { name: 'Visits' }).waitFor();
  },
);
