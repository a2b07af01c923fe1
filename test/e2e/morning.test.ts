import { expect } from 'vitest';
import { sharedData } from '../helpers/shared-data.ts';
import { inventedTill, type TillFiles } from '../helpers/shops/invented-till.ts';
import { readBook } from './read-book.ts';
import { type Scene, story } from './story.ts';

/** A Tuesday after the last receipt of the log. */
const TUESDAY = '2019-04-30T08:05:00';

story('a morning at the counter, on a real shop’s log', { clock: TUESDAY }, async (scene) => {
  const { host, firstRun, bringIn, counter } = scene;
  await firstRun.bringInFile();
  const { people, menu, receipts } = tillFiles();
  await bringIn.choose(
    { name: 'customer.csv', text: people },
    { name: 'product.csv', text: menu },
    { name: 'sales_receipts_201904.csv', text: receipts },
  );
  await bringIn.bringIn();
  await bringIn.toTheCounter();

  await counter.due.first().waitFor();
  expect(await counter.due.count(), 'who is due about now').toBeGreaterThanOrEqual(3);
  const [first = '', second = ''] = await namesOf(counter);
  const before = await readBook(host.page);

  await logTheUsualOf(scene, first);
  await noteOatMilk(scene);
  await counter.press('Escape');
  await logTheUsualOf(scene, second);
  await expectIn(scene, 'pages', 2, before.rows.pages ?? []);

  for (let change = 1; change <= 3; change += 1) {
    await counter.undo();
    await host.page.getByText('Taken back').waitFor();
    await expect
      .poll(async () => (await readBook(host.page)).ledger.length)
      .toBe(before.ledger.length + 3 + change);
  }
  expect((await readBook(host.page)).rows, 'every row as it was before').toEqual(before.rows);

  await counter.press('Escape');
  await logTheUsualOf(scene, first);
  await noteOatMilk(scene);
  const evening = await readBook(host.page);
  await host.restart();
  await counter.box.waitFor();
  expect(await readBook(host.page), 'all there after a restart').toEqual(evening);
  await counter.open(first.slice(0, 3));
  await counter.leaf.getByText('oat milk', { exact: true }).waitFor();
  await counter.press('Escape');
  await counter.undo();
  await host.page.getByText('Taken back').waitFor();
});

function tillFiles(): TillFiles {
  const people = sharedData('visits/ibm_coffee_shop/customer.csv');
  const menu = sharedData('menus/ibm_coffee_shop_product.csv');
  const receipts = sharedData('visits/ibm_coffee_shop/sales_receipts_201904.csv');
  return people && menu && receipts ? { people, menu, receipts } : inventedTill();
}

/** The names on the tabs of those due, likeliest first, each with three letters of its own. */
async function namesOf(counter: Scene['counter']): Promise<string[]> {
  return counter.due.evaluateAll((tabs) =>
    tabs.map((tab) => tab.querySelector('[dir="auto"]')?.textContent ?? ''),
  );
}

/** Three letters, Enter, Enter. */
async function logTheUsualOf({ counter }: Scene, name: string): Promise<void> {
  await counter.type(name.slice(0, 3));
  await counter.found.filter({ hasText: name }).first().waitFor();
  await counter.press('Enter');
  await counter.hereTheUsual.waitFor();
  await counter.press('Enter');
  await counter.leaf.getByText('here since').waitFor();
}

async function noteOatMilk({ counter }: Scene): Promise<void> {
  await counter.press('F3');
  await counter.leaf.getByRole('textbox').waitFor();
  await counter.type('oat milk from now on');
  await counter.leaf.getByText('from now on oat milk').waitFor();
  await counter.press('Enter');
  await counter.leaf.getByText('oat milk', { exact: true }).waitFor();
}

/** So many rows of a table are other ones than before. */
async function expectIn(
  { host }: Scene,
  table: string,
  changed: number,
  before: readonly string[],
): Promise<void> {
  const known = new Set(before);
  const now = (await readBook(host.page)).rows[table] ?? [];
  expect(
    now.filter((row) => !known.has(row)),
    table,
  ).toHaveLength(changed);
}
