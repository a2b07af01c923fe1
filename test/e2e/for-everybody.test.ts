import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { type Scene, story } from './story.ts';

const CLOCK = '2026-11-22T15:02:00';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SMALLEST_TARGET = 44;

interface Place {
  readonly name: string;
  readonly go: (scene: Scene) => Promise<void>;
  /** What is on the screen once it is there. */
  readonly sign: (scene: Scene) => Locator;
}

/** Every screen of the app, in an order one can walk. */
const PLACES: readonly Place[] = [
  { name: 'the counter at rest', go: async () => {}, sign: ({ counter }) => counter.due.first() },
  {
    name: 'the list the box opens',
    go: ({ counter }) => counter.type('an'),
    sign: ({ counter }) => counter.found.first(),
  },
  {
    name: 'Bill’s leaf',
    go: ({ counter }) => counter.open('bill'),
    sign: ({ counter }) => counter.hereTheUsual,
  },
  {
    name: 'another order',
    go: ({ counter }) => counter.press('F2'),
    sign: ({ counter }) => counter.leaf.getByRole('button', { name: 'Flat white', exact: true }),
  },
  {
    name: 'a note, read',
    go: async ({ counter }) => {
      await counter.press('Escape');
      await counter.press('F3');
      await counter.leaf.getByRole('textbox').waitFor();
      await counter.type('allergic to sesame');
    },
    sign: ({ counter }) => counter.leaf.getByRole('button', { name: /They said yes/ }),
  },
  {
    name: 'Bill’s page',
    go: async ({ counter }) => {
      await counter.press('Escape');
      await counter.press('F8');
    },
    sign: ({ host }) => host.page.getByRole('heading', { name: 'Visits' }),
  },
  {
    name: 'something in his life, being edited',
    go: ({ host }) =>
      host.page.getByRole('button', { name: /Add something in their life/ }).click(),
    sign: ({ host }) => host.page.getByRole('button', { name: /Leave it/ }),
  },
  {
    name: 'somebody of his household, being added',
    go: async ({ host }) => {
      await host.page.keyboard.press('Escape');
      await host.page.getByRole('button', { name: 'Add somebody' }).click();
      await host.page.getByRole('combobox', { name: 'Who' }).fill('an');
    },
    sign: ({ host }) => host.page.getByRole('option'),
  },
  {
    name: 'a note to Bill',
    go: async ({ host }) => {
      await host.page.keyboard.press('Escape');
      await host.page.getByRole('button', { name: /^Write a note/ }).click();
    },
    sign: ({ host }) => host.page.getByRole('heading', { name: 'To Bill Rodgers' }),
  },
  {
    name: 'a death',
    go: async ({ host }) => {
      await host.page.keyboard.press('Escape');
      await host.page.getByRole('button', { name: /They have died/ }).click();
    },
    sign: ({ host }) => host.page.getByRole('button', { name: 'Write it down' }),
  },
  {
    name: 'today',
    go: ({ topBar }) => topBar.goTo('Today'),
    sign: ({ host }) => host.page.getByRole('region', { name: 'Likely today' }),
  },
  {
    name: 'coming up',
    go: ({ topBar }) => topBar.goTo('Coming up'),
    sign: ({ host }) => host.page.getByRole('grid'),
  },
  {
    name: 'regulars',
    go: ({ topBar }) => topBar.goTo('Regulars'),
    sign: ({ host }) => host.page.getByText('Ada Marsh'),
  },
  {
    name: 'the menu, an item open',
    go: async ({ host, topBar }) => {
      await topBar.goTo('The book');
      await host.page.getByRole('button', { name: 'Open the menu' }).click();
      await host.page.getByRole('button', { name: /^Flat white/ }).click();
    },
    sign: ({ host }) => host.page.getByRole('group', { name: 'May contain' }),
  },
  {
    name: 'the book',
    go: ({ topBar }) => topBar.goTo('The book'),
    sign: ({ host }) => host.page.getByRole('button', { name: /Save a copy/ }),
  },
  {
    name: 'bringing in',
    go: ({ host }) => host.page.getByRole('button', { name: /Bring in a file/ }).click(),
    sign: ({ host }) => host.page.getByText('or drop them anywhere'),
  },
];

for (const colours of ['light', 'dark'] as const) {
  story(
    `nothing stands in anybody’s way on any screen, ${colours}`,
    { clock: CLOCK, colours, size: { width: 1024, height: 640 } },
    async (scene) => {
      const { host, firstRun } = scene;
      await host.page.getByRole('button', { name: /sample shop/ }).waitFor();
      expect(await faults(host.page), 'the first page').toEqual([]);
      await firstRun.trySampleShop();
      for (const { name, go, sign } of PLACES) {
        await go(scene);
        await sign(scene).first().waitFor();
        expect(await faults(host.page), name).toEqual([]);
        expect(await smallTargets(host.page), name).toEqual([]);
      }
    },
  );

  story(
    `the usual and what must never happen can be read by anybody, ${colours}`,
    { clock: CLOCK, colours },
    async ({ host, firstRun, counter }) => {
      await firstRun.trySampleShop();
      await counter.open('bill');
      await counter.leaf.getByRole('note').waitFor();
      const enhanced = { runOnly: ['color-contrast-enhanced'] };
      const looked = await axeOn(host.page, ['[role="note"]', '[data-usual]'], enhanced);
      expect(looked.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
      const sure = looked.passes.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      expect(sure.join(' ')).toContain('Pot of Assam');
      expect(sure.join(' ')).toContain('nuts');
    },
  );
}

/** What axe finds, each with where. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page, ['html'], {});
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function axeOn(page: Page, include: string[], options: RunOptions): Promise<AxeResults> {
  // A screen still coming in is paler than it will be.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(AXE);
  return page.evaluate(
    ([where, how]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return axe.run({ include: where.map((selector) => [selector]) }, how);
    },
    [include, options] as const,
  );
}

/** Everything in sight that can be pressed and is smaller than a fingertip. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const pressable = document.querySelectorAll(
      'button, a[href], select, summary, [role="option"], label:has(input), input:not([type="radio"], [type="checkbox"], [type="file"])',
    );
    return [...pressable].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const seen = width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true });
      const small = height < smallest - 0.5 || width < smallest - 0.5;
      return seen && small
        ? [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML}`]
        : [];
    });
  }, SMALLEST_TARGET);
}
