import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { serve } from '../../electron/launch/serve.ts';
import { firstPage, noteComplaints, onPaper, openChromium } from './chromium.ts';
import type { HostOptions, SavedFile } from './host.ts';
import type { Opened, Opener } from './running-app.ts';

/** Serves the built page from loopback, once for all restarts, and opens it in Chromium. */
export async function browserOpener(
  folder: string,
  appFolder: string,
  complaints: string[],
): Promise<Opener> {
  const served = await serve(join(appFolder, 'out/page'), 0, join(folder, 'shell'));
  if (!served.ok) throw new Error(`The page is not served: ${served.failure.kind}`);
  const { addressWithKey, close } = served.value;
  return {
    open: (options) => openPage(folder, addressWithKey, options, complaints),
    stop: close,
  };
}

async function openPage(
  folder: string,
  address: string,
  options: HostOptions,
  complaints: string[],
): Promise<Opened> {
  const context = await openChromium(folder, options);
  noteComplaints(context, complaints);
  await saveByDownload(context);
  await printWhenTold(context);
  const page = await firstPage(context);
  await page.goto(address);
  return {
    context,
    page,
    fileSavedBy: (act) => downloadedFile(context, act),
    pdfPrintedBy: (act) => printedPage(page, act),
  };
}

/**
 * A picker is a window of the system that no test can answer, so this browser is one without
 * pickers, as several are.
 */
async function saveByDownload(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}

async function downloadedFile(
  context: BrowserContext,
  act: () => Promise<void>,
): Promise<SavedFile> {
  const page = await firstPage(context);
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await download.path())),
  };
}

/** The dialog to print is one no test can answer either: the page only notes that it was asked for. */
async function printWhenTold(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.print = () => void Reflect.set(window, 'isPrinting', true);
  });
}

async function printedPage(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  await page.evaluate(() => void Reflect.set(window, 'isPrinting', false));
  await act();
  await page.waitForFunction(() => Reflect.get(window, 'isPrinting') === true);
  const paper = await onPaper(page);
  await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
  return paper;
}
