import type { Page } from 'playwright';
import { beforeAll, expect } from 'vitest';
import { INSTALL_TIMEOUT, toolForTests } from '../run/tools-for-tests.ts';
import {
  GIVEN_AWAY,
  goTo,
  openFriend,
  SURPRISE_PLACES,
  type SurprisePlace,
  type Whose,
} from './hush-walk/places.ts';
import { CounterPage } from './pages/counter-page.ts';
import { SurprisesPage } from './pages/surprises-page.ts';
import { type Scene, story } from './story.ts';
import { WALK } from './tact-walk/walk.ts';

const THURSDAY = '2026-12-10T10:05:00';

beforeAll(() => toolForTests('pdftotext'), INSTALL_TIMEOUT);

story(
  'hush: what is planned for Bill shows where it should, and never where others would read it',
  { clock: '2026-11-22T07:30:00' },
  async (scene) => {
    const whose = await plannedForBill(scene);
    expect(await walk(scene, whose, 'shown'), 'where it does not show though it may').toEqual([]);
    expect(await neverThere(scene, whose), 'where nothing of it may ever stand').toEqual([]);
    await onTheirPages(scene, whose.billId);
    await onTheirPages(scene, whose.rosaId);
    await undoIsDiscreet(scene);
  },
);

story(
  'hush: nothing of it is anywhere while Bill or Rosa could see it, nor while the key hides it',
  { clock: '2026-11-22T07:30:00' },
  async (scene) => {
    const { host } = scene;
    const whose = await plannedForBill(scene);
    const both = [whose.billId, whose.rosaId];
    await host.setClock(THURSDAY);
    // A second window of the desktop app is the first one brought forward: only a browser has two.
    for (const id of host.kind === 'browser' ? both : []) {
      const other = await anotherWindow(scene, id);
      expect(await walk(scene, whose, 'hidden'), 'with their page at another till').toEqual([]);
      await other.close();
      // A window that is closed takes its words back.
      await friendIsAsked(scene);
    }
    await host.page.keyboard.press('F4');
    await scene.counter.leaf.getByText('Has not signed').waitFor({ state: 'hidden' });
    expect(await walk(scene, whose, 'hidden'), 'with everything hidden by the key').toEqual([]);
    await host.page.keyboard.press('F4');
    await friendIsAsked(scene);
    for (const id of both) {
      const hidden = await walk(scene, whose, 'hidden', {
        comesIn: () => logUsual(scene, id),
        wasNeverHere: () => takeBack(scene),
      });
      expect(hidden, 'with one of them in the shop').toEqual([]);
    }
  },
);

/** Bill lives with Rosa, and his hundredth birthday is planned. */
async function plannedForBill(scene: Scene): Promise<Whose & { readonly rosaId: string }> {
  await scene.firstRun.trySampleShop();
  const billId = await idOf(scene, 'bill rod');
  const rosaId = await marry(scene, billId);
  await proposalHides(scene, billId);
  await goTo(scene, 'surprises');
  const planId = await new SurprisesPage(scene.host).plan('Bill Rodgers turns 100');
  return { billId, rosaId, planId };
}

async function friendIsAsked(scene: Scene): Promise<void> {
  await scene.host.setClock(THURSDAY);
  await openFriend(scene);
  await scene.counter.leaf.getByText('Has not signed').waitFor();
}

/** Somebody who comes in before each place is read; afterwards that visit is taken back. */
interface Guest {
  readonly comesIn: () => Promise<void>;
  readonly wasNeverHere: () => Promise<void>;
}

/** The places where it stands when it should not, or does not when it should. */
async function walk(
  scene: Scene,
  whose: Whose,
  how: 'shown' | 'hidden',
  who?: Guest,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const place of SURPRISE_PLACES) {
    await scene.host.setClock(place.at);
    await who?.comesIn();
    const text = await place
      .read(scene, whose)
      .catch((problem: Error) => `(not read: ${problem.message})`);
    await who?.wasNeverHere();
    if (text.startsWith('(not read') || isThere(place, text) !== (how === 'shown')) {
      wrong.push(`${place.name}: ${text.slice(0, 600)}`);
    }
  }
  return wrong;
}

function isThere({ trace }: SurprisePlace, text: string): boolean {
  return trace.test(text) || GIVEN_AWAY.test(text);
}

/** Lists, prints, search, the calendar and its file say nothing of it, though nobody is around. */
async function neverThere(scene: Scene, { billId }: Whose): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, at, read } of WALK.filter(({ ofSurprises }) => !ofSurprises)) {
    await scene.host.setClock(at);
    const text = await read(scene, billId);
    const found = GIVEN_AWAY.exec(text);
    if (found) wrong.push(`${name}: ${found[0]}`);
  }
  return wrong;
}

