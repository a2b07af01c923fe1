import { beforeAll, expect } from 'vitest';
import { INSTALL_TIMEOUT, toolForTests } from '../run/tools-for-tests.ts';
import { readBook } from './read-book.ts';
import { type Scene, story } from './story.ts';
import { WALK } from './tact-walk/walk.ts';

beforeAll(() => toolForTests('pdftotext'), INSTALL_TIMEOUT);

story(
  'a death: every place that showed Bill is silent about him, until one undo',
  { clock: '2026-11-22T15:02:00' },
  async (scene) => {
    const { host, firstRun, counter } = scene;
    await firstRun.trySampleShop();
    await counter.open('bill');
    await counter.hereTheUsual.waitFor();
    await note(scene, 'promised to bring the atlas by saturday');
    await note(scene, 'funeral of his brother on 2 march');
    await counter.press('Enter');
    await counter.leaf.getByText('here since').waitFor();
    const billId = (await host.page.evaluate(() => window.location.hash)).split('/').at(-1) ?? '';
    await planSomething(scene);

    expect(await walk(scene, billId, 'alive'), 'where Bill is not shown while he is alive').toEqual(
      [],
    );
    await host.setClock('2026-11-29T15:02:00');
    const before = await readBook(host.page);
    await noteDeath(scene, billId);
    expect(await walk(scene, billId, 'dead'), 'where Bill is still shown').toEqual([]);
    await quietLine(scene);
    await counter.undo();
    await host.page.getByText('Taken back').waitFor();
    expect((await readBook(host.page)).rows, 'one undo takes all of it back').toEqual(before.rows);
  },
);

/** The places that show somebody when they should not, or do not when they should. */
async function walk(scene: Scene, billId: string, life: 'alive' | 'dead'): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, at, read, trace } of WALK) {
    await scene.host.setClock(at);
    const text = await read(scene, billId).catch(
      (problem: Error) => `(not read: ${problem.message})`,
    );
    if (trace.test(text) !== (life === 'alive')) wrong.push(`${name}: ${text.slice(0, 400)}`);
  }
  return wrong;
}

async function note({ counter }: Scene, line: string): Promise<void> {
  await counter.press('F3');
  await counter.leaf.getByRole('textbox').waitFor();
  await counter.type(line);
  await counter.press('Enter');
  await counter.hereTheUsual.waitFor();
}

/** A surprise of somebody's own for Bill; his birthday stays proposed beside it. */
async function planSomething({ host }: Scene): Promise<void> {
  // Nothing is planned for anybody who stands at the counter.
  await host.setClock('2026-11-22T18:00:00');
  await host.page.getByRole('link', { name: 'Surprises' }).click();
  await host.page.getByRole('button', { name: 'Think of one yourself' }).click();
  await host.page.getByLabel('For whom').fill('bill');
  await host.page.getByRole('option', { name: /Bill Rodgers/ }).click();
  await host.page.getByLabel('What for').fill('the woodwork prize');
  await host.page.getByLabel('On which day, or near it').fill('13 december');
  await host.page.getByRole('button', { name: 'Plan it', exact: true }).last().click();
  await host.page.getByRole('heading', { name: 'Bill Rodgers: the woodwork prize' }).waitFor();
}

async function noteDeath({ host }: Scene, billId: string): Promise<void> {
  await host.page.evaluate((id) => {
    window.location.hash = `#/regulars/${id}/farewell`;
  }, billId);
  await host.page.getByRole('heading', { name: 'Bill Rodgers has died' }).waitFor();
  await host.page.getByLabel('When', { exact: true }).fill('in november');
  await host.page.getByRole('checkbox', { name: /Ada Marsh/ }).check();
  await host.page.getByRole('button', { name: 'Write it down' }).click();
  await host.page.getByText('Bill Rodgers rests in the book, quietly.').waitFor();
}

/** One quiet line on the page of those who stay: never face-up, there on a peek. */
async function quietLine({ host, counter }: Scene): Promise<void> {
  await host.page.getByRole('link', { name: 'Counter' }).click();
  await counter.box.waitFor();
  await counter.open('ada marsh');
  await counter.hereTheUsual.waitFor();
  expect(await counter.leaf.getByText(/lost Bill/).count()).toBe(0);
  await host.page.keyboard.down('Space');
  await counter.leaf.getByText(/lost Bill in November/).waitFor();
  await host.page.keyboard.up('Space');
  await expect.poll(() => counter.leaf.getByText(/lost Bill/).count()).toBe(0);
}
