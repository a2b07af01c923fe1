import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../electron/launch/serve.ts';
import { firstPage, openChromium } from '../hosts/chromium.ts';
import { PROJECT_FOLDER } from '../hosts/open-host.ts';
import { testFolder } from './open-test-shell.ts';

test('a page that was opened with the key keeps it, and no address shows it', async () => {
  const folder = await testFolder();
  await mkdir(join(folder, 'shell'));
  const served = await serve(join(PROJECT_FOLDER, 'out/page'), 0, join(folder, 'shell'));
  if (!served.ok) throw new Error(served.failure.kind);
  onTestFinished(served.value.close);
  const { address, addressWithKey } = served.value;
  const key = await readFile(join(folder, 'shell/key'), 'utf8');
  expect(addressWithKey).toBe(`${address}#key=${key}`);
  const context = await openChromium(folder, {});
  onTestFinished(() => context.close());
  const page = await firstPage(context);
  await page.goto(addressWithKey);
  await page.waitForFunction(() => window.location.hash === '');
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(key);
  // A later visit by the plain address has the key still, and the page's own policy lets it ask.
  await page.goto(address);
  const free = await page.evaluate(async (own) => {
    const asked = { method: 'POST', body: '[]', headers: { 'x-the-usual-key': own } };
    const response = await fetch('/shell/daybook-room', asked);
    return (await response.json()).value.free;
  }, key);
  expect(free).toBeGreaterThan(0);
});
