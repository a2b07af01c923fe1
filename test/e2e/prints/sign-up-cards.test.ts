import { expect } from 'vitest';
import { PAPERS } from '../../../shared/domain/shop.ts';
import { CARDS_ON_A_SHEET } from '../../../shared/domain/sign-up.ts';
import { readCardNumber } from '../../../shared/print/card-number.ts';
import {
  type BoxMm,
  type CardSheet,
  cardSheet,
  partsOf,
  stubLine,
} from '../../../shared/print/card-sheet.ts';
import { sizeOf } from '../../../shared/print/sheet.ts';
import { SignUpPage } from '../pages/sign-up-page.ts';
import { story } from '../story.ts';
import { codesInBoxes } from './code-in-box.ts';
import {
  type Drawn,
  drawn,
  expectApart,
  expectEmbedded,
  expectSize,
  type MeasuredPage,
  measured,
  type WordOnPaper,
} from './measured.ts';

const CLOCK = '2026-11-22T15:02:00';
const FORTY_LETTERS = 'Bäckerei & Konditorei zum Goldenen Hahnen';
const ONE_WORD = 'Wolfeschlegelsteinhausenbergerdorffmeier';
/** Inner edge of a card that no letter comes nearer to, in millimetres. */
const WHITE = 2.5;
/** Where a cut mark may be, in millimetres. */
const CUT = 0.2;
/** Half of a margin mark's way into the paper, in millimetres. */
const IN_MARGIN = 6.2;

for (const paper of PAPERS) {
  story(`German cards, two to ten on ${paper}`, { clock: CLOCK }, async ({ firstRun, host }) => {
    await firstRun.startEmptyBook();
    const room = new SignUpPage(host);
    await room.open();
    await room.nameShop(FORTY_LETTERS, 'Lindenstraße 14 · 030 2345678');
    await room.addLanguage('German');
    await host.page.getByRole('group', { name: 'Language' }).getByText('German').click();
    await room.choosePaper(paper);
    let first = 1;
    const shops = new Set<string>();
    for (const onSheet of CARDS_ON_A_SHEET) {
      await room.chooseCards(onSheet);
      const pdf = await room.print();
      await expectGermanSheet(pdf, cardSheet(paper, onSheet), first, shops);
      first += onSheet;
    }
    expect(shops.size, 'one code before every number').toBe(1);
  });
}

story('what an owner writes is never cut off', { clock: CLOCK }, async ({ firstRun, host }) => {
  await firstRun.startEmptyBook();
  const room = new SignUpPage(host);
  await room.open();
  await room.nameShop(ONE_WORD, ONE_WORD);
  await room.unfold('What it says in English');
  const long = (words: string, most: number) => words.repeat(40).slice(0, most).trim();
  const own = {
    title: long('Gern geschehen, liebe Gäste! ', 80),
    welcome: long('Schön, dass Sie da sind! ', 160),
    line: long('Rufname ', 40),
    tick: long('Rufen Sie mich an! ', 160),
    stub: long('Alles bleibt bei uns. ', 300),
  };
  await room.write('Title', own.title);
  await room.write('Welcome', own.welcome);
  await room.write('Line: What to call them', own.line);
  await room.write('Tick: That you may get in touch', own.tick);
  await room.write('Stub to keep', own.stub);
  for (const onSheet of CARDS_ON_A_SHEET) {
    await room.chooseCards(onSheet);
    const told = (await room.troubles.allInnerTexts()).join(' ');
    const pdf = await room.print();
    const file = await measured(pdf);
    const layout = cardSheet('A4', onSheet);
    const [page] = file.pages;
    if (!page) throw new Error('Nothing on paper.');
    expectApart(file);
    for (const card of layout.cards) {
      const { main, stub } = partsOf(layout, card, false);
      const [onCard, onStub] = [wordsIn(page, main), wordsIn(page, stub)];
      expect(onCard).toContain(own.title);
      expect(onCard).toContain(own.tick);
      expect(onStub).toContain(own.stub);
      // A word longer than its line is parted, and comes out as several.
      expect(onCard.replaceAll(' ', '')).toContain(ONE_WORD.toUpperCase());
      expect(onStub.replaceAll(' ', '')).toContain(ONE_WORD);
      const leftOff = (words: string) => !onCard.includes(words);
      expect(leftOff(own.welcome), 'told when the welcome stays off').toBe(/welcome/.test(told));
      for (const line of ['Your name', own.line, 'Your usual', 'Birthday', 'Phone']) {
        expect(leftOff(line), `told when there is no room: ${line}`).toBe(told.includes(line));
      }
    }
    expectAllInParts(page, layout, false);
    expect(await codesInBoxes(pdf, layout.cards)).toHaveLength(onSheet);
  }
});

story('a card that runs from right to left', { clock: CLOCK }, async ({ firstRun, host }) => {
  await firstRun.startEmptyBook();
  const room = new SignUpPage(host);
  await room.open();
  await room.addLanguage('Hebrew');
  await host.page.getByRole('group', { name: 'Language' }).getByText('Hebrew').click();
  await room.unfold('What it says in Hebrew');
  await room.write('Title', 'נעים להכיר');
  const file = await measured(await room.print());
  const layout = cardSheet('A4', 4);
  const [page] = file.pages;
  if (!page) throw new Error('Nothing on paper.');
  expectAllInParts(page, layout, true);
  const [card] = layout.cards;
  if (!card) throw new Error('No card.');
  const { main, stub } = partsOf(layout, card, true);
  expect(stub.left).toBe(card.left);
  expect(wordsIn(page, main)).toMatch(/נעים|םיענ/);
  expect(wordsIn(page, stub)).toContain('Yours to keep');
});

