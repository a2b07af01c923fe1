/**
 * `npm start`: builds the app and opens it, in Electron or else in a browser.
 *
 * `--browser` chooses the browser, `--no-open` only serves, `--port N` serves on another port.
 */
import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './build-app.ts';
import { fetchElectron } from './fetch-electron.ts';
import { findBrowser } from './find-browser.ts';
import { readFlags, type StartFlags } from './flags.ts';
import { canOpenWindows, openAsApp } from './open-browser.ts';
import {
  type BrowserReason,
  BUILDING,
  FETCHING,
  NOT_BUILT,
  type Shown,
  sayElectronStopped,
  sayFlagFailure,
  sayServed,
  sayServeFailure,
} from './sentences.ts';
import { addressOf, isServed, type Serving, serve, USUAL_PORT } from './serve.ts';

import { readShellKey, withKey } from './shell-key.ts';
import { browserShellFolder, userFolder } from './user-folder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

await start(process.argv.slice(2));

async function start(words: readonly string[]): Promise<void> {
  const flags = readFlags(words);
  if (!flags.ok) return stop(sayFlagFailure(flags.failure));
  const port = flags.value.port ?? USUAL_PORT;
  // Checked first: building would take the page away from under the one that runs.
  if (await isServed(port)) return joinServed(flags.value, addressOf(port));
  console.log(BUILDING);
  if (!(await buildApp(PROJECT))) return stop(NOT_BUILT);
  if (flags.value.inBrowser || flags.value.onlyServe) return serveToBrowser(flags.value, 'asked');
  const electron = await fetchElectron(() => console.log(FETCHING));
  if (electron === undefined) return serveToBrowser(flags.value, 'no-runtime');
  if (!canOpenWindows()) return serveToBrowser(flags.value, 'no-window');
  runElectron(electron);
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

/** Electron is closed by its window or by Ctrl+C, which reaches it by itself. */
function runElectron(program: string): void {
  const electron = spawn(program, [PROJECT], { stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => electron.kill());
  electron.once('error', (problem) => stop(problem.message));
  electron.once('exit', (code) => {
    if (code) stop(sayElectronStopped(code));
  });
}

async function serveToBrowser(flags: StartFlags, reason: BrowserReason): Promise<void> {
  const port = flags.port ?? USUAL_PORT;
  const served = await serve(join(PROJECT, 'out/page'), port, shellFolderAt(port));
  if (served.ok) {
    endWith(served.value);
    const shown = await show(flags, served.value.addressWithKey);
    console.log(sayServed(reason, shown, served.value.addressWithKey));
  } else if (served.failure.kind === 'already-open') {
    await joinServed(flags, served.failure.address);
  } else {
    stop(sayServeFailure(served.failure));
  }
}

/** Shows the page that another start is serving. */
async function joinServed(flags: StartFlags, address: string): Promise<void> {
  const key = await readShellKey(shellFolderAt(flags.port ?? USUAL_PORT));
  const opening = withKey(address, key);
  console.log(sayServeFailure({ kind: 'already-open', address: opening }));
  await show(flags, opening);
}

/** Where the daybook and the copies of a page in the browser lie. */
function shellFolderAt(port: number): string {
  return browserShellFolder(userFolder(process.env, process.platform, homedir()), port);
}

async function show(flags: StartFlags, address: string): Promise<Shown> {
  if (flags.onlyServe) return 'only-served';
  const browser = canOpenWindows() ? findBrowser() : undefined;
  return browser !== undefined && (await openAsApp(browser, address)) ? 'opened' : 'by-hand';
}

function endWith(serving: Serving): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void serving.close());
  }
}
