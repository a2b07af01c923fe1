import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Scene, sceneOf } from '../e2e/story.ts';
import type { HostOptions } from '../hosts/host.ts';
import { openHost, PROJECT_FOLDER } from '../hosts/open-host.ts';
import { onTable } from './on-table.ts';
import { PAPERS } from './papers.ts';
import { SCREENS } from './screens.ts';

/** A Sunday at three, when Bill comes. */
const CLOCK = '2026-11-22T15:02:00';
const FOLDER = join(PROJECT_FOLDER, 'docs');

/** Takes the pictures of the app and of its prints that docs/ shows, on the sample shop. */
async function takePictures(only: readonly string[]): Promise<void> {
  await mkdir(join(FOLDER, 'paper'), { recursive: true });
  const isWanted = (name: string) => only.length === 0 || only.includes(name);
  for (const screen of SCREENS) {
    if (!isWanted(screen.name)) continue;
    await inSampleShop(screen, async (scene) => {
      await screen.of(scene);
      const { page } = scene.host;
      await page.evaluate(() => document.fonts.ready);
      await page.waitForLoadState('networkidle');
      return page.screenshot({ animations: 'disabled' });
    }).then((picture) => write(`${screen.name}.png`, picture));
  }
  for (const { name, of, printedBy = /^Print(?! once| new)/ } of PAPERS) {
    if (!isWanted(`paper/${name}`)) continue;
    await inSampleShop({}, async (scene) => {
      await of(scene);
      const { page } = scene.host;
      await page.evaluate(() => document.fonts.ready);
      const button = page.getByRole('button', { name: printedBy }).first();
      return onTable(scene.host, await scene.host.pdfPrintedBy(() => button.click()));
    }).then((picture) => write(`paper/${name}.png`, picture));
  }
}

async function inSampleShop(
  options: HostOptions,
  picture: (scene: Scene) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const host = await openHost('browser', { clock: CLOCK, ...options });
  try {
    const scene = sceneOf(host);
    await scene.firstRun.trySampleShop();
    await scene.counter.box.waitFor();
    return await picture(scene);
  } finally {
    await host.close();
  }
}

async function write(name: string, picture: Uint8Array): Promise<void> {
  await writeFile(join(FOLDER, name), picture);
  console.log(`docs/${name}`);
}

await takePictures(process.argv.slice(2));
