import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { serve } from '../../electron/launch/serve.ts';
import { BOOK_VERSION } from '../../renderer/data/store/migrations/versions.ts';
import { firstPage, openChromium } from '../hosts/chromium.ts';
import { PROJECT_FOLDER } from '../hosts/open-host.ts';
import type { Bench } from './page/bench.ts';
import type { NamePool } from './page/name-pools.ts';
import { type BookSize, NOW, SEED } from './sizes.ts';

/** The book belongs to its address, so that this one never changes. */
const PORT = 4771;
const CACHE = join(PROJECT_FOLDER, '.cache/bench');
/** Where the bench's own page lies, built. */
export const BENCH_PAGE = join(CACHE, 'page');
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

/** Chromium with one book, the built app and the bench's own page beside it. */
export interface BenchRoom {
  readonly context: BrowserContext;
  readonly address: string;
  /** The app, freshly loaded, at an address of its own. */
  readonly app: (where?: string) => Promise<Page>;
  /** Runs something of the bench inside a page. */
  readonly inPage: <Value>(work: (bench: Bench) => Promise<Value>) => Promise<Value>;
  readonly close: () => Promise<void>;
}

/** A copy of the cached book of a size, made now if it is not there. */
export async function roomWith(size: BookSize, pools: readonly NamePool[]): Promise<BenchRoom> {
  const cached = join(
    CACHE,
    `${size.name}-${size.regulars}-${size.visits}-${SEED}-${BOOK_VERSION}`.replaceAll(' ', '-'),
  );
  if (!existsSync(cached)) await makeBook(cached, size, pools);
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-bench-'));
  await cp(cached, folder, { recursive: true });
  return openRoom(folder);
}

/** A room with no book yet. */
export async function emptyRoom(): Promise<BenchRoom> {
  return openRoom(await mkdtemp(join(tmpdir(), 'the-usual-bench-')));
}

async function makeBook(cached: string, size: BookSize, pools: readonly NamePool[]): Promise<void> {
  const unfinished = `${cached}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const room = await openRoom(unfinished, true);
  const page = await benchPage(room);
  await page.evaluate(([one, names]) => window.bench.makeBook(one, names), [size, pools] as const);
  await room.close();
  await rename(unfinished, cached);
}

async function openRoom(folder: string, isKept = false): Promise<BenchRoom> {
  const served = await serve(join(PROJECT_FOLDER, 'out/page'), PORT, join(folder, 'shell'));
  if (!served.ok) throw new Error(`The page is not served: ${served.failure.kind}`);
  const { address, addressWithKey, close } = served.value;
  const context = await openChromium(folder, {});
  // What runs these scripts marks every function with its name, also those sent into a page.
  await context.addInitScript('globalThis.__name = (one) => one;');
  await context.addInitScript(standAt, NOW);
  // The bench's own page is not served by the server: to the browser it comes from who knows where.
  await context.grantPermissions(['local-network-access'], { origin: address });
  // What the address brings a page that is opened by hand.
  const key = new URL(addressWithKey).hash.replace('#key=', '');
  await context.addInitScript(`localStorage.setItem('the-usual-key', ${JSON.stringify(key)})`);
  await context.route(`${address}bench/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/bench/', '');
    await route.fulfill({
      body: await readFile(join(BENCH_PAGE, path)),
      contentType: TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
      // Alone in its process the page's clock counts in steps of five microseconds.
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
  });
  const room: BenchRoom = {
    context,
    address,
    app: async (where = '') => {
      const page = await firstPage(context);
      await page.goto('about:blank');
      await page.goto(`${address}#/${where}`);
      return page;
    },
    inPage: async (work) => {
      const page = await benchPage(room);
      const value = await page.evaluate(`(${String(work)})(window.bench)`);
      await page.close();
      return value as Awaited<ReturnType<typeof work>>;
    },
    close: async () => {
      await context.close();
      await close();
      if (!isKept) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return room;
}

async function benchPage({ context, address }: BenchRoom): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${address}bench/index.html`);
  await page.waitForFunction(() => 'bench' in window);
  return page;
}

/** The shop's clock begins at a moment and goes on from there; stopwatches are left alone. */
function standAt(now: string): void {
  const Real = Date;
  const ahead = Real.parse(`${now}Z`) - Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: unknown[]) =>
      given.length === 0 ? new target(target.now() + ahead) : Reflect.construct(target, given),
    get: (target, name) =>
      name === 'now' ? () => target.now() + ahead : Reflect.get(target, name),
  });
}

declare global {
  interface Window {
    readonly bench: Bench;
  }
}
