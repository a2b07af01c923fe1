import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT_FOLDER } from '../hosts/open-host.ts';

/** Where the page of the faults lies beside the app's own, on the same origin. */
export const FAULT_PAGE = '/faults/index.html';

/** The built app with the page of the faults in it, and how to throw it away. */
export interface AppFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Takes the app as it was built and puts the page of the faults beside its own. */
export async function appWithFaultPage(): Promise<AppFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-app-'));
  await cp(join(PROJECT_FOLDER, 'out'), join(folder, 'out'), { recursive: true });
  await build({
    configFile: false,
    logLevel: 'silent',
    root: join(import.meta.dirname, 'page'),
    base: '/faults/',
    worker: { format: 'es' },
    build: { outDir: join(folder, 'out/page/faults'), target: 'chrome140', emptyOutDir: true },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
