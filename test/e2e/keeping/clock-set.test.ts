import { expect } from 'vitest';
import { type Scene, story } from '../story.ts';

const MONDAY = { clock: '2026-11-30T15:02:00' } as const;

const SOON = { timeout: 20_000 } as const;

const hereNow = ({ counter }: Scene) => expect.poll(() => counter.here.allTextContents(), SOON);
const said = ({ host }: Scene) =>
  expect.poll(() => host.page.getByRole('status').allTextContents().then(String), SOON);

async function comesIn(scene: Scene, name: string): Promise<void> {
  await scene.counter.box.fill(`${name}, flat white`);
  await scene.counter.makeNew();
  // The page of whoever was open before may still stand there.
  await expect.poll(() => scene.counter.name.textContent(), SOON).toBe(name);
  await scene.counter.logTheUsual();
  await expect.poll(() => scene.counter.here.allTextContents().then(String), SOON).toContain(name);
}

story(
  'Whoever was logged last is here, with the clock back two days, right again, and a year on',
  MONDAY,
  async (scene) => {
    const { host, firstRun, counter } = scene;
    await firstRun.startEmptyBook();
    await comesIn(scene, 'Ada');

    await host.setClock('2026-11-28T15:05:00');
    await said(scene).toContain('The clock was put back: it shows 28 November 2026, 15:05,');
    await said(scene).toContain('what was written last is dated 30 November 2026, 15:02.');
    await hereNow(scene).toEqual([expect.stringMatching(/Ada.*15:02/)]);
    await comesIn(scene, 'Bill');
    await hereNow(scene).toEqual([expect.stringContaining('Bill'), expect.stringContaining('Ada')]);
    await counter.open('ada');
    await counter.leaf.getByText('A visit is dated 30 November 2026, 15:02').waitFor();

    await host.setClock('2026-11-30T15:06:00');
    await hereNow(scene).toEqual([expect.stringContaining('Bill'), expect.stringContaining('Ada')]);
    await counter.leaf.getByText('A visit is dated').waitFor({ state: 'detached' });

    await host.setClock('2027-11-30T15:08:00');
    await said(scene).toContain('The clock was put forward: it shows 30 November 2027, 15:08,');
    await hereNow(scene).toEqual([expect.stringContaining('Bill'), expect.stringContaining('Ada')]);
  },
);

story(
  'Visits logged by a clock a year ahead are put right with one press, after a restart too',
  MONDAY,
  async (scene) => {
    const { host, firstRun, counter, topBar } = scene;
    await firstRun.startEmptyBook();
    await comesIn(scene, 'Ada');
    await host.setClock('2027-11-30T15:04:00');
    await comesIn(scene, 'Bill');
    await host.setClock('2027-11-30T15:08:00');
    await comesIn(scene, 'Cy');
    await host.restart();
    await hereNow(scene).toEqual([expect.stringContaining('Cy'), expect.stringContaining('Bill')]);

    await host.setClock('2026-11-30T15:12:00');
    await host.restart();
    // Of those before the last nobody can know whether they are still here, but by their stamps.
    await hereNow(scene).toEqual([expect.stringContaining('Cy'), expect.stringContaining('Ada')]);
    await topBar.goTo('Today');
    await host.page.getByText('2 visits are dated in the future.').waitFor();
    await host.page.getByRole('button', { name: 'Put them right' }).click();
    await host.page.getByText('2 visits are put right.').waitFor();
    await topBar.goTo('Counter');
    await hereNow(scene).toEqual([
      expect.stringMatching(/Cy.*15:08/),
      expect.stringMatching(/Bill.*15:04/),
      expect.stringMatching(/Ada.*15:02/),
    ]);
    await counter.undo();
    await topBar.goTo('Today');
    await host.page.getByText('2 visits are dated in the future.').waitFor();
  },
);
