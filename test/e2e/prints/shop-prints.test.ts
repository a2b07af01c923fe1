import { beforeAll, describe, expect, test } from 'vitest';
import { PAPERS, type Paper } from '../../../shared/domain/shop.ts';
import { type Sheet, sizeOf } from '../../../shared/print/sheet.ts';
import { openHost } from '../../hosts/open-host.ts';
import { INSTALL_TIMEOUT, toolForTests } from '../../run/tools-for-tests.ts';
import { type Scene, sceneOf } from '../story.ts';
import {
  type Drawn,
  drawn,
  expectApart,
  expectEmbedded,
  expectInside,
  expectSize,
  type Measured,
  measured,
} from './measured.ts';

const MONDAY = '2026-11-23T07:05:00';
/** No word is nearer to the edge of the paper, in millimetres; the box of a large letter is higher than its ink. */
const EDGE = 6;
const LONG_NAME = 'Maximiliane Freifrau von Hohenstein-Wölf';
const RTL_NAME = 'محمد عبد الرحمن بن عبد الله الخوارزمي';

beforeAll(() => toolForTests('pdfinfo'), INSTALL_TIMEOUT);

describe.each(PAPERS)('on %s', (paper) => {
  test('the promises of the house are a poster, and two small leaves', async () => {
    await inTheShop(async (scene) => {
      await open(scene, 'house-promises');
      await scene.host.page.getByRole('button', { name: 'Begin with these' }).click();
      const poster = await printed(scene, { paper });
      expect(poster.pages).toHaveLength(1);
      expect(poster.text).toContain('You may always change your mind.');
      await scene.host.page.getByText('Two small ones for the team').click();
      const twice = await printed(scene, { paper, isTurned: true });
      expect(twice.text.match(/You may always change your mind\./g)).toHaveLength(2);
      const size = sizeOf({ paper, isTurned: true });
      expectCutInTheMiddle(await drawn(await pdf(scene), 1, 600), size.width);
    });
  });

  test('slips are cut where they are marked, and a long name stays on its own', async () => {
    await inTheShop(async (scene) => {
      for (const name of [LONG_NAME, RTL_NAME]) {
        const id = await fillOnePage(scene, name, { facts: 0, visits: 1 });
        await open(scene, `slip/${id}`);
        const { width, height } = sizeOf({ paper });
        const slips = await printed(scene, { paper });
        for (const word of slips.pages[0]?.words ?? []) {
          expect(word.right, word.text).toBeLessThan(width / 2 - 5);
          expect(word.bottom, word.text).toBeLessThan(height / 4 - 4);
        }
      }
      const sheet = await drawn(await pdf(scene), 1, 600);
      const size = sizeOf({ paper });
      const dark = (x: number, y: number) => sheet.darkness(x, y) > 100;
      expectCutInTheMiddle(sheet, size.width);
      const across = marks((at) => dark(2, at), size.height);
      expect(across).toHaveLength(3);
      across.forEach((at, place) => {
        expect(Math.abs(at - (size.height * (place + 1)) / 4)).toBeLessThan(0.2);
      });
    });
  });

  test('a page of three hundred visits and sixty facts is all there, numbered', async () => {
    await inTheShop(async (scene) => {
      const id = await fillOnePage(scene, RTL_NAME, { facts: 60, visits: 300 });
      await open(scene, `my-page/${id}`);
      const mine = await printed(scene, { paper });
      const count = mine.pages.length;
      expect(count).toBeGreaterThan(5);
      mine.pages.forEach(({ words }, place) => {
        const text = words.map((word) => word.text).join(' ');
        expect(text).toContain(`${place + 1} of ${count}`);
        expect(words.length, 'no page is blank').toBeGreaterThan(8);
      });
      const facts = new Set(mine.text.match(/fact number \d+/g));
      expect(facts.size).toBe(60);
      expect(mine.text.match(/\b04:\d\d\b/g)).toHaveLength(300);
    });
  });
});

