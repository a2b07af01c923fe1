import { expect } from 'vitest';
import { story } from './story.ts';

const TUESDAY = { clock: '2026-11-24T08:05:00' } as const;

story(
  'An empty book learns its first regular from one line, and still knows them after a restart',
  TUESDAY,
  async ({ host, firstRun, counter, topBar }) => {
    await firstRun.startEmptyBook();
    expect(await topBar.clock.textContent()).toContain('08:05');

    await counter.type('Bill Rodgers, pot of Assam');
    await counter.makeNew();
    expect(await counter.name.textContent()).toBe('Bill Rodgers');

    await host.restart();
    await counter.open('bil');
    expect(await counter.name.textContent()).toBe('Bill Rodgers');
  },
);

story(
  'A regular without a name is still there when the power goes a moment later',
  TUESDAY,
  async ({ host, firstRun, counter }) => {
    await firstRun.startEmptyBook();
    await counter.type('blue jacket, flat white');
    await counter.makeNew();
    await host.pullThePlug();
    await counter.open('blue');
    expect(await counter.name.textContent()).toContain('blue jacket');
  },
);

story('The counter notices that the clock has moved on', TUESDAY, async (scene) => {
  await scene.firstRun.startEmptyBook();
  await scene.host.setClock('2026-11-24T09:10:00');
  await expect.poll(() => scene.topBar.clock.textContent()).toContain('09:10');
});