async function expectGermanSheet(
  pdf: Uint8Array,
  layout: CardSheet,
  first: number,
  shops: Set<string>,
): Promise<void> {
  const file = await measured(pdf);
  expect(file.pages).toHaveLength(1);
  const [page] = file.pages;
  if (!page) return;
  expectSize(page, sizeOf(layout.sheet));
  expectEmbedded(file);
  expectApart(file);
  expectAllInParts(page, layout, false);
  for (const [place, card] of layout.cards.entries()) {
    expectGermanCard(page, layout, card, first + place);
  }
  const codes = await codesInBoxes(pdf, layout.cards);
  expect(numbersOf(codes, shops)).toEqual(layout.cards.map((_, place) => first + place));
  expectCutMarks(await drawn(pdf, 1, 600), layout);
}

function expectGermanCard(
  page: MeasuredPage,
  layout: CardSheet,
  card: BoxMm,
  number: number,
): void {
  const { main, stub } = partsOf(layout, card, false);
  const said = `Nr. ${String(number).padStart(4, '0')}`;
  const [onCard, onStub] = [wordsIn(page, main), wordsIn(page, stub)];
  for (const words of [said, 'Dürfen wir Sie kennenlernen?', 'Ihr Name', 'Wie immer, also …']) {
    expect(onCard).toContain(words);
  }
  expect(onCard).toContain('Bitte heben Sie diese Notizen über mich im Buch des Ladens auf.');
  expect(onCard).toContain('Sie dürfen sich telefonisch melden, wenn ich nach etwas gefragt habe.');
  expect(onCard).toContain('Bitte merken Sie sich zu meiner Gesundheit oder meinem Essen:');
  expect(onStub).toContain(said);
  expect(onStub).toContain('damit Sie nichts zweimal sagen müssen');
  expect(onStub).toContain('Wir zeigen, ändern oder entfernen sie');
  expect(onStub).toContain('solange Sie kommen, und danach noch 2 Jahre.');
  expect(onStub).toContain(FORTY_LETTERS);
  expect(onStub).toContain('030 2345678');
  expect(onStub).toMatch(/Fassung 1,? 22\. Nov\. 2026/);
}

/** Every word of the page lies within one part of one card, away from where it is cut. */
function expectAllInParts(page: MeasuredPage, layout: CardSheet, isRightToLeft: boolean): void {
  const parts = layout.cards.flatMap((card) => Object.values(partsOf(layout, card, isRightToLeft)));
  const lost = page.words.filter((word) => !parts.some((part) => isWithin(word, part, WHITE)));
  expect(lost).toEqual([]);
}

function isWithin({ left, top, right, bottom }: WordOnPaper, box: BoxMm, white: number): boolean {
  return (
    left >= box.left + white &&
    top >= box.top + white / 2 &&
    right <= box.left + box.width - white &&
    bottom <= box.top + box.height - white / 2
  );
}

function wordsIn({ words }: MeasuredPage, box: BoxMm): string {
  return words
    .filter((word) => isWithin(word, box, 0))
    .map(({ text }) => text)
    .join(' ');
}

/** The numbers that QR codes say, in the order of the cards; the codes before them are put into `shops`. */
function numbersOf(codes: readonly string[], shops: Set<string>): number[] {
  return codes.map((code) => {
    const shop = code.slice(0, 4);
    shops.add(shop);
    const read = readCardNumber(code, shop);
    return read.kind === 'ours' ? read.number : 0;
  });
}

function expectCutMarks(page: Drawn, layout: CardSheet): void {
  const near = (place: number, darkAt: (place: number) => number) => {
    const dark: number[] = [];
    for (let at = place - 1.5; at < place + 1.5; at += page.dot) {
      if (darkAt(at) > 128) dark.push(at + page.dot / 2);
    }
    expect(dark.length, `a mark near ${place.toFixed(1)} mm`).toBeGreaterThan(0);
    const middle = dark.reduce((sum, at) => sum + at, 0) / dark.length;
    expect(Math.abs(middle - place), `marked at ${middle} for ${place}`).toBeLessThan(CUT);
  };
  for (const { left, top, width, height } of layout.cards) {
    for (const x of [left, left + width]) {
      near(x, (at) => page.darkness(at, IN_MARGIN));
      near(x, (at) => page.darkness(at, page.height - IN_MARGIN));
    }
    for (const y of [top, top + height]) {
      near(y, (at) => page.darkness(IN_MARGIN, at));
      near(y, (at) => page.darkness(page.width - IN_MARGIN, at));
    }
  }
  expectStubLines(page, layout);
}

/** The stub is cut off along dashes: as many dark places as light ones, each on its line. */
function expectStubLines(page: Drawn, layout: CardSheet): void {
  for (const card of layout.cards) {
    const { x1, y1, x2, y2 } = stubLine(partsOf(layout, card, false));
    const length = Math.max(x2 - x1, y2 - y1);
    const steps = Math.floor(length / 0.1);
    const dark = Array.from({ length: steps }, (_, step) => {
      const part = (step + 0.5) / steps;
      return page.darkness(x1 + part * (x2 - x1), y1 + part * (y2 - y1)) > 60;
    }).filter(Boolean).length;
    expect(dark / steps).toBeGreaterThan(0.3);
    expect(dark / steps).toBeLessThan(0.8);
  }
}
