import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type Scene, story } from './story.ts';

const CLOCK = '2026-11-22T15:02:00';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SMALLEST_TARGET = 44;

/** Every place of the app on the sample shop, each with how to get there. */
const PLACES: readonly (readonly [string, (scene: Scene) => Promise<void>])[] = [
  ['the counter at rest', async () => {}],
  ['Bill’s leaf', async ({ counter }) => counter.open('bill')],
  ['the list the box opens', async ({ counter }) => counter.type('an')],
  [
    'another order',
    async ({ counter }) => counter.press('Escape').then(() => openAndPress(counter, 'F2')),
  ],
  [
    'a note',
    async ({ counter }) => counter.press('Escape').then(() => openAndPress(counter, 'F3')),
  ],
  [
    'Bill’s page',
    async ({ counter }) => counter.press('Escape').then(() => openAndPress(counter, 'F8')),
  ],
  ['regulars', ({ topBar }) => topBar.goTo('Regulars')],
  ['the book', ({ topBar }) => topBar.goTo('The book')],
];

async function openAndPress(counter: Scene['counter'], key: string): Promise<void> {
  await counter.press('Escape');
  await counter.open('bill');
  await counter.press(key);
}

/** What axe finds on a page, and the small text that AA lets pass but AAA would not is not asked. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
  });
}

/** Everything that can be pressed and is smaller than a fingertip. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const pressable = document.querySelectorAll(
      'button, a[href], select, [role="option"], input:not([type="radio"])',
    );
    return [...pressable].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const seen = width > 0 && height > 0 && element.checkVisibility();
      const small = height < smallest - 0.5 || width < smallest - 0.5;
      return seen && small
        ? [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML}`]
        : [];
    });
  }, SMALLEST_TARGET);
}

for (const colours of ['light', 'dark'] as const) {
  story(
    `nothing stands in anybody’s way on any screen, ${colours}`,
    { clock: CLOCK, colours, size: { width: 1024, height: 640 } },
    async (scene) => {
      const { host, firstRun, counter } = scene;
      expect(await faults(host.page), 'the first page').toEqual([]);
      await firstRun.trySampleShop();
      await counter.box.waitFor();
      for (const [place, go] of PLACES) {
        await go(scene);
        await host.page.waitForTimeout(300);
        expect(await faults(host.page), place).toEqual([]);
        expect(await smallTargets(host.page), place).toEqual([]);
      }
    },
  );
}
