import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../hosts/host.ts';
import { openDataPage } from './data-page/open-data-page.ts';

let host: Host;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ host, close } = await openDataPage());
});

afterAll(() => close());

/** Lets the page's origin have so many bytes on disk, as long as the session lasts. */
async function leaveRoomFor(bytes: number): Promise<CDPSession> {
  const session = await host.page.context().newCDPSession(host.page);
  const origin = new URL(host.page.url()).origin;
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
  const room = await leaveRoomFor(1_000);
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
