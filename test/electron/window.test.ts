import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTestShell, testFolder } from './open-test-shell.ts';

async function rememberPlace(folder: string, words: string): Promise<void> {
  await mkdir(join(folder, 'settings'), { recursive: true });
  await writeFile(join(folder, 'settings/window.json'), words);
}

describe('the window', () => {
  test('keeps the page away from the computer', async () => {
    const { standIn, page } = await openTestShell();
    expect(standIn.record.windows).toHaveLength(1);
    expect(standIn.record.windows[0]?.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
    });
    expect(standIn.record.calls).toContain('enableSandbox');
    expect(
      await page.evaluate(() => ['require', 'process', 'module'].filter((it) => it in window)),
    ).toEqual([]);
  });

  test('is never smaller than the counter is drawn for', async () => {
    const { standIn } = await openTestShell();
    expect(standIn.record.windows[0]).toMatchObject({
      minWidth: 1024,
      minHeight: 640,
      width: 1280,
      height: 800,
    });
  });

  test('is shown when there is something to see, not before', async () => {
    const { standIn } = await openTestShell();
    expect(standIn.record.windows[0]?.show).toBe(false);
    expect(standIn.record.addresses).toEqual(['app://the-usual/index.html']);
    await expect.poll(() => standIn.record.calls).toEqual(['enableSandbox', 'show']);
  });

  test('has the developer tools only while the app is being made', async () => {
    const { standIn } = await openTestShell({ isPackaged: false });
    expect(standIn.record.windows[0]?.webPreferences?.devTools).toBe(true);
  });

  test('opens where it was closed', async () => {
    const folder = await testFolder();
    const first = await openTestShell({}, folder);
    first.standIn.closeWindow();
    expect(JSON.parse(await readFile(join(folder, 'settings/window.json'), 'utf8'))).toEqual({
      bounds: { x: 100, y: 100, width: 1280, height: 800 },
      maximised: false,
    });
    await first.context.close();

    await rememberPlace(
      folder,
      '{"bounds":{"x":40,"y":50,"width":1500,"height":900},"maximised":true}',
    );
    const { standIn } = await openTestShell({}, folder);
    expect(standIn.record.windows[0]).toMatchObject({ x: 40, y: 50, width: 1500, height: 900 });
    expect(standIn.record.calls).toContain('maximize');
  });

  test.each([
    [
      'on a screen that is gone',
      '{"bounds":{"x":5000,"y":0,"width":1500,"height":900},"maximised":false}',
    ],
    ['in a file that is spoilt', '{"bounds":{"x":'],
    ['in a file of something else', '{"bounds":{"x":"1","y":2},"maximised":"no"}'],
  ])('opens at its first size when its place was kept %s', async (_where, words) => {
    const folder = await testFolder();
    await rememberPlace(folder, words);
    const { standIn } = await openTestShell({}, folder);
    expect(standIn.record.windows[0]).toMatchObject({ width: 1280, height: 800 });
    expect(standIn.record.windows[0]).not.toHaveProperty('x');
  });

  test('comes forward instead of opening twice when the app is started again', async () => {
    const { standIn } = await openTestShell();
    standIn.app.emit('second-instance');
    expect(standIn.record.windows).toHaveLength(1);
    expect(standIn.record.calls.at(-1)).toBe('focus');
  });

  test('does not open at all when the app is open already', async () => {
    const { standIn } = await openTestShell({ isFirstInstance: false });
    expect(standIn.record.windows).toEqual([]);
    expect(standIn.record.calls.at(-1)).toBe('quit');
  });

  test('ends the app when it is closed', async () => {
    const { standIn } = await openTestShell();
    standIn.closeWindow();
    expect(standIn.record.calls.at(-1)).toBe('quit');
  });
});
