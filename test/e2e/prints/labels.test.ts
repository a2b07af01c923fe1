import { expect } from 'vitest';
import type { LabelSheet, Paper } from '../../../shared/domain/shop.ts';
import type { BoxMm } from '../../../shared/print/card-sheet.ts';
import { KNOWN_SHEETS, labelsOn, placeAt } from '../../../shared/print/label-sheets.ts';
import { plainCardSheet } from '../../../shared/print/name-card-sheet.ts';
import { sizeOf } from '../../../shared/print/sheet.ts';
import type { Host } from '../../hosts/host.ts';
import { story } from '../story.ts';
import {
  type Drawn,
  drawn,
  expectApart,
  expectEmbedded,
  expectInside,
  expectSize,
  measured,
  type WordOnPaper,
} from './measured.ts';

const CLOCK = '2026-11-22T15:02:00';
/** Forty letters in a word, a name from right to left, German words, and an address. */
const HARD = [
  'Wolfeschlegelsteinhausenbergerdorffmeier',
  'שלמה בן־גוריון\nקפה הפוך',
  'Geburtstagsfrühstück\nDonaudampfschifffahrtsgesellschaft, ohne Zucker',
  'Ada Whitcombe\n14 Mill Lane\nMillbrook\nMB1 4AC',
];
const SHEETS: readonly (readonly [Paper, string])[] = [
  ['A4', 'Avery L7651'],
  ['A4', 'Avery L7160'],
  ['A4', 'Avery Zweckform 3474'],
  ['A4', 'Avery L7165'],
  ['Letter', 'Avery 5160'],
  ['Letter', 'Avery 5167'],
  ['Letter', 'Avery 5395'],
];

story(
  'labels fall on the labels, from 80 small ones to 8 large ones',
  { clock: CLOCK },
  async (scene) => {
    await scene.firstRun.startEmptyBook();
    const room = new LabelRoom(scene.host);
    await room.open('labels');
    await room.words.fill(HARD.join('\n\n'));
    for (const [paper, name] of SHEETS) {
      await room.choosePaper(paper);
      await room.sheet.selectOption(name);
      const file = await measured(await room.print());
      const sheet = known(name);
      expect(file.pages).toHaveLength(1);
      const [page] = file.pages;
      if (page) expectSize(page, sizeOf({ paper }));
      expectEmbedded(file);
      expectInside(file, 4.3);
      expectApart(file);
      const filled = boxesOf(page?.words ?? [], sheet);
      expect(filled).toEqual(Array.from({ length: labelsOn(sheet) }, (_, at) => at));
      for (const word of HARD.join(' ').split(/\s+/)) {
        if (/^[\w,ü]+$/.test(word)) expect(file.text, `${name}: every letter`).toContain(word);
      }
    }
  },
);

story(
  'a sheet that was begun is used up, and a nudge moves words by tenths of a millimetre',
  { clock: CLOCK },
  async (scene) => {
    await scene.firstRun.startEmptyBook();
    const room = new LabelRoom(scene.host);
    const { page } = scene.host;
    await room.open('labels');
    await room.words.fill('Plum\n\nPear\n\nQuince');
    const sheet = known('Avery L7160');
    await page.getByRole('textbox', { name: 'How many of each' }).fill('1');
    await page.getByRole('textbox', { name: 'Begin at label' }).fill('5');
    const typed = await measured(await room.print());
    expect(boxesOf(typed.pages[0]?.words ?? [], sheet)).toEqual([4, 5, 6]);

    await page
      .getByRole('figure', { name: 'Page 1 of 1' })
      .getByRole('button', { name: 'Begin at label 20', exact: true })
      .click();
    const pressed = await measured(await room.print());
    expect(boxesOf(pressed.pages[0]?.words ?? [], sheet)).toEqual([19, 20]);
    expect(boxesOf(pressed.pages[1]?.words ?? [], sheet)).toEqual([0]);

    await page.getByText('When they come out beside the labels').click();
    await room.edit('Another printer', 'Brother');
    await room.edit('To the right', '0.3');
    await room.edit('Down', '-1.2');
    await page.getByText('Brother: 0.3 mm to the right, 1.2 mm higher').waitFor();
    const nudged = await measured(await room.print());
    for (const [at, before] of (pressed.pages[0]?.words ?? []).entries()) {
      const after = nudged.pages[0]?.words[at];
      expect(after?.text).toBe(before.text);
      expect(Math.abs((after?.left ?? 0) - before.left - 0.3)).toBeLessThan(0.05);
      expect(Math.abs((after?.top ?? 0) - before.top + 1.2)).toBeLessThan(0.05);
    }
    expect(nudged.pages[0]?.words).toHaveLength(2);

    await scene.host.restart();
    await room.open('labels');
    // Another page since the restart.
    await scene.host.page.getByText('Brother: 0.3 mm to the right, 1.2 mm higher').waitFor();
  },
);

