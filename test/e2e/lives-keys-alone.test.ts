import type { Page } from 'playwright';
import { expect } from 'vitest';
import { readBook } from './read-book.ts';
import { story } from './story.ts';

/** More than there is to step through on any screen. */
const MOST_TABS = 160;

story(
  'lives, promises, the opening sheet, the calendar and a death are gone through with keys alone',
  { clock: '2026-11-22T15:02:00' },
  async ({ host, firstRun, counter }) => {
    await firstRun.trySampleShop();
    const { page } = host;
    const { leaf } = counter;
    await counter.open('bill');
    await counter.question.getByText('How was Whitby?').waitFor();
    await counter.press('F6');
    await leaf.getByRole('button', { name: /Add what they said/ }).waitFor();
    await counter.press('F10');
    await leaf.getByRole('textbox', { name: /^What they said/ }).waitFor();
    await counter.type('rain all week');
    await counter.press('Enter');
    await leaf.getByText('Asked today (Whitby): “rain all week”').waitFor();

    await counter.press('Escape');
    await counter.open('ada marsh');
    await leaf.getByText('ring when the Kenyan beans arrive').waitFor();
    await tabTo(page, /^Kept: ring when/);
    await page.keyboard.press('Enter');
    await expect.poll(() => leaf.getByText('ring when the Kenyan').count()).toBe(0);

    await tabTo(page, /^Today$/);
    await page.keyboard.press('Enter');
    const promised = page.getByRole('region', { name: 'Promised' });
    await promised.getByText('keep two almond croissants').waitFor();
    await tabTo(page, /Kept.*keep two almond croissants/);
    await page.keyboard.press('Enter');
    await expect.poll(() => promised.getByText('keep two almond').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await promised.getByText('keep two almond croissants').waitFor();

    await tabTo(page, /^Coming up$/);
    await page.keyboard.press('Enter');
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('PageDown');
    await page
      .getByRole('heading', { name: /December/ })
      .first()
      .waitFor();
    await page.keyboard.press('PageUp');

    await tabTo(page, /^Regulars$/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Find in the list').waitFor();
    await tabTo(page, /Find in the list/);
    await page.keyboard.type('luca');
    await page.getByText(/^1 of \d+ – “luca”/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Luca Romano' }).waitFor();
    await tabTo(page, /Add something in their life/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox').first().waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, /^Write a note/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'To Luca Romano' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Luca Romano' }).waitFor();

    const before = await readBook(page);
    await tabTo(page, /They have died/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Luca Romano has died' }).waitFor();
    await tabTo(page, /^Write it down/);
    await page.keyboard.press('Enter');
    await page.getByText('Luca Romano rests in the book, quietly.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Taken back').waitFor();
    expect((await readBook(page)).rows).toEqual(before.rows);
  },
);

/** Steps on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < MOST_TABS; step += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return '';
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
      return element.getAttribute('aria-label') ?? label ?? element.innerText;
    });
    if (name.test(focused.split('\n')[0]?.trim() ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab led to ${name}.`);
}
