import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../hosts/host.ts';
import { openDataPage } from '../data-page/open-data-page.ts';
import type {} from './own-files-page/own-files-page.ts';

const KILLS = 10;

let host: Host;
let close: () => Promise<void>;
/** Every line that was ever acknowledged, over all tests: each of them begins where the last ended. */
const acknowledged = new Set<string>();

beforeAll(async () => {
  ({ host, close } = await openDataPage(new URL('./own-files-page/', import.meta.url)));
});

afterAll(() => close());

async function append(page: Page, ids: readonly string[], letters = 1_000): Promise<string> {
  const done = await page.evaluate(([all, long]) => window.ownFilesPage.append(all, long), [
    ids,
    letters,
  ] as const);
  for (const id of done.acknowledged) acknowledged.add(id);
  return done.refused;
}

/** All that was acknowledged can be read, once each. The value is what was flushed before its answer came. */
async function expectAllThere(about: string): Promise<readonly string[]> {
  const { ids, damaged } = await host.page.evaluate(() => window.ownFilesPage.everything());
  const there = new Set(ids);
  expect(
    [...acknowledged].filter((id) => !there.has(id)),
    about,
  ).toEqual([]);
  expect(damaged, about).toEqual([]);
  expect(there.size, about).toBe(ids.length);
  return ids.filter((id) => !acknowledged.has(id));
}

const named = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}-${at}`);

test('a page under the app’s own policy keeps its daybook, and has it again after a restart', async () => {
  expect(await append(host.page, named('first', 20))).toBe('none');
  await host.restart();
  expect(await expectAllThere('after a restart')).toEqual([]);
  expect(host.complaints).toEqual([]);
});

test('two pages side by side lose nothing, and one that is closed leaves the daybook to the other', async () => {
  const other = await host.page.context().newPage();
  await other.goto(host.page.url());
  const both = [append(host.page, named('left', 100)), append(other, named('right', 100))];
  expect(await Promise.all(both)).toEqual(['none', 'none']);
  await other.close();
  expect(await append(host.page, named('left alone', 5))).toBe('none');
  expect(await expectAllThere('after two pages')).toEqual([]);
});

test(`a browser killed ${KILLS} times while lines are appended keeps every line it had acknowledged`, async () => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    await appendUntilKilled(3 + ((kill * 7) % 23));
    await expectAllThere(`after kill ${kill + 1}`);
  }
});

async function appendUntilKilled(wanted: number): Promise<void> {
  const already = acknowledged.size;
  let settle = () => {};
  const enough = new Promise<void>((settled) => {
    settle = settled;
  });
  await host.page.context().exposeBinding('acknowledged', (_source, id: string) => {
    acknowledged.add(id);
    if (acknowledged.size >= already + wanted) settle();
  });
  const ended = host.page.evaluate(() => window.ownFilesPage.appendWithoutEnd(window.acknowledged));
  await Promise.race([enough, ended]);
  await host.pullThePlug();
}

test('the daybook is there when the databases are gone', async () => {
  const session = await host.page.context().newCDPSession(host.page);
  const origin = new URL(host.page.url()).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await host.restart();
  await expectAllThere('after the databases were thrown away');
});

test('without room it says so, nothing is half written, and with room again it goes on', async () => {
  await host.restart();
  const session = await host.page.context().newCDPSession(host.page);
  const origin = new URL(host.page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
  // What Chromium has granted ahead is used up first.
  expect(await append(host.page, named('until full', 100), 500_000)).toBe('disk-full');
  expect(await append(host.page, named('full', 3), 500_000)).toBe('disk-full');
  await expectAllThere('on a full disk');

  await session.detach();
  await host.restart();
  expect(await append(host.page, named('again', 3), 500_000)).toBe('none');
  await expectAllThere('with room again');
  const { files, torn } = await host.page.evaluate(() => window.ownFilesPage.everything());
  expect({ files: files.length, torn }).toEqual({ files: 1, torn: 0 });
});