story('the ruler page is true to a fifth of a millimetre', { clock: CLOCK }, async (scene) => {
  await scene.firstRun.startEmptyBook();
  const room = new LabelRoom(scene.host);
  await room.open('ruler');
  for (const paper of ['A4', 'Letter'] as const) {
    await room.choosePaper(paper);
    const pdf = await room.print();
    const file = await measured(pdf);
    const { width, height } = sizeOf({ paper });
    expect(file.pages).toHaveLength(1);
    if (file.pages[0]) expectSize(file.pages[0], { width, height });
    expectEmbedded(file);
    expectInside(file, 5);
    const page = await drawn(pdf, 1, 600);
    // Beside the ends of the longest marks nothing else is drawn.
    expectMarks(marksAcross(page, 12.4, 19, width - 9), 20, 10);
    expectMarks(marksDown(page, 12.4, 19, height - 9), 20, 10);
    expectMarks(marksAcross(page, 15.2, 19.6, width - 9.6), 20, 1);
    expectMarks(marksDown(page, 15.2, 19.6, height - 9.6), 20, 1);
    for (const [x, y] of [
      [50, 60],
      [150, 60],
      [50, 160],
    ] as const) {
      expect(near(marksAcross(page, y + 4, x - 5, x + 5), x)).toBe(true);
      expect(near(marksDown(page, x - 4, y - 5, y + 5), y)).toBe(true);
    }
  }
});

story(
  'a name card is printed, cut where it says, and read at the counter',
  { clock: CLOCK },
  async (scene) => {
    const { host, firstRun, counter } = scene;
    await firstRun.trySampleShop();
    const room = new LabelRoom(host);
    const { page } = host;
    await room.open('name-cards');
    for (const name of ['Noor Hussain', 'Luca Romano', 'Bill Rodgers']) await room.add(name);
    await page.getByRole('button', { name: /^Give them/ }).click();
    await page.getByText(/theirs now/).waitFor();

    for (const paper of ['A4', 'Letter'] as const) {
      await room.choosePaper(paper);
      const pdf = await room.print();
      const file = await measured(pdf);
      expect(file.pages).toHaveLength(1);
      if (file.pages[0]) expectSize(file.pages[0], sizeOf({ paper }));
      expectEmbedded(file);
      expectInside(file, 5);
      expectApart(file);
      expect(file.pages[0]?.codes).toHaveLength(3);
      expect(file.text).toMatch(/Bill Rodgers/);
      await expectCutMarks(pdf, plainCardSheet(paper));
    }
    await room.choosePaper('A4');
    await page.getByText('A sheet of cards or labels').click();
    for (const name of ['Avery C32011', 'Avery L7651']) {
      await room.sheet.selectOption(name);
      const file = await measured(await room.print());
      expect(boxesOf(file.pages[0]?.words ?? [], known(name)), name).toEqual([0, 1, 2]);
      expect(file.pages[0]?.codes, name).toHaveLength(3);
    }

    const [first = ''] = (await room.numbers()).filter((code) => !code.startsWith('ML-'));
    expect(first).toMatch(/^[A-Z]{4}0001$/);
    await scene.topBar.goTo('Counter');
    await counter.box.waitFor();
    // A scanner types and presses Enter faster than anybody looks.
    await counter.type(first.toLowerCase());
    await counter.press('Enter');
    await expect.poll(() => counter.name.textContent()).toMatch(/Noor Hussain|Luca Romano/);
  },
);

/** The rooms of labels, in the words of whoever uses them. */
class LabelRoom {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  get words() {
    return this.#host.page.getByRole('textbox', { name: 'The words' });
  }

  get sheet() {
    return this.#host.page.getByRole('combobox', { name: 'Sheet' });
  }

  async open(what: 'labels' | 'ruler' | 'name-cards'): Promise<void> {
    const { page } = this.#host;
    await page.getByRole('navigation').getByRole('link', { name: 'Print' }).click();
    await page.locator(`a[href="#/print/${what}"]`).click();
    await page.getByRole('button', { name: /^Print\b/ }).waitFor();
  }

  async choosePaper(paper: Paper): Promise<void> {
    const choice = this.#host.page.getByRole('combobox', { name: 'Paper' });
    await choice.selectOption(paper);
    await expect.poll(() => choice.inputValue()).toBe(paper);
  }

