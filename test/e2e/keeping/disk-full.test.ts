import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallDisk } from '../../electron/small-disk.ts';
import type { Host } from '../../hosts/host.ts';
import { openHost } from '../../hosts/open-host.ts';
import { openDataPage } from '../data-page/open-data-page.ts';
import { CounterPage } from '../pages/counter-page.ts';
import { FirstRunPage } from '../pages/first-run-page.ts';
import { readBook } from '../read-book.ts';

let host: Host;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ host, close } = await openDataPage());
});

afterAll(() => close());

/** Lets the page's origin have so many bytes on disk, as long as the session lasts. */
async function leaveRoomFor(page: Page, bytes: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  return session;
}

const fill = (facts: number) =>
  host.page.evaluate((n) => window.dataPage.fill(n, 1_000_000), facts);
const readBack = () => host.page.evaluate(() => window.dataPage.readBack());

test('when the disk is full a note is refused for that reason, and all that was there stays', async () => {
  await host.page.evaluate(() => window.dataPage.open());
  expect(await fill(3)).toEqual({ facts: 3, kind: 'none' });
  const before = await readBack();

  // Chromium asks for the room left once in a while only: a fresh start makes it ask again.
  await host.restart();
  const room = await leaveRoomFor(host.page, 1_000);
  await host.page.evaluate(() => window.dataPage.open());
  expect(await fill(100)).toEqual({ facts: 0, kind: 'storage-full' });
  expect(await readBack()).toEqual(before);
  expect(before.disagreements).toEqual([]);

  await room.detach();
  await host.restart();
  await host.page.evaluate(() => window.dataPage.open());
  expect(await readBack()).toEqual(before);
  expect(await fill(1)).toEqual({ facts: 1, kind: 'none' });
});

test('when the disk is full the counter says so, says what is safe and what to do, and nothing is half written', async () => {
  const disk = await smallDisk(96);
  const shop = await openHost('browser', { clock: '2026-11-22T15:02:00', folder: disk.folder });
  const counter = new CounterPage(shop);
  const line = shop.page.getByRole('status').filter({ hasText: /left on the disk/ });
  try {
    await new FirstRunPage(shop).startEmptyBook();
    await counter.type('Bill Rodgers, pot of Assam');
    await counter.makeNew();
    const before = await readBook(shop.page);

    disk.fill(4 * 1024 * 1024);
    // The first change after it is still kept: there was room when it was begun.
    await counter.type('Ada Lindqvist, flat white');
    await counter.makeNew();
    await line.waitFor();
    expect(await line.textContent()).toMatch(/writing safely needs 16.*nothing is written/s);
    await counter.press('Escape');
    const kept = await readBook(shop.page);
    expect(kept.rows.regulars).toHaveLength((before.rows.regulars?.length ?? 0) + 1);

    await counter.box.fill('Benny Thorpe, flat white');
    await counter.found.filter({ hasText: 'Somebody new' }).click();
    const told = shop.page.getByRole('alert').filter({ hasText: 'The disk is full' });
    await told.waitFor();
    expect(await told.textContent()).toMatch(/still there.*Make some room/s);
    expect(await readBook(shop.page)).toEqual(kept);

    disk.empty();
    await line.waitFor({ state: 'hidden' });
    await counter.box.fill('Benny Thorpe, flat white');
    await counter.found.filter({ hasText: 'Somebody new' }).click();
    await shop.page.getByRole('heading', { name: 'Benny Thorpe' }).waitFor();
  } finally {
    await shop.close();
  }
});
