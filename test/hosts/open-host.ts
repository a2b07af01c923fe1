import { fileURLToPath } from 'node:url';
import { browserOpener } from './browser-host.ts';
import { electronOpener, isElectronHere } from './electron-host.ts';
import type { Host, HostKind, HostOptions } from './host.ts';
import { type MakeOpener, runApp } from './running-app.ts';
import { shellOpener } from './shell-host.ts';

/** The folder of the project, where the built app lies in out/. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

const OPENERS: Readonly<Record<HostKind, MakeOpener>> = {
  browser: browserOpener,
  shell: shellOpener,
  electron: electronOpener,
};

/** The hosts this machine can run; Electron only where its runtime is installed. */
export function hostsHere(): readonly HostKind[] {
  return isElectronHere() ? ['browser', 'shell', 'electron'] : ['browser', 'shell'];
}

/**
 * Opens the built app (`npm run build`) in a host, on an empty book.
 *
 * ```ts
 * const host = await openHost('shell', { clock: '2019-04-09T08:05:00' });
 * await host.page.getByRole('searchbox').fill('bil');
 * await host.restart();
 * await host.close();
 * ```
 */
export function openHost(kind: HostKind, options: HostOptions = {}): Promise<Host> {
  return runApp(kind, OPENERS[kind], options.appFolder ?? PROJECT_FOLDER, options);
}
