import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { LocalTime } from '../../shared/calendar-day.ts';
import { findTestBrowser, NO_BROWSER } from '../run/browser-for-tests.ts';
import type { HostOptions } from './host.ts';

/** Chromium with a profile of its own in `folder`, so that a book outlives it. */
export async function openChromium(folder: string, options: HostOptions): Promise<BrowserContext> {
  const executablePath = findTestBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    // The engine alone would round letters to whole pixels, and paper has none.
    args: ['--font-render-hinting=none'],
    timezoneId: 'UTC',
    locale: 'en-GB',
    viewport: options.size ?? { width: 1280, height: 800 },
    colorScheme: options.colours ?? 'light',
    hasTouch: options.touch ?? false,
    acceptDownloads: true,
    downloadsPath: join(folder, 'downloads'),
  });
  if (options.clock !== undefined) await setContextClock(context, options.clock);
  await options.prepare?.(context);
  return context;
}

/** The one tab a new profile starts with. */
export async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage());
}

/** The page as its printer would have it: on the paper that the page itself asks for. */
export async function onPaper(page: Page): Promise<Uint8Array> {
  return new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
}

/** Sets what every page of a context reads from its clock; the zone is UTC in all of them. */
export async function setContextClock(context: BrowserContext, time: LocalTime): Promise<void> {
  await context.clock.setFixedTime(new Date(`${time}Z`));
  // A real clock is noticed as time passes; this one jumped.
  for (const page of context.pages()) {
    await page.evaluate(() => void window.dispatchEvent(new Event('focus')));
  }
}

/** Ends every process of the browser at once, the way a power cut would, and waits until all are gone. */
export async function killChromium(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const closed = new Promise<void>((settle) => {
    context.once('close', () => settle());
  });
  // The main process first: it would start the others again.
  const mainFirst = processInfo.toSorted((one) => (one.type === 'browser' ? -1 : 1));
  for (const { id } of mainFirst) kill(id, 'SIGKILL');
  await closed;
  // A process that is still dying holds the files of the profile that the next one opens.
  for (const { id } of processInfo) while (kill(id, 0)) await setImmediate();
}

/** Sends a signal; tells whether there was still a process to take it. */
function kill(id: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(id, signal);
  } catch {
    return false;
  }
}

/** Writes down everything the pages of a context complain about. */
export function noteComplaints(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (problem) => complaints.push(`uncaught: ${problem.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
}
