import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { beforeAll, expect } from 'vitest';
import { overfullTill } from '../helpers/shops/overfull-till.ts';
import { INSTALL_TIMEOUT, toolForTests } from '../run/tools-for-tests.ts';
import { type Scene, story } from './story.ts';

const run = promisify(execFile);

/** A Monday before the door is open. */
const MONDAY = '2026-11-23T07:05:00';
/** The day after the last receipt of the overfull till. */
const OVERFULL = '2019-04-30T06:30:00';

/** Papers in points, as those who made them say. */
const SIZES = { A4: [595.28, 841.89], Letter: [612, 792] } as const;

let pdfinfo: string;
let pdftotext: string;

beforeAll(async () => {
  pdfinfo = await toolForTests('pdfinfo');
  pdftotext = await toolForTests('pdftotext');
}, INSTALL_TIMEOUT);

story('the opening sheet comes out of the printer', { clock: MONDAY }, async (scene) => {
  const { firstRun, topBar, host } = scene;
  await firstRun.trySampleShop();
  await topBar.goTo('Today');
  await host.page.getByRole('button', { name: /^Out today/ }).click();
  await host.page.keyboard.type('quiche');
  await host.page.keyboard.press('Enter');
  await host.page.getByText('Out today: quiche.').waitFor();

  for (const paper of ['A4', 'Letter'] as const) {
    const sheet = await printed(scene, paper);
    expectOnePageOf(sheet, paper);
    expect(sheet.text).toContain('Monday 23 November');
    expect(sheet.text).toMatch(/Fiona MacLeod\s+Porridge · Americano/);
    expect(sheet.text).toContain('No gluten');
    expect(sheet.text).toContain('ring when the Kenyan beans arrive');
    expect(sheet.text).toContain('late since Saturday');
    expect(sheet.text).toContain('driving test');
    expect(sheet.text).toContain('quiche');
    expect(sheet.text).toContain('Peter Hallam');
    expect(sheet.text).toContain('Shred it tonight.');
    expect(sheet.text, 'what is behind').not.toMatch(/Joan|hospital|illness|\bloss\b|hums/i);
    expect(sheet.text, 'the screen itself').not.toMatch(/Counter|Print the sheet|Hold to see/);
  }
});

story('an overfull day is cut to one page', { clock: OVERFULL }, async (scene) => {
  const { firstRun, bringIn, topBar, host, counter } = scene;
  const { people, menu, receipts } = overfullTill();
  await firstRun.bringInFile();
  await bringIn.choose(
    { name: 'customer.csv', text: people },
    { name: 'product.csv', text: menu },
    { name: 'sales_receipts_201904.csv', text: receipts },
  );
  await bringIn.bringIn();
  await bringIn.toTheCounter();
  await counter.box.waitFor();
  await writePromises(host.page);
  await host.restart();
  await topBar.goTo('Today');

  for (const paper of ['A4', 'Letter'] as const) {
    const sheet = await printed(scene, paper);
    expectOnePageOf(sheet, paper);
    const more = [...sheet.text.matchAll(/and (\d+) more/g)].map(([, count]) => Number(count));
    const regulars = sheet.text.match(/Featherstonehaugh \d+ +Decaffeinated/g) ?? [];
    const promises = sheet.text.match(/promise number \d+ /g) ?? [];
    expect(regulars.length).toBeGreaterThan(8);
    expect(promises.length).toBeGreaterThan(5);
    const missing = [25 - regulars.length, 30 - promises.length];
    expect(more.toSorted(), 'whatever is not on the page is counted').toEqual(missing.toSorted());
    expect(sheet.text).toContain('Shred it tonight.');
  }
});

interface Sheet {
  readonly pages: number;
  readonly size: readonly number[];
  readonly text: string;
}

function expectOnePageOf({ pages, size }: Sheet, paper: keyof typeof SIZES): void {
  expect(pages).toBe(1);
  SIZES[paper].forEach((points, side) => {
    expect(Math.abs((size[side] ?? 0) - points), `${paper} ${size}`).toBeLessThan(0.5);
  });
}

/** Chooses the paper, prints, and reads the file with the tools of others. */
async function printed({ host }: Scene, paper: keyof typeof SIZES): Promise<Sheet> {
  const { page } = host;
  const choice = page.getByRole('combobox', { name: 'Paper' });
  await choice.selectOption(paper);
  await expect.poll(() => choice.inputValue()).toBe(paper);
  const pdf = await host.pdfPrintedBy(() =>
    page.getByRole('button', { name: /Print the sheet/ }).click(),
  );
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-sheet-'));
  const file = join(folder, 'sheet.pdf');
  await writeFile(file, pdf);
  const [info, text] = await Promise.all([
    run(pdfinfo, [file]),
    run(pdftotext, ['-layout', file, '-']),
  ]);
  await rm(folder, { recursive: true });
  const size = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info.stdout) ?? [];
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info.stdout)?.[1]),
    size: size.slice(1).map(Number),
    text: text.stdout,
  };
}

/** Thirty promises for today, written past the app: at the counter it would take an hour. */
async function writePromises(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((settle, refuse) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => refuse(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = names.find((candidate) => /^the-usual(?!-shelf)/.test(candidate)) ?? '';
    const database = await wait(indexedDB.open(name));
    const regulars = database.transaction('regulars').objectStore('regulars');
    const [regularId] = await wait(regulars.getAllKeys());
    // Strict, as the app writes: the power goes right afterwards.
    const work = database.transaction('promises', 'readwrite', { durability: 'strict' });
    const promises = work.objectStore('promises');
    const about = { regularId, about: 'promise', by: '2019-04-30', keeper: 'Jo', check: '' };
    for (let at = 0; at < 30; at += 1) {
      const what = `promise number ${at} of a very long day, and a few words more`;
      const madeAt = `2019-04-01T09:00:${String(at).padStart(2, '0')}`;
      promises.add({ ...about, id: `p${at}`, what, madeAt, checkBy: 'doing', state: 'open' });
    }
    await new Promise((settle, refuse) => {
      work.oncomplete = settle;
      work.onerror = refuse;
    });
    database.close();
  });
}