  async print(): Promise<Uint8Array> {
    const button = this.#host.page.getByRole('button', { name: /^Print\b/ });
    await expect.poll(() => button.isEnabled()).toBe(true);
    return this.#host.pdfPrintedBy(() => button.click());
  }

  /** Chooses somebody by their name. */
  async add(name: string): Promise<void> {
    const { page } = this.#host;
    await page.getByRole('combobox', { name: 'Somebody by name' }).fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await page.getByRole('list', { name: 'Chosen' }).getByText(name).waitFor();
  }

  async edit(label: string, words: string): Promise<void> {
    const { page } = this.#host;
    await page.getByRole('button', { name: new RegExp(`^${label}:`) }).click();
    await page.getByRole('textbox', { name: label }).fill(words);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: label }).waitFor({ state: 'detached' });
  }

  /** What the codes on the page that is shown say. */
  async numbers(): Promise<string[]> {
    const codes = this.#host.page.getByRole('figure').getByRole('img', { name: /^Card number/ });
    const labels = await codes.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    );
    return labels.map((label) => label?.replace('Card number ', '') ?? '').sort();
  }
}

function known(name: string): LabelSheet {
  const sheet = KNOWN_SHEETS.find((one) => one.name === name);
  if (!sheet) throw new Error(`${name} is not known`);
  return sheet;
}

/** The labels that words lie on, 0 being the first; a word that lies on no label fails. */
function boxesOf(words: readonly WordOnPaper[], sheet: LabelSheet): number[] {
  const boxes = Array.from({ length: labelsOn(sheet) }, (_, at) => placeAt(sheet, at));
  const filled = new Set<number>();
  for (const word of words) {
    const at = boxes.findIndex((box) => isInside(word, box));
    const where = `“${word.text}” at ${word.left.toFixed(2)}–${word.right.toFixed(2)} × ${word.top.toFixed(2)}–${word.bottom.toFixed(2)} mm`;
    expect(at, `${where} lies on a label of ${sheet.name}`).toBeGreaterThanOrEqual(0);
    filled.add(at);
  }
  return [...filled].sort((one, other) => one - other);
}

function isInside({ left, top, right, bottom }: WordOnPaper, box: BoxMm): boolean {
  return (
    left > box.left &&
    top > box.top &&
    right < box.left + box.width &&
    bottom < box.top + box.height
  );
}

/** The middles of whatever is drawn along a level line, in millimetres. */
function marksAcross(page: Drawn, y: number, from: number, to: number): number[] {
  return middles(page.dot, from, to, (x) => page.darkness(x, y));
}

function marksDown(page: Drawn, x: number, from: number, to: number): number[] {
  return middles(page.dot, from, to, (y) => page.darkness(x, y));
}

function middles(dot: number, from: number, to: number, darkness: (at: number) => number) {
  const found: number[] = [];
  let began: number | undefined;
  for (let at = from; at < to; at += dot) {
    const isDark = darkness(at) > 40;
    if (isDark) began ??= at;
    else if (began !== undefined) {
      found.push((began + at) / 2);
      began = undefined;
    }
  }
  return found;
}

function expectMarks(marks: readonly number[], first: number, step: number): void {
  expect(marks.length).toBeGreaterThan(15);
  marks.forEach((mark, at) => {
    expect(Math.abs(mark - first - at * step), `mark ${at} at ${mark} mm`).toBeLessThan(0.2);
  });
}

function near(marks: readonly number[], at: number): boolean {
  return marks.some((mark) => Math.abs(mark - at) < 0.2);
}

/** Marks stand outside the cards, where each of them ends. */
async function expectCutMarks(pdf: Uint8Array, sheet: LabelSheet): Promise<void> {
  const page = await drawn(pdf, 1, 600);
  const { width, height } = sizeOf(sheet);
  const first = placeAt(sheet, 0);
  const last = placeAt(sheet, labelsOn(sheet) - 1);
  const xs = Array.from({ length: sheet.columns + 1 }, (_, at) => first.left + at * first.width);
  const ys = Array.from({ length: sheet.rows + 1 }, (_, at) => first.top + at * first.height);
  for (const y of [first.top - 3, last.top + last.height + 3]) {
    const marks = marksAcross(page, y, 2, width - 2);
    expect(marks).toHaveLength(xs.length);
    for (const x of xs) expect(near(marks, x), `a mark at ${x} mm`).toBe(true);
  }
  for (const x of [first.left - 3, last.left + last.width + 3]) {
    const marks = marksDown(page, x, 2, height - 2);
    expect(marks).toHaveLength(ys.length);
    for (const y of ys) expect(near(marks, y), `a mark at ${y} mm`).toBe(true);
  }
}
