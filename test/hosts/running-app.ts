import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { killChromium, setContextClock } from './chromium.ts';
import type { Host, HostKind, HostOptions, SavedFile } from './host.ts';
import { tearJournals } from './torn-journal.ts';

const NOT_BUILT = 'The app is not built yet: npm run build';

/** The app between one opening and one closing. */
export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly fileSavedBy: (act: () => Promise<void>) => Promise<SavedFile>;
  readonly pdfPrintedBy: (act: () => Promise<void>) => Promise<Uint8Array>;
  /** Closes the app the host's own way; the browser is closed when there is none. */
  readonly close?: () => Promise<void>;
  /** Kills the app the host's own way; the browser's process is killed when there is none. */
  readonly kill?: () => Promise<void>;
}

/** How one kind of host opens the app, again and again on the same folder. */
export interface Opener {
  readonly open: (options: HostOptions) => Promise<Opened>;
  /** Ends what outlives a restart. */
  readonly stop: () => Promise<void>;
}

/** Makes an opener for a host's own folder and the built app's folder. */
export type MakeOpener = (
  folder: string,
  appFolder: string,
  complaints: string[],
) => Promise<Opener>;

/** Runs the app in one kind of host, on an empty book in a folder of its own. */
export async function runApp(
  kind: HostKind,
  makeOpener: MakeOpener,
  appFolder: string,
  firstOptions: HostOptions,
): Promise<Host> {
  if (!existsSync(join(appFolder, 'out/page/index.html'))) throw new Error(NOT_BUILT);
  const folder = firstOptions.folder ?? (await mkdtemp(join(tmpdir(), 'the-usual-')));
  const complaints: string[] = [];
  const opener = await makeOpener(folder, appFolder, complaints);
  const cleanUp = async () => {
    await opener.stop();
    if (firstOptions.folder !== undefined) return;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  let options = firstOptions;
  let opened = await opener.open(options).catch(async (problem: unknown) => {
    await cleanUp();
    throw problem;
  });
  const shut = () => (opened.close ? opened.close() : opened.context.close());
  return {
    kind,
    folder,
    complaints,
    get page() {
      return opened.page;
    },
    setClock: async (clock) => {
      options = { ...options, clock };
      await setContextClock(opened.context, clock);
    },
    restart: async (whileClosed) => {
      await shut();
      await whileClosed?.();
      opened = await opener.open(options);
    },
    pullThePlug: async (when) => {
      await (opened.kill ? opened.kill() : killChromium(opened.context));
      if (typeof when === 'function') await when();
      else if (when) await tearJournals(folder);
      opened = await opener.open(options);
    },
    fileSavedBy: (act) => opened.fileSavedBy(act),
    pdfPrintedBy: (act) => opened.pdfPrintedBy(act),
    close: async () => {
      await shut();
      await cleanUp();
    },
  };
}
