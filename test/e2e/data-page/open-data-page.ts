import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Host } from '../../hosts/host.ts';
import { openHost } from '../../hosts/open-host.ts';

/** Chromium with the book open but none of its screens, and how to close it. */
export interface OpenDataPage {
  readonly host: Host;
  readonly close: () => Promise<void>;
}

/** Builds the book without its screens, or another page of tests, and opens it in Chromium the way the app is. */
export async function openDataPage(
  page: URL = new URL('.', import.meta.url),
): Promise<OpenDataPage> {
  const appFolder = await mkdtemp(join(tmpdir(), 'the-usual-data-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(page),
    worker: { format: 'es' },
    build: { outDir: join(appFolder, 'out/page'), target: 'chrome140', emptyOutDir: true },
  });
  const host = await openHost('browser', { appFolder });
  const close = async () => {
    await host.close();
    await rm(appFolder, { recursive: true, force: true });
  };
  return { host, close };
}
