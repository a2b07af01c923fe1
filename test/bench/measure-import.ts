import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { chanceOf } from '../../shared/sample/seeded-chance.ts';
import { FirstRunPage } from '../e2e/pages/first-run-page.ts';
import { type BenchRoom, emptyRoom } from './bench-room.ts';
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
  /** A bare Dexie write of the rows it made, in milliseconds. */
  readonly bare: number;
  /** From "Stop" until it says that nothing was written, in milliseconds. */
  readonly cancel: number;
}

const PEOPLE = 100_000;
const ITEMS = 30;

/** Brings in so many receipts through the app's own screen, once stopped and once to the end. */
export async function measureImport(receipts: number): Promise<ImportMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-till-'));
  const files = await writeTill(folder, receipts);
  const cancel = await inEmptyShop(files, async (page) => {
    await page.waitForTimeout(4_000);
    const began = performance.now();
    await page.getByRole('button', { name: 'Stop' }).click();
    const isIn = page.getByRole('button', { name: /To the counter|Done/ });
    await page.getByText('Nothing was written').or(isIn).waitFor();
    if (await isIn.isVisible()) throw new Error('It was in before it could be stopped.');
    return performance.now() - began;
  });
  const whole = await inEmptyShop(files, async (page) => {
    await page.getByRole('button', { name: /To the counter|Done/ }).waitFor({ timeout: 300_000 });
    return 0;
  });
  await rm(folder, { recursive: true });
  return { ...whole, cancel: cancel.answer };
}

async function inEmptyShop(files: readonly string[], act: (page: Page) => Promise<number>) {
  const room = await emptyRoom();
  try {
    const page = await room.app();
    page.setDefaultTimeout(120_000);
    await new FirstRunPage({ page }).bringInFile();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Reflect.set(window, 'longTasks', tasks);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    const memory = watchMemory(page);
    const handed = performance.now();
    await page.locator('input[type="file"]').setInputFiles([...files]);
    const button = page.getByRole('button', { name: /^Bring in/ });
    await button.waitFor();
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
      bare: await bareWriteIn(room, page),
      tasks: tasks.length > 0 ? figureOf(tasks) : undefined,
    };
  } finally {
    await room.close();
  }
}

/** The rows that came in, written once more with nothing around them; 0 when none did. */
async function bareWriteIn(room: BenchRoom, page: Page): Promise<number> {
  await page.goto('about:blank');
  return room.inPage((bench) => bench.bareWrite());
}

/** Looks four times a second at what the page's process holds; the answer is the most of it. */
function watchMemory(page: Page): () => Promise<number> {
  const session = page.context().browser()?.newBrowserCDPSession();
  let most = 0;
  const look = async () => {
    const info = await (await session)?.send('SystemInfo.getProcessInfo');
    const pages = info?.processInfo.filter(({ type }) => type === 'renderer') ?? [];
    const held = await Promise.all(pages.map(({ id }) => residentMegabytes(id)));
    most = Math.max(most, ...held);
  };
  // A look that comes as the browser closes sees nothing.
  const timer = setInterval(() => void look().catch(() => undefined), 250);
  return async () => {
    clearInterval(timer);
    return most;
  };
}

async function residentMegabytes(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

/** The till's three files: people, menu and receipts, as a well-known demonstration shop writes them. */
async function writeTill(folder: string, receipts: number): Promise<string[]> {
  const [people, menu, sold] = ['people.csv', 'menu.csv', 'receipts.csv'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const guests = Array.from(
    { length: PEOPLE },
    (_, at) =>
      `${at + 1},Guest ${at + 1},guest${at + 1}@example.com,"908-${String(at).padStart(6, '0')}"`,
  );
  await writeFile(
    people,
    `customer_id,customer_first-name,customer_email,loyalty_card_number\n${guests.join('\n')}\n`,
  );
  const items = Array.from(
    { length: ITEMS },
    (_, at) => `${at + 1},Beverages,Coffee,Drinks,Coffee ${at + 1},$3.40 `,
  );
  await writeFile(
    menu,
    `product_id,product_group,product_category,product_type,product,current_retail_price\n${items.join('\n')}\n`,
  );
  await writeReceipts(sold, receipts);
  return [people, menu, sold];
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
    some.push(`${at},${date},${time},${person},1,${1 + (person % ITEMS)},1,3.40,3.40`);
    if (some.length < 10_000 && at < receipts) continue;
    if (!out.write(`${some.join('\n')}\n`)) await once(out, 'drain');
    some = [];
  }
  out.end();
  await once(out, 'finish');
}
