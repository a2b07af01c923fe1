import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Scene, sceneOf } from '../e2e/story.ts';
import type { Host, HostOptions } from '../hosts/host.ts';
import { openHost, PROJECT_FOLDER } from '../hosts/open-host.ts';

/** A Sunday at three, when Bill comes. */
const CLOCK = '2026-11-22T15:02:00';

interface Picture extends HostOptions {
  readonly name: string;
  readonly of: (scene: Scene) => Promise<void>;
  /** The button that prints what the picture is of, when it is of paper. */
  readonly printedBy?: RegExp;
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

const note = async ({ counter }: Scene) => {
  await counter.open('benny');
  await counter.hereTheUsual.waitFor();
  await counter.press('F3');
  await counter.leaf.getByRole('textbox').waitFor();
  await counter.type('wedding 12 june');
};

const today = ({ topBar }: Scene) => topBar.goTo('Today');

const comingUp = async ({ topBar, host }: Scene) => {
  await topBar.goTo('Coming up');
  await host.page.getByRole('grid').waitFor();
};

const life = async (scene: Scene) => {
  await scene.counter.open('ada marsh');
  await scene.counter.hereTheUsual.waitFor();
  await scene.counter.press('F8');
  const { page } = scene.host;
  await page.getByRole('heading', { name: 'In their life' }).waitFor();
  await page.getByRole('main').evaluate((main) => {
    const part = [...main.querySelectorAll('h2')].find((title) => /life/i.test(title.innerText));
    part?.scrollIntoView({ block: 'start' });
    main.scrollBy({ top: -40 });
  });
};

const farewell = async (scene: Scene) => {
  await scene.counter.open('luca');
  await scene.counter.hereTheUsual.waitFor();
  await scene.counter.press('F8');
  await scene.host.page.getByRole('button', { name: /They have died/ }).click();
  await scene.host.page.getByLabel('When', { exact: true }).fill('in november');
};

const PICTURES: readonly Picture[] = [
  { name: 'counter', size: { width: 1440, height: 900 }, of: bill },
  { name: 'counter-dark', size: { width: 1440, height: 900 }, colours: 'dark', of: bill },
  { name: 'counter-1024x640', size: { width: 1024, height: 640 }, of: bill },
  { name: 'counter-1920x1080', size: { width: 1920, height: 1080 }, of: bill },
  { name: 'counter-tablet', size: { width: 820, height: 1180 }, touch: true, of: bill },
  { name: 'note', size: { width: 1440, height: 900 }, of: note },
  { name: 'today', size: { width: 1440, height: 900 }, of: today },
  { name: 'today-1024x640', size: { width: 1024, height: 640 }, colours: 'dark', of: today },
  { name: 'opening-sheet', of: today, printedBy: /Print the sheet/ },
  { name: 'coming-up', size: { width: 1440, height: 900 }, of: comingUp },
  { name: 'coming-up-dark', size: { width: 1440, height: 900 }, colours: 'dark', of: comingUp },
  { name: 'coming-up-tablet', size: { width: 820, height: 1180 }, touch: true, of: comingUp },
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
  { name: 'regular-life', size: { width: 1440, height: 900 }, of: life },
  { name: 'farewell', size: { width: 1440, height: 900 }, of: farewell },
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
    const path = join(folder, `${picture.name}.png`);
    if (picture.printedBy) await pictureOfPaper(host, picture.printedBy, path);
    else await host.page.screenshot({ path, animations: 'disabled' });
    await host.close();
    console.log(`docs/${picture.name}.png`);
  }
}

/** What comes out of the printer, as a picture of the paper. */
async function pictureOfPaper(host: Host, printedBy: RegExp, path: string): Promise<void> {
  const pdf = await host.pdfPrintedBy(() =>
    host.page.getByRole('button', { name: printedBy }).click(),
  );
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-paper-'));
  await writeFile(join(folder, 'printed.pdf'), pdf);
  const drawing = ['-png', '-r', '96', '-singlefile', join(folder, 'printed.pdf')];
  await promisify(execFile)('pdftoppm', [...drawing, path.replace(/\.png$/, '')]);
}

await takePictures(process.argv.slice(2));
