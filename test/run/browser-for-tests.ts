import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../electron/launch/find-browser.ts';

/** What to do where there is no browser to test with. */
export const NO_BROWSER =
  'No Chromium-family browser was found. Install Chrome, Chromium or Edge, or set THE_USUAL_BROWSER to the program of one.';

/** Chromium without windows, in Debian's package of that name: as Electron it is the engine alone. */
const HEADLESS = 'chromium-headless-shell';

/**
 * The browser that tests run in, when there is one: the engine alone where it is installed, because it
 * starts in half the time, and any Chromium-family browser else. One that was chosen decides alone.
 */
export function findTestBrowser(): string | undefined {
  if (process.env.THE_USUAL_BROWSER || process.env.CHROME_PATH) return findBrowser();
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, HEADLESS)).find(existsSync) ?? findBrowser();
}

/**
 * The browser to test with; on Debian as root it is installed when there is none. Undefined, having
 * said what to install, when there is still none.
 */
export function browserForTests(): string | undefined {
  const found = findTestBrowser() ?? installOnDebian();
  if (found === undefined) console.log(NO_BROWSER);
  return found;
}

function installOnDebian(): string | undefined {
  const isChosen = Boolean(process.env.THE_USUAL_BROWSER || process.env.CHROME_PATH);
  if (isChosen || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser was found: installing chromium with apt-get.');
  // The whole browser, too: letters of other scripts come with it, and npm start opens it.
  spawnSync(`apt-get update -qq && apt-get install -y -qq chromium ${HEADLESS}`, {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return findTestBrowser();
}
