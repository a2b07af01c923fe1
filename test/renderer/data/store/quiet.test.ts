import { expect, test } from 'vitest';
import { atRest } from '../../../../renderer/data/store/quiet.ts';

/** How long it takes until the page is at rest, in milliseconds. */
async function untilRest(): Promise<number> {
  const began = performance.now();
  await atRest();
  return performance.now() - began;
}

const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'm' }));

test('the page is not at rest while somebody waits for what a key asks for', async () => {
  await atRest();
  press();
  expect(await untilRest()).toBeGreaterThan(90);
});

test('of somebody who never stops typing it is not waited for the end', async () => {
  const typing = setInterval(press, 20);
  const took = await untilRest();
  clearInterval(typing);
  expect(took).toBeLessThan(5_000);
});
