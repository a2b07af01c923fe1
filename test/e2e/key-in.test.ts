import type { Page } from 'playwright';
import { expect } from 'vitest';
import { readBook } from './read-book.ts';
import { FILLED_CARDS, type FilledCard } from './stack-of-cards.ts';
import { type Scene, story } from './story.ts';

/** A card has five lines and three ticks; where the last is ticked there is one more line. */
const STOPS = 8;

/** A keyboard that counts what is pressed on it. */
class CountedKeys {
  pressed = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async type(letters: string): Promise<void> {
    this.pressed += [...letters].length;
    await this.#page.keyboard.type(letters);
  }

  async press(key: string): Promise<void> {
    this.pressed += 1;
    await this.#page.keyboard.press(key);
  }
}

/** Keys a card in as it lies there: the letters of each line and one key, one key a tick. */
async function keyIn(keys: CountedKeys, card: FilledCard): Promise<void> {
  const { name, calledBy = '', usual = '', birthday = '', phone = '' } = card;
  for (const [at, line] of [name, calledBy, usual, birthday, phone].entries()) {
    await keys.type(line);
    await keys.press(at % 2 === 0 ? 'Enter' : 'Tab');
  }
  for (const isTicked of card.ticks) await keys.press(isTicked ? 'y' : 'Enter');
  if (card.ticks[2]) {
    await keys.type(card.health ?? '');
    await keys.press('Enter');
  }
}

/** So many presses a card may take: its letters, and one for each line and tick. */
function presses(card: FilledCard): number {
  const { name, calledBy = '', usual = '', birthday = '', phone = '', health = '' } = card;
  const letters = [...[name, calledBy, usual, birthday, phone, health].join('')].length;
  return letters + STOPS + (card.ticks[2] ? 1 : 0);
}

/** Prints seven sheets of four, and answers with the shop's letters. */
async function printCards({ host }: Scene): Promise<string> {
  await goTo(host.page, 'print/sign-up');
  await host.page.getByLabel('Sheets', { exact: true }).fill('7');
  const print = host.page.getByRole('button', { name: /^Print/ });
  await host.pdfPrintedBy(() => print.click());
  await expect.poll(() => shopCode(host.page)).toMatch(/^[A-Z]{4}$/);
  return shopCode(host.page);
}

async function shopCode(page: Page): Promise<string> {
  const [shop = '{}'] = (await readBook(page)).rows.shop ?? [];
  return JSON.parse(shop).cardCode ?? '';
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${address}`);
}

story(
  'twenty-five cards are keyed in with their letters and one key a field, without a wait',
  { clock: '2026-11-22T19:30:00' },
  async (scene) => {
    const { host, firstRun, counter } = scene;
    await firstRun.trySampleShop();
    const code = await printCards(scene);
    const { page } = host;
    await goTo(page, 'key-in');
    const number = page.getByLabel('Number of the card');
    const stack = page.getByRole('navigation', { name: 'The stack' });
    await stack.getByText('0 of 28').waitFor();
    expect(await number.inputValue()).toBe('0001');

    const keys = new CountedKeys(page);
    for (const card of FILLED_CARDS) await keyIn(keys, card);
    const allowed = FILLED_CARDS.map(presses).reduce((sum, one) => sum + one, 0);
    expect(keys.pressed).toBeLessThanOrEqual(allowed);
    await stack.getByText('25 of 28').waitFor();
    expect(await number.inputValue()).toBe('0026');

    const kept = (await readBook(page)).rows;
    const cards = (kept.regulars ?? []).filter((row) => row.includes(`"cardNumber":"${code}`));
    expect(cards).toHaveLength(25);
    expect(cards.filter((row) => row.includes('on a sign-up card'))).toHaveLength(25);
    // Who ticked nothing but the notes may not be reached, whatever stands on the card.
    expect(cards.filter((row) => row.includes('01632 960705'))).toEqual([]);
    expect(cards.filter((row) => row.includes('01632 960706'))).toHaveLength(1);

    // One is spoiled; one did not agree, which is said before; one is of somebody in the book.
    await page.keyboard.press('F7');
    await stack.getByRole('region', { name: 'Spoiled' }).getByText('0026').waitFor();
    await page.keyboard.type('Nobody Inparticular');
    for (let line = 0; line < 6; line += 1) await page.keyboard.press('Enter');
    await page.getByText('Nothing of this card is kept, and No 0027 is crossed off').waitFor();
    await page.keyboard.press('Enter');
    await stack.getByRole('region', { name: 'Not agreed' }).getByText('0027').waitFor();
    expect(JSON.stringify(await readBook(page))).not.toContain('Inparticular');
    await page.keyboard.type('Joan Pickering');
    await page.getByText('In the book already?').waitFor();
    await page.keyboard.press('F2');
    await page.getByText('Onto the page of').waitFor();

    // A card twice, and one of another shop.
    await page.keyboard.type(`${code}0005`);
    await page.keyboard.press('Enter');
    await page.getByText('No 0005 was keyed in already. It is on the page of').waitFor();
    await page.keyboard.type(code === 'BCDF' ? 'GHJK0005' : 'BCDF0005');
    await page.keyboard.press('Enter');
    await page.getByText('a card of another shop').waitFor();
    await page.getByText('王小明').first().waitFor();
    expect((await readBook(page)).rows.regulars?.length).toBe(kept.regulars?.length);

    // What was begun waits, also over a reload.
    await page.keyboard.type(`${code}0028`);
    await page.keyboard.press('Enter');
    await page.reload();
    await page.getByText('Onto the page of').waitFor();

    await goTo(page, 'counter');
    for (const name of ['hannah', 'кузнецова', 'green scarf']) {
      await counter.open(name);
      await counter.press('Escape');
    }
    await counter.box.fill(`${code}0003`);
    await counter.found.nth(1).waitFor();
    await counter.press('Enter');
    await counter.name.getByText('محمد الفاسي').waitFor();
    await counter.press('Escape');
    await counter.box.fill(`${code}0004`);
    await counter.found.nth(1).waitFor();
    await counter.press('Enter');
    await counter.leaf.getByText('No nuts', { exact: false }).waitFor();
  },
);
