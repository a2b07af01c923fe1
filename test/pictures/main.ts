import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Scene, sceneOf } from '../e2e/story.ts';
import type { HostOptions } from '../hosts/host.ts';
import { openHost, PROJECT_FOLDER } from '../hosts/open-host.ts';

/** A Sunday at three, when Bill comes. */
const CLOCK = '2026-11-22T15:02:00';

interface Picture extends HostOptions {
  readonly name: string;
  readonly of: (scene: Scene) => Promise<void>;
}

const bill = async ({ counter }: Scene) => {
  await counter.open('bill');
  await counter.hereTheUsual.waitFor();
};

/** A few lines to Bill, who is back from Whitby and has agreed to a card. */
const letter = async (scene: Scene) => {
  await bill(scene);
  await scene.counter.press('F8');
  const { page } = scene.host;
  await page.getByRole('button', { name: 'By card: they said yes' }).click();
  await page.getByRole('button', { name: 'said at the counter' }).click();
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByText('they agreed').waitFor({ state: 'hidden' });
};

const PICTURES: readonly Picture[] = [
  { name: 'counter', size: { width: 1440, height: 900 }, of: bill },
  { name: 'counter-dark', size: { width: 1440, height: 900 }, colours: 'dark', of: bill },
  { name: 'counter-1024x640', size: { width: 1024, height: 640 }, of: bill },
  { name: 'counter-1920x1080', size: { width: 1920, height: 1080 }, of: bill },
  { name: 'counter-tablet', size: { width: 820, height: 1180 }, touch: true, of: bill },
  {
    name: 'today',
    size: { width: 1440, height: 900 },
    of: ({ topBar }) => topBar.goTo('Today'),
  },
  {
    name: 'regulars',
    size: { width: 1440, height: 900 },
    of: ({ topBar }) => topBar.goTo('Regulars'),
  },
  {
    name: 'regular',
    size: { width: 1440, height: 900 },
    of: async (scene) => {
      await bill(scene);
      await scene.counter.press('F8');
    },
  },
  { name: 'letter', size: { width: 1440, height: 900 }, of: letter },
  { name: 'letter-dark', size: { width: 1440, height: 900 }, colours: 'dark', of: letter },
  {
    name: 'the-book',
    size: { width: 1440, height: 900 },
    of: ({ topBar }) => topBar.goTo('The book'),
  },
];

/** Takes the pictures of the app that docs/ shows, on the sample shop. */
async function takePictures(only: readonly string[]): Promise<void> {
  const folder = join(PROJECT_FOLDER, 'docs');
  await mkdir(folder, { recursive: true });
  for (const picture of PICTURES) {
    if (only.length > 0 && !only.includes(picture.name)) continue;
    const host = await openHost('browser', { clock: CLOCK, ...picture });
    const scene = sceneOf(host);
    await scene.firstRun.trySampleShop();
    await scene.counter.box.waitFor();
    await picture.of(scene);
    await host.page.evaluate(() => document.fonts.ready);
    await host.page.waitForLoadState('networkidle');
    await host.page.screenshot({
      path: join(folder, `${picture.name}.png`),
      animations: 'disabled',
    });
    await host.close();
    console.log(`docs/${picture.name}.png`);
  }
}

await takePictures(process.argv.slice(2));
