import { afterEach, expect, test } from 'vitest';

type OnScreen = typeof import('../../../../renderer/data/looks/on-screen.ts');

afterEach(() => localStorage.clear());

/** What a window that opens now knows before it shows anything. */
async function newWindow(name: string): Promise<OnScreen> {
  const address = `../../../../renderer/data/looks/on-screen.ts?${name}`;
  const opened: OnScreen = await import(/* @vite-ignore */ address);
  opened.hearOtherScreens();
  return opened;
}

test('a new window knows at once whose page is open in another', async () => {
  localStorage.setItem('the-usual-on-screen:other', 'bill rosa');
  const { whoIsOnScreen } = await newWindow('at-once');
  expect([...whoIsOnScreen()]).toEqual(['bill', 'rosa']);
});

test('a window that closes its page, or takes its words back, is heard', async () => {
  localStorage.setItem('the-usual-on-screen:other', 'bill');
  const { whoIsOnScreen } = await newWindow('closed');
  expect([...whoIsOnScreen()]).toEqual(['bill']);
  const other = new BroadcastChannel('the-usual-on-screen');
  other.postMessage({ window: 'other', ids: ['rosa'] });
  await expect.poll(() => [...whoIsOnScreen()]).toEqual(['rosa']);
  other.postMessage({ window: 'other', ids: [] });
  await expect.poll(() => [...whoIsOnScreen()]).toEqual([]);
});

test('a window that was killed is forgotten, and so is the word it left', async () => {
  localStorage.setItem('the-usual-on-screen:killed', 'bill');
  const { whoIsOnScreen } = await newWindow('killed');
  expect([...whoIsOnScreen()]).toEqual(['bill']);
  await expect.poll(() => [...whoIsOnScreen()], { timeout: 30_000 }).toEqual([]);
  expect(localStorage.getItem('the-usual-on-screen:killed')).toBeNull();
});
