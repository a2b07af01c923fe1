import { describe, expect, test } from 'vitest';
import { shareTestShell } from './open-test-shell.ts';

const shell = shareTestShell();

describe('the page stays where it is', () => {
  test('a link to elsewhere leads nowhere', async () => {
    const { page, standIn } = shell();
    const before = page.url();
    await page.evaluate(() => {
      window.location.href = 'https://elsewhere.test/menu';
    });
    await expect
      .poll(() => standIn.record.refusedNavigations)
      .toEqual(['https://elsewhere.test/menu']);
    expect(page.url()).toBe(before);
    expect(standIn.record.leaks).toEqual([]);
  });

  test('a new window is refused', async () => {
    const { page, standIn, context } = shell();
    await page.evaluate(() => void window.open('https://elsewhere.test/'));
    await expect.poll(() => standIn.record.refusedWindows).toHaveLength(1);
    await expect.poll(() => context.pages()).toHaveLength(1);
    expect(standIn.record.leaks).toEqual([]);
  });

  test('a page inside the page and a redirect are refused', () => {
    const { standIn } = shell();
    const refused: string[] = [];
    for (const door of ['will-attach-webview', 'will-redirect']) {
      standIn.contents().emit(door, { preventDefault: () => refused.push(door) });
    }
    expect(refused).toEqual(['will-attach-webview', 'will-redirect']);
  });

  test('the address of its own page is let through', () => {
    const { standIn } = shell();
    let isRefused = false;
    const preventDefault = () => {
      isRefused = true;
    };
    standIn.contents().emit('will-navigate', { url: 'app://the-usual/#/regulars', preventDefault });
    expect(isRefused).toBe(false);
    for (const url of ['app://the-usual.elsewhere/', 'app://elsewhere/', 'file:///etc/passwd']) {
      isRefused = false;
      standIn.contents().emit('will-navigate', { url, preventDefault });
      expect(isRefused, url).toBe(true);
    }
  });
});

describe('nothing comes from or goes to the network', () => {
  test('the policy refuses what the page would fetch from elsewhere', async () => {
    const { page, standIn } = shell();
    const outcome = await page.evaluate(() =>
      fetch('https://elsewhere.test/').then(
        () => 'fetched',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(standIn.record.leaks).toEqual([]);
  });

  test.each([
    ['https://elsewhere.test/a.js', true],
    ['http://127.0.0.1:4517/', true],
    ['ws://elsewhere.test/', true],
    ['file:///etc/passwd', true],
    ['app://elsewhere/index.html', true],
    ['app://the-usual/index.html', false],
    ['blob:app://the-usual/1', false],
    ['data:text/plain,1', false],
  ])('the session lets only its own content load: %s', (url, isRefused) => {
    const { standIn } = shell();
    let cancelled: boolean | undefined;
    standIn.handlers.request?.({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    expect(cancelled).toBe(isRefused);
  });
});

/** What a page may ask a browser for. */
const PERMISSIONS = [
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'media',
  'mediaKeySystem',
  'midi',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'usb',
  'window-management',
  'unknown',
];

describe('permissions', () => {
  test('every permission is refused, asked for or looked up', () => {
    const { standIn } = shell();
    const { permissionRequest, permissionCheck, devicePermission } = standIn.handlers;
    const granted: string[] = [];
    for (const permission of PERMISSIONS) {
      permissionRequest?.(standIn.contents(), permission, (isGranted) => {
        if (isGranted) granted.push(permission);
      });
      if (permissionCheck?.(null, permission, 'app://the-usual/') !== false)
        granted.push(permission);
    }
    expect(granted).toEqual([]);
    expect(devicePermission?.()).toBe(false);
  });

  test('only its own page may put words where Copy puts them', () => {
    const { standIn } = shell();
    const { permissionRequest, permissionCheck } = standIn.handlers;
    const answers: boolean[] = [];
    for (const url of ['app://the-usual/index.html', 'https://elsewhere.test/']) {
      permissionRequest?.({ getURL: () => url }, 'clipboard-sanitized-write', (isGranted) =>
        answers.push(isGranted),
      );
    }
    expect(answers).toEqual([true, false]);
    const check = (origin: string) => permissionCheck?.(null, 'clipboard-sanitized-write', origin);
    expect(check('app://the-usual/')).toBe(true);
    expect(check('https://elsewhere.test/')).toBe(false);
  });

  test('only its own page may ask for the book to be kept', () => {
    const { standIn } = shell();
    const { permissionRequest, permissionCheck } = standIn.handlers;
    const answers: boolean[] = [];
    const ask = (url: string) =>
      permissionRequest?.({ getURL: () => url }, 'persistent-storage', (isGranted) =>
        answers.push(isGranted),
      );
    ask('app://the-usual/index.html');
    ask('https://elsewhere.test/');
    expect(answers).toEqual([true, false]);
    expect(permissionCheck?.(null, 'persistent-storage', 'app://the-usual/')).toBe(true);
    expect(permissionCheck?.(null, 'persistent-storage', 'https://elsewhere.test/')).toBe(false);
  });
});
