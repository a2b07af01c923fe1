import { expect } from 'vitest';
import { story } from './story.ts';

story(
  'Benny gets a few lines after the wedding, only by the ways he agreed to',
  { clock: '2027-05-04T08:05:00' },
  async ({ host, firstRun, counter }) => {
    await firstRun.startEmptyBook();
    await counter.type('Benny Okafor, cortado');
    await counter.makeNew();
    await counter.press('F3');
    await counter.leaf.getByRole('textbox').waitFor();
    await counter.type('wedding 12 june');
    await counter.leaf.getByText('ask afterwards how it was').waitFor();
    await counter.press('Enter');
    await counter.hereTheUsual.waitFor();

    await host.setClock('2027-06-15T08:05:00');
    await counter.press('F8');
    const theirs = () => host.page.getByRole('region', { name: 'May we write?' });
    const sheet = () => host.page.getByRole('textbox', { name: 'The note' });
    await theirs().getByRole('button', { name: 'Write a note' }).click();
    await host.page.getByText('Nobody has asked Benny yet').waitFor();
    await expect
      .poll(() => sheet().inputValue())
      .toContain('Dear Benny,\n\nHow good to hear about Saturday.');
    await sheet().fill('Dear Benny,\n\nWe have kept the window seat in mind all week.');
    await host.page.reload();
    await expect.poll(() => sheet().inputValue()).toContain('all week.');

    await host.page.getByRole('button', { name: 'May we write?' }).click();
    await theirs().getByRole('button', { name: 'By message: they said yes' }).click();
    await theirs().getByRole('button', { name: 'said at the counter' }).click();
    await theirs().getByText('agreed today (said at the counter)').waitFor();
    await theirs().getByRole('button', { name: 'Go on with the note' }).click();
    await expect.poll(() => sheet().inputValue()).toContain('all week.');
    expect(await host.page.getByRole('button', { name: /mail program|card/ }).count()).toBe(0);
    await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await host.page.keyboard.press('F2');
    await host.page.getByText('Sent as a message, today.').waitFor();
    expect(await host.page.evaluate(() => navigator.clipboard.readText())).toContain('all week.');

    await host.restart();
    await counter.box.waitFor();
    await counter.open('benny');
    await counter.press('F8');
    await theirs().getByText('“Dear Benny, We have kept the window seat').waitFor();
    await theirs().getByRole('button', { name: 'By message: withdraw' }).click();
    await theirs().getByRole('button', { name: 'By message: they said yes' }).waitFor();
  },
);
