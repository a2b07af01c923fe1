import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { chanceOf } from '../../shared/sample/seeded-chance.ts';
import { emptyRoom } from './bench-room.ts';
import { type Figure, figureOf } from './figures.ts';

/** What bringing in a till's receipts took. */
export interface ImportMeasured {
  /** From "Bring in" until it is in the book, in milliseconds. */
  readonly took: number;
  /** From handing the file over until its columns are known and counted, in milliseconds. */
  readonly read: number;
  /** Tasks on the page's own thread that took longer than fifty milliseconds. */
  readonly tasks: Figure | undefined;
  /** Most memory the process of the page had, worker and all, in megabytes. */
  readonly memory: number;
  /** From "Stop" until it says that nothing was written, in milliseconds. */
  readonly cancel: number;
}

const PEOPLE = 100_000;

/** Brings in so many receipts through the app's own screen, once stopped and once to the end. */
export async function measureImport(receipts: number): Promise<ImportMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-till-'));
  const file = join(folder, 'receipts.csv');
  await writeReceipts(file, receipts);
  const cancel = await inEmptyShop(file, async (page) => {
    await page.waitForTimeout(4_000);
    const began = performance.now();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Nothing was written.').waitFor();
    return performance.now() - began;
  });
  const whole = await inEmptyShop(file, async (page) => {
    await page.getByRole('button', { name: /To the counter|Done/ }).waitFor({ timeout: 0 });
    return 0;
  });
  await rm(folder, { recursive: true });
  return { ...whole, cancel: cancel.answer };
}

async function inEmptyShop(file: string, act: (page: Page) => Promise<number>) {
  const room = await emptyRoom();
  try {
    const page = await room.app();
    page.setDefaultTimeout(240_000);
    await page.getByRole('button', { name: /file/i }).first().waitFor();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Reflect.set(window, 'longTasks', tasks);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    const memory = await watchMemory(page);
    const handed = performance.now();
    const input = page.locator('input[type="file"]');
    if ((await input.count()) === 0)
      await page.getByRole('button', { name: /file/i }).first().click();
    await input.setInputFiles(file);
    const button = page.getByRole('button', { name: /^Bring in/ });
    await button.and(page.locator(':enabled')).waitFor();
    const read = performance.now() - handed;
    const began = performance.now();
    await button.click();
    const answer = await act(page);
    const took = performance.now() - began;
    const tasks = (await page.evaluate(() => Reflect.get(window, 'longTasks'))) as number[];
    return {
      answer,
      took,
      read,
      memory: await memory(),
      tasks: tasks.length > 0 ? figureOf(tasks) : undefined,
    };
  } finally {
    await room.close();
  }
}

/** Looks four times a second at what the page's process holds; answers with the most. */
async function watchMemory(page: Page): Promise<() => Promise<number>> {
  const browser = page.context().browser();
  const session = await browser?.newBrowserCDPSession();
  let most = 0;
  let isWatching = true;
  const watch = (async () => {
    while (isWatching) {
      const info = await session?.send('SystemInfo.getProcessInfo');
      for (const { type, id } of info?.processInfo ?? []) {
        if (type === 'renderer') most = Math.max(most, await residentMegabytes(id));
      }
      await new Promise((settle) => setTimeout(settle, 250));
    }
  })();
  return async () => {
    isWatching = false;
    await watch;
    return most;
  };
}

async function residentMegabytes(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

async function writeReceipts(file: string, receipts: number): Promise<void> {
  const chance = chanceOf('receipts');
  const out = createWriteStream(file);
  out.write(
    'transaction_id,transaction_date,transaction_time,customer_id,line_item_id,product_id,quantity,line_item_amount,unit_price\n',
  );
  const two = (figure: number) => String(figure).padStart(2, '0');
  let some: string[] = [];
  for (let at = 1; at <= receipts; at += 1) {
    const person = 1 + Math.floor(chance.next() ** 2 * PEOPLE);
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor((at / receipts) * 1000) * 86_400_000);
    const date = `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
    const time = `${two(7 + Math.floor(chance.next() * 11))}:${two(Math.floor(chance.next() * 60))}:00`;
    some.push(`${at},${date},${time},${person},1,${1 + (person % 30)},1,3.40,3.40`);
    if (some.length < 10_000 && at < receipts) continue;
    if (!out.write(`${some.join('\n')}\n`)) await once(out, 'drain');
    some = [];
  }
  out.end();
  await once(out, 'finish');
}
