import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../hosts/host.ts';
import { openDataPage } from '../data-page/open-data-page.ts';

const KILLS = 20;

/** Acknowledgements to wait for before a kill: a few more each time, so that it strikes everywhere. */
const acknowledgedBefore = (kill: number) => 3 + ((kill * 7) % 23);

let host: Host;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ host, close } = await openDataPage());
});

afterAll(() => close());

/** Lets the page log visits until so many were acknowledged out here; the browser is killed at once. */
async function logUntilKilled(
  acknowledged: Set<string>,
  wanted: number,
  when?: 'in the midst of a write',
): Promise<void> {
  const already = acknowledged.size;
  let settle = () => {};
  const enough = new Promise<void>((settled) => {
    settle = settled;
  });
  await host.page.context().exposeBinding('acknowledged', (_source, visitId: string) => {
    acknowledged.add(visitId);
    if (acknowledged.size >= already + wanted) settle();
  });
  // It ends with the browser; before that it must not end at all.
  const ended = host.page.evaluate(() => window.dataPage.logWithoutEnd(window.acknowledged));
  await Promise.race([enough, ended]);
  await host.pullThePlug(when);
}

/** Opens the book after a kill; every visit that was ever acknowledged is in it. */
async function expectAllThere(acknowledged: ReadonlySet<string>, about: string): Promise<void> {
  expect(await host.page.evaluate(() => window.dataPage.open()), about).toBe(4);
  const { visits, disagreements } = await host.page.evaluate(() => window.dataPage.readBack());
  const there = new Set(visits);
  expect(
    [...acknowledged].filter((visit) => !there.has(visit)),
    about,
  ).toEqual([]);
  expect(disagreements, about).toEqual([]);
}

test('a power cut in the midst of a write costs no visit, neither at the next start nor at those after it', async () => {
  const acknowledged = new Set<string>();
  await host.page.evaluate(() => window.dataPage.open());
  for (let cut = 1; cut <= 3; cut += 1) {
    await logUntilKilled(acknowledged, 5, 'in the midst of a write');
    await expectAllThere(acknowledged, `after power cut ${cut}`);
    await logUntilKilled(acknowledged, 5);
    await expectAllThere(acknowledged, `at the start after that, power cut ${cut}`);
    await host.restart();
    await expectAllThere(acknowledged, `closed and opened, power cut ${cut}`);
  }
});

test(`a browser killed ${KILLS} times while visits are logged opens the book every time, with every visit it had acknowledged`, async () => {
  const acknowledged = new Set<string>();
  expect(await host.page.evaluate(() => window.dataPage.open())).toBe(4);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await logUntilKilled(acknowledged, acknowledgedBefore(kill));
    await expectAllThere(acknowledged, `after kill ${kill + 1}`);
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS * 3);
});
