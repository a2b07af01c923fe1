import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../electron/launch/find-browser.ts';
import { findElectron } from '../../electron/launch/find-electron.ts';
import { readFlags } from '../../electron/launch/flags.ts';
import { canOpenWindows, openAsApp } from '../../electron/launch/open-browser.ts';
import { sayFlagFailure, sayServed } from '../../electron/launch/sentences.ts';
import { browserShellFolder, userFolder } from '../../electron/launch/user-folder.ts';
import { testFolder } from './open-test-shell.ts';

const ADDRESS = 'http://localhost:4517/';

async function program(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '');
  await chmod(path, 0o755);
  return path;
}

describe('npm start --', () => {
  test.each([
    [[], { inBrowser: false, onlyServe: false, port: undefined }],
    [['--browser'], { inBrowser: true, onlyServe: false, port: undefined }],
    [['--no-open', '--port', '4600'], { inBrowser: false, onlyServe: true, port: 4600 }],
    [['--port=65535'], { inBrowser: false, onlyServe: false, port: 65_535 }],
  ])('understands %j', (words, flags) => {
    expect(readFlags(words)).toEqual({ ok: true, value: flags });
  });

  test.each([
    [['--brower'], '"--brower" means nothing here.'],
    [['--browser', 'chrome'], '"chrome" means nothing here.'],
    [['-x'], '"-x" means nothing here.'],
    [['--prot', '1'], '"--prot" means nothing here.'],
    [['--port'], '--port wants a number from 1 to 65535, not "".'],
    [['--port', 'abc'], '--port wants a number from 1 to 65535, not "abc".'],
    [['--port', '0'], '--port wants a number from 1 to 65535, not "0".'],
    [['--port=70000'], '--port wants a number from 1 to 65535, not "70000".'],
  ])('answers %j with a sentence', (words, sentence) => {
    const flags = readFlags(words);
    expect(flags.ok ? '' : sayFlagFailure(flags.failure)).toContain(sentence);
  });

  test('says in one line why the page is in the browser', () => {
    expect(sayServed('no-runtime', 'opened', ADDRESS)).toBe(
      `Electron's runtime could not be downloaded here, so The Usual opens in your browser instead: ${ADDRESS}`,
    );
    expect(sayServed('no-runtime', 'by-hand', ADDRESS)).toBe(
      `Electron's runtime could not be downloaded here, so open The Usual in Chrome, Chromium or Edge instead: ${ADDRESS}`,
    );
    expect(sayServed('asked', 'by-hand', ADDRESS)).toBe(
      `Open The Usual in Chrome, Chromium or Edge: ${ADDRESS}`,
    );
    expect(sayServed('asked', 'only-served', ADDRESS)).toBe(`The Usual is served here: ${ADDRESS}`);
  });

  test('opens no window without a screen, nor as root on Linux', () => {
    expect(canOpenWindows({ DISPLAY: ':0' }, 'linux', 1000)).toBe(true);
    expect(canOpenWindows({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', 1000)).toBe(true);
    expect(canOpenWindows({ DISPLAY: ':0' }, 'linux', 0)).toBe(false);
    expect(canOpenWindows({}, 'linux', 1000)).toBe(false);
    expect(canOpenWindows({}, 'darwin', 501)).toBe(true);
  });
});

describe('opening the page as an app window', () => {
  test('the browser is given the address and left to itself', async () => {
    const folder = await testFolder();
    const browser = join(folder, 'browser');
    await writeFile(browser, `#!/bin/sh\necho "$@" > "${folder}/given"\n`, { mode: 0o755 });
    expect(await openAsApp(browser, ADDRESS)).toBe(true);
    await expect
      .poll(() => readFile(join(folder, 'given'), 'utf8').catch(() => ''))
      .toBe(`--app=${ADDRESS}\n`);
  });

  test('a browser that does not start is noticed', async () => {
    expect(await openAsApp('/nowhere/browser', ADDRESS)).toBe(false);
  });
});

describe('finding a browser', () => {
  test('the one somebody chose comes first, and a wrong choice finds none', async () => {
    const folder = await testFolder();
    const chosen = await program(join(folder, 'my browser'));
    await program(join(folder, 'bin/chromium'));
    const PATH = join(folder, 'bin');
    expect(findBrowser({ THE_USUAL_BROWSER: chosen, PATH }, 'linux', folder)).toBe(chosen);
    expect(findBrowser({ CHROME_PATH: chosen, PATH }, 'linux', folder)).toBe(chosen);
    expect(findBrowser({ CHROME_PATH: '/nowhere', PATH }, 'linux', folder)).toBeUndefined();
  });

  test('Chrome on a Mac is found in Applications', async () => {
    const home = await testFolder();
    const chrome = 'Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
    await program(join(home, chrome));
    expect(findBrowser({}, 'darwin', home)).toBe(join(home, chrome));
  });

  test('Edge on Windows is found among the programs', async () => {
    const PROGRAMFILES = await testFolder();
    const edge = join(PROGRAMFILES, 'Microsoft\\Edge\\Application\\msedge.exe');
    await program(edge);
    expect(findBrowser({ PROGRAMFILES }, 'win32', PROGRAMFILES)).toBe(edge);
  });

  test("Playwright's newest Chromium is found when there is no other", async () => {
    const home = await testFolder();
    const kept = join(home, '.cache/ms-playwright');
    await program(join(kept, 'chromium-999/chrome-linux/chrome'));
    await program(join(kept, 'chromium_headless_shell-1255/chrome-linux/headless_shell'));
    const newest = await program(join(kept, 'chromium-1255/chrome-linux64/chrome'));
    expect(findBrowser({}, 'linux', home)).toBe(newest);
  });
});

describe('the folder for the daybook of a page in the browser', () => {
  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', {}, '/home/ada/.config/The Usual'],
    ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/The Usual'],
    ['darwin', {}, '/home/ada/Library/Application Support/The Usual'],
  ])('lies beside the desktop app’s own, one for each port: %s %j', (platform, given, folder) => {
    const own = userFolder(given, platform, '/home/ada');
    expect(own).toBe(folder);
    expect(browserShellFolder(own, 4517)).toBe(`${folder}/browser-4517`);
  });

  test('on Windows it is where programs keep their own', () => {
    const own = userFolder({ APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' }, 'win32', '');
    expect(own).toMatch(/^C:.Users.ada.AppData.Roaming.The Usual$/);
  });
});

describe('finding Electron', () => {
  test('its runtime is there only when its program is', async () => {
    const folder = await testFolder();
    expect(findElectron(folder, '')).toBeUndefined();
    await writeFile(join(folder, 'path.txt'), 'electron');
    expect(findElectron(folder, '')).toBeUndefined();
    const electron = await program(join(folder, 'dist/electron'));
    expect(findElectron(folder, '')).toBe(electron);
  });
});
