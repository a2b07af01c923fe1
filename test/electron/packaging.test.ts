import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { expect, test } from 'vitest';
import { openHost, PROJECT_FOLDER } from '../hosts/open-host.ts';
import { testFolder } from './open-test-shell.ts';
import { fusesOn, makePlaceholderElectron } from './placeholder-electron.ts';
import { unpackAsar } from './read-asar.ts';

/** Packs the built app as `npm run dist` does, with a placeholder in the place of Electron. */
async function packApp(folder: string): Promise<string> {
  const { version } = createRequire(import.meta.url)('electron/package.json') as {
    version: string;
  };
  const electronDist = join(folder, 'electron');
  await makePlaceholderElectron(electronDist, version);
  await build({
    projectDir: PROJECT_FOLDER,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: { electronDist, directories: { output: join(folder, 'dist') } },
  });
  return join(folder, 'dist/linux-unpacked');
}

test('the packed app holds main, preload and page and nothing else, has its fuses set, and opens', async () => {
  const folder = await testFolder();
  const packed = await packApp(folder);
  expect(fusesOn(await readFile(join(packed, 'the-usual')))).toEqual([
    'enableEmbeddedAsarIntegrityValidation',
    'onlyLoadAppFromAsar',
  ]);

  const appFolder = join(folder, 'app');
  const paths = await unpackAsar(join(packed, 'resources/app.asar'), appFolder);
  expect(paths).toEqual(
    expect.arrayContaining([
      'out/electron/main.js',
      'out/electron/preload.cjs',
      'out/page/index.html',
      'package.json',
    ]),
  );
  expect(paths.filter((path) => !/^(package\.json$|out\/(electron|page)\/)/.test(path))).toEqual(
    [],
  );

  const host = await openHost('shell', { appFolder });
  await expect.poll(() => host.page.locator('body').textContent()).not.toBe('');
  expect(await host.page.evaluate(() => 'theUsual' in window)).toBe(true);
  await host.close();
});