/** Their own pages, all that hangs on them, and a peek before the day. */
async function onTheirPages(scene: Scene, id: string): Promise<void> {
  const { host, counter } = scene;
  await host.setClock(THURSDAY);
  for (const address of ['counter/', 'regulars/']) {
    await goTo(scene, `${address}${id}`);
    await host.page.getByRole('article').getByRole('heading').first().waitFor();
    await host.page
      .getByText(/Hold to see what is behind|^Visits/)
      .first()
      .waitFor();
    expect(await host.page.getByRole('main').innerText()).not.toMatch(GIVEN_AWAY);
  }
  for (const address of [`regulars/${id}/letter`, `regulars/${id}/farewell`]) {
    await goTo(scene, address);
    await host.page.getByRole('article').getByRole('heading').first().waitFor();
    expect(await host.page.getByRole('main').innerText()).not.toMatch(GIVEN_AWAY);
  }
  await goTo(scene, `counter/${id}`);
  await counter.name.waitFor();
  await host.page.keyboard.down('Space');
  await counter.leaf.getByText('Nothing behind.').waitFor();
  expect(await host.page.getByRole('main').innerText()).not.toMatch(GIVEN_AWAY);
  await host.page.keyboard.up('Space');
}

/** Before anything is planned, the proposal hides as a plan does. */
async function proposalHides(scene: Scene, billId: string): Promise<void> {
  const { host } = scene;
  await goTo(scene, 'surprises');
  await host.page.getByText(/^Bill turns 100/).waitFor();
  await logUsual(scene, billId);
  await goTo(scene, 'surprises');
  await host.page.getByText(/^Something is hidden/).waitFor();
  expect(await host.page.getByRole('main').innerText()).not.toMatch(/Bill|100(?!th)/);
  await takeBack(scene);
}

async function takeBack(scene: Scene): Promise<void> {
  await goTo(scene, 'counter');
  await scene.counter.undo();
  await scene.host.page.getByText(/^Taken back/).waitFor();
}

/** What is taken back is said in full while it may be, and not while it may not. */
async function undoIsDiscreet(scene: Scene): Promise<void> {
  const { host, counter } = scene;
  const told = host.page.getByRole('status');
  await friendIsAsked(scene);
  await counter.press('F5');
  await counter.leaf.getByRole('textbox', { name: 'Name in the card' }).waitFor();
  await counter.press('Enter');
  await told.getByText('Noted for Ada Marsh.').waitFor();
  await counter.undo();
  await told.getByText('Taken back: Noted a signature on a card.').waitFor();
  await counter.press('Control+Shift+z');
  await told.getByText(/^Done once more/).waitFor();
  await host.page.keyboard.press('F4');
  await told.getByText('Out of sight.').waitFor();
  await counter.undo();
  await told.getByText('Taken back: Changed something.').waitFor();
  expect(await host.page.locator('body').innerText()).not.toMatch(GIVEN_AWAY);
}

async function idOf(scene: Scene, letters: string): Promise<string> {
  await scene.counter.open(letters);
  const address = await scene.host.page.evaluate(() => window.location.hash);
  return address.split('/').at(-1) ?? '';
}

/** Rosa, who lives with Bill, is written into the book. */
async function marry(scene: Scene, billId: string): Promise<string> {
  const { host, counter } = scene;
  await goTo(scene, 'counter');
  await counter.box.fill('Rosa Rodgers, flat white');
  await counter.makeNew();
  const rosaId = (await host.page.evaluate(() => window.location.hash)).split('/').at(-1) ?? '';
  await goTo(scene, `regulars/${billId}`);
  await host.page.getByRole('button', { name: 'Add somebody' }).click();
  await host.page.getByRole('combobox', { name: /Who/ }).fill('rosa');
  await host.page.getByRole('option', { name: /Rosa Rodgers/ }).click();
  await host.page.getByText('partner', { exact: true }).click();
  await host.page.getByRole('button', { name: /Keep it/ }).click();
  await host.page
    .getByRole('button', { name: /Rosa Rodgers/ })
    .first()
    .waitFor();
  return rosaId;
}

/** They have come in, a minute ago. */
async function logUsual(scene: Scene, id: string): Promise<void> {
  const { counter } = scene;
  await goTo(scene, `counter/${id}`);
  await counter.name.waitFor();
  const here = counter.leaf.getByText(/here since/);
  await counter.hereTheUsual.or(here).first().waitFor();
  if (await here.isVisible()) return;
  await counter.logTheUsual();
  await here.waitFor();
}

async function anotherWindow({ host }: Scene, id: string): Promise<Page> {
  const page = await host.page.context().newPage();
  await page.goto(`${host.page.url().split('#')[0]}#/counter/${id}`);
  await new CounterPage({ page }).name.waitFor();
  return page;
}
