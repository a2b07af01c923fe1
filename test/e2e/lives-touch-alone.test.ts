import { expect } from 'vitest';
import { readBook } from './read-book.ts';
import { story } from './story.ts';

story(
  'on a tablet lives, promises, the opening sheet, the calendar and a death need a finger and no more',
  { clock: '2026-11-22T15:02:00', size: { width: 820, height: 1180 }, touch: true },
  async ({ host, firstRun, counter }) => {
    await firstRun.trySampleShop();
    const { page } = host;
    const { leaf } = counter;
    const place = (name: string) => page.getByRole('navigation').getByRole('link', { name });
    await counter.due.filter({ hasText: 'Bill Rodgers' }).tap();
    await counter.question.getByText('How was Whitby?').waitFor();
    await counter.question.getByRole('button', { name: /^Asked/ }).tap();
    await leaf.getByRole('button', { name: /Add what they said/ }).tap();
    await leaf.getByRole('textbox', { name: /^What they said/ }).fill('rain all week');
    await leaf.getByRole('button', { name: /^Keep/ }).tap();
    await leaf.getByText('Asked today (Whitby): “rain all week”').waitFor();
    await leaf.getByRole('button', { name: /Ada Marsh/ }).tap();
    await leaf.getByRole('button', { name: /^Kept: ring when/ }).tap();
    await expect.poll(() => leaf.getByText('ring when the Kenyan').count()).toBe(0);

    await place('Today').tap();
    const promised = page.getByRole('region', { name: 'Promised' });
    await promised.getByRole('button', { name: /Kept.*keep two almond croissants/ }).tap();
    await expect.poll(() => promised.getByText('keep two almond').count()).toBe(0);
    const hold = page.getByRole('button', { name: 'Hold to see' });
    await hold.dispatchEvent('pointerdown');
    await page.getByText('Nora Whitcombe').waitFor();
    await hold.dispatchEvent('pointerup');
    await expect.poll(() => page.getByText('Nora Whitcombe').count()).toBe(0);

    await place('Coming up').tap();
    await page.getByRole('button', { name: /^next.*December/i }).tap();
    await page
      .getByRole('heading', { name: /December/ })
      .first()
      .waitFor();
    await page.getByRole('grid').getByText('Bill Rodgers').first().tap();
    await page.getByText('turns 100').first().waitFor();

    await place('Counter').tap();
    await counter.box.fill('luca');
    await counter.found.first().tap();
    await leaf.getByRole('button', { name: /Whole page/ }).tap();
    await page.getByRole('button', { name: /Add something in their life/ }).tap();
    await page.getByRole('textbox').first().waitFor();
    await page
      .getByRole('button', { name: /Leave it/ })
      .first()
      .tap();
    const before = await readBook(page);
    await page.getByRole('button', { name: /They have died/ }).tap();
    await page.getByRole('button', { name: 'Write it down' }).tap();
    await page.getByText('Luca Romano rests in the book, quietly.').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).tap();
    await page.getByText('Taken back').waitFor();
    expect((await readBook(page)).rows).toEqual(before.rows);
  },
);