async function inTheShop(tell: (scene: Scene) => Promise<void>): Promise<void> {
  const host = await openHost('browser', { clock: MONDAY });
  try {
    const scene = sceneOf(host);
    await scene.firstRun.trySampleShop();
    await scene.counter.box.waitFor();
    await tell(scene);
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
}

async function open({ host }: Scene, address: string): Promise<void> {
  await host.page.evaluate((where) => {
    window.location.hash = where;
  }, `#/print/${address}`);
  await host.page.getByRole('combobox', { name: 'Paper' }).waitFor();
}

function pdf({ host }: Scene): Promise<Uint8Array> {
  return host.pdfPrintedBy(() => host.page.getByRole('button', { name: /^Print/ }).click());
}

/** Chooses the paper, prints, and measures what every print has to be. */
async function printed(scene: Scene, sheet: Sheet): Promise<Measured> {
  const { page } = scene.host;
  await choose(scene, sheet.paper);
  const { width, height } = sizeOf(sheet);
  await expect
    .poll(async () => {
      const box = await page.getByRole('figure').first().boundingBox();
      return box ? box.height / box.width : 0;
    })
    .toBeCloseTo(height / width, 2);
  const paper = await measured(await pdf(scene));
  for (const one of paper.pages) expectSize(one, sizeOf(sheet));
  expectInside(paper, EDGE);
  expectApart(paper);
  expectEmbedded(paper);
  return paper;
}

async function choose({ host }: Scene, paper: Paper): Promise<void> {
  const choice = host.page.getByRole('combobox', { name: 'Paper' });
  await choice.selectOption(paper);
  await expect.poll(() => choice.inputValue()).toBe(paper);
}

/** One mark for the scissors at the upper edge, within 0.2 mm of the middle. */
function expectCutInTheMiddle(sheet: Drawn, width: number): void {
  const down = marks((at) => sheet.darkness(at, 2) > 100, width);
  expect(down).toHaveLength(1);
  expect(Math.abs((down[0] ?? 0) - width / 2)).toBeLessThan(0.2);
}

/** The middle of each dark stretch along a line, in millimetres. */
function marks(isDark: (at: number) => boolean, length: number): number[] {
  const found: number[] = [];
  let begin: number | undefined;
  for (let at = 0.02; at < length; at += 0.02) {
    if (isDark(at)) begin ??= at;
    else if (begin !== undefined) {
      found.push((begin + at) / 2);
      begin = undefined;
    }
  }
  return found;
}

/** Writes somebody past the app, with so much about them, for by hand it would take a year. */
async function fillOnePage(
  { host }: Scene,
  name: string,
  made: { readonly facts: number; readonly visits: number },
): Promise<string> {
  const id = await host.page.evaluate(
    async (given) => {
      const wait = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((settle, refuse) => {
          request.onsuccess = () => settle(request.result);
          request.onerror = () => refuse(request.error);
        });
      const names = (await indexedDB.databases()).map((one) => one.name ?? '');
      const book = names.find((candidate) => /^the-usual(?!-shelf)/.test(candidate)) ?? '';
      const database = await wait(indexedDB.open(book));
      const work = database.transaction(
        ['regulars', 'facts', 'pages', 'menu', 'indexCards'],
        'readwrite',
      );
      const store = (table: string) => work.objectStore(table);
      const buckets = await wait(store('indexCards').getAll());
      const isHere = (one: { standing: string }) => one.standing === 'here';
      const bucket = buckets.find(({ cards }) => cards.length > 0 && isHere(cards[0]));
      const [item] = await wait(store('menu').getAllKeys());
      const [card, ...others] = bucket.cards;
      const regular = await wait(store('regulars').get(card.id));
      const had = [{ item, quantity: 1, with: [] }];
      store('regulars').put({ ...regular, name: given.name, calledBy: '' });
      const named = { ...card, name: given.name, calledBy: '', nameless: false, usual: had };
      store('indexCards').put({ ...bucket, cards: [named, ...others] });
      const two = (figure: number) => String(figure).padStart(2, '0');
      const base = { regularId: card.id, layer: 'face-up', origin: 'told us' };
      for (let at = 0; at < given.facts; at += 1) {
        const fact = { ...base, id: `f${two(at)}`, kind: 'note', text: `fact number ${at}` };
        store('facts').put({ ...fact, at: '2026-05-03T09:00:00' });
      }
      // At four in the morning, when no shop of these tests is open.
      const visits = Array.from({ length: given.visits }, (_, at) => {
        const day = `2019-${two(1 + Math.floor(at / 28))}-${two(1 + (at % 28))}`;
        return { id: `v${at}`, at: `${day}T04:${two(at % 60)}:00`, had };
      });
      store('pages').put({ regularId: card.id, page: 0, visits });
      await new Promise<void>((settle) => {
        work.oncomplete = () => settle();
      });
      database.close();
      return String(card.id);
    },
    { name, ...made },
  );
  await host.restart();
  return id;
}
