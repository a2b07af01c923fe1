import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAPERS, type Paper } from '../../../shared/domain/shop.ts';
import { sizeOf } from '../../../shared/print/sheet.ts';
import type { Host } from '../../hosts/host.ts';
import { openHost } from '../../hosts/open-host.ts';
import { sceneOf } from '../story.ts';
import { GreetingRoom, planForBill, writeWishes } from './greeting-rooms.ts';
import {
  drawn,
  expectApart,
  expectEmbedded,
  expectInside,
  expectSize,
  type Measured,
  type MeasuredPage,
  measured,
  type WordOnPaper,
} from './measured.ts';

/** A Monday three weeks ahead, before the door is open: nobody is here. */
const MONDAY = '2026-11-23T07:05:00';
/** No word is nearer to the edge of the paper, or to the fold, in millimetres. */
const EDGE = 8;
const FOLD = 10;
/** A line to sign on is at least so high, in millimetres. */
const LINE = 7.5;

/** Names and words that are hard on paper: long, from right to left, without spaces, pictures. */
const HARD_NAME = 'Bartholomäus Freiherr von und zu Wolkenstein';
const HARD = [
  'Geburtstagsglückwünsche von der Donaudampfschifffahrtsgesellschaftskapitänswitwe',
  'كل عام وأنت بخير يا بيل، نتمنى لك أياماً سعيدة',
  'יום הולדת שמח לביל היקר',
  'お誕生日おめでとうございます。これからもお元気で、日曜日にまた会いましょう。',
  'สุขสันต์วันเกิดครับคุณบิล ขอให้มีความสุขมาก ๆ',
  '🎂🎈👨‍👩‍👧‍👦 '.repeat(8).trim(),
  'W'.repeat(300),
  'I have sat two tables away from you for eleven years and never said how much I like it that you fold the newspaper back the way you found it, and leave the last scone for whoever comes in wet. May there be a great many more Sundays like that, with the cricket on, and milk in first. Thank you.',
];

/** A hundred and twenty wishes, each with a word and a name of its own; every ninth a name alone. */
const WISHES = Array.from({ length: 120 }, (_, at) => {
  const hard = at % 7 === 3 ? (HARD[(at - 3) / 7] ?? '') : 'Many happy returns, and the next one.';
  return {
    name: `Signer${at} ${at === 50 ? HARD_NAME : 'Okafor'}`,
    words: at % 9 === 8 ? '' : `Wish${at} ${hard}`.slice(0, 300),
  };
});

let host: Host;
let plan: string;
let room: GreetingRoom;

// One book for all of them: what is printed changes nothing in it.
beforeAll(async () => {
  host = await openHost('browser', { clock: MONDAY });
  plan = await planForBill(sceneOf(host));
  room = new GreetingRoom(host);
});

afterAll(async () => {
  expect(host.complaints).toEqual([]);
  await host.close();
});

/** Prints on both papers, and looks at each. */
async function onBoth(
  room: GreetingRoom,
  isTurned: boolean,
  look: (file: Measured, paper: Paper, pdf: Uint8Array) => void | Promise<void>,
): Promise<void> {
  for (const paper of PAPERS) {
    await room.onPaper(paper);
    const pdf = await room.print();
    const file = await measured(pdf, false);
    for (const page of file.pages) expectSize(page, sizeOf({ paper, isTurned }));
    expectEmbedded(file);
    if (isTurned) expectOffTheFold(file);
    await look(file, paper, pdf);
  }
}

function expectOffTheFold({ pages }: Measured): void {
  for (const { width, words } of pages) {
    for (const { text, left, right } of words) {
      const isLeft = (left + right) / 2 < width / 2;
      const away = isLeft ? width / 2 - right : left - width / 2;
      expect(away, `“${text}” and the fold`).toBeGreaterThan(FOLD);
    }
  }
}

function expectLaidOut(file: Measured): void {
  expectInside(file, EDGE);
  expectApart(file);
}

const textOf = (words: readonly WordOnPaper[]) => words.map(({ text }) => text).join(' ');

function halves({ width, words }: MeasuredPage): { readonly left: string; readonly right: string } {
  const isLeft = ({ left }: WordOnPaper) => left < width / 2;
  return {
    left: textOf(words.filter(isLeft)),
    right: textOf(words.filter((word) => !isLeft(word))),
  };
}

/** The numbers of lines, each once, each with its height to the next one above it. */
function expectLines({ pages }: Measured, count: number): void {
  const numbers = pages.flatMap(({ words }, page) =>
    words.filter(({ text }) => /^\d+$/.test(text)).map((word) => ({ ...word, page })),
  );
  const found = numbers.map(({ text }) => Number(text)).sort((one, other) => one - other);
  expect(found).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  for (const word of numbers) {
    const above = numbers.find(
      (other) =>
        other.page === word.page &&
        Number(other.text) === Number(word.text) - 1 &&
        other.top < word.top,
    );
    if (above) expect(word.bottom - above.bottom, `line ${word.text}`).toBeGreaterThan(LINE);
  }
}

/** Every wish and every name, once. */
function expectAllWishes({ text }: Measured): void {
  const times = (word: string) => text.split(' ').filter((one) => one === word).length;
  WISHES.forEach(({ words }, at) => {
    expect(times(`Signer${at}`), `Signer${at}`).toBe(1);
    if (words !== '') expect(times(`Wish${at}`), `Wish${at}`).toBe(1);
  });
}

/** Without a page's number or the great number of a cover, whose box is far higher than its ink. */
function without(file: Measured, text: string): Measured {
  return {
    ...file,
    pages: file.pages.map((page) => ({
      ...page,
      words: page.words.filter((word) => word.text !== text),
    })),
  };
}

/** Where the great number of a cover is, in millimetres from the top: the first band of light ink. */
async function bandsOfLight(pdf: Uint8Array): Promise<readonly (readonly [number, number])[]> {
  const cover = await drawn(pdf, 1, 72);
  const bands: [number, number][] = [];
  for (let y = 0; y < cover.height; y += cover.dot) {
    let isLight = false;
    for (let x = cover.width / 2 + 1; x < cover.width - 1; x += cover.dot) {
      isLight ||= cover.darkness(x, y) < 60;
    }
    const last = bands.at(-1);
    if (!isLight) continue;
    if (last && y - last[1] < 1) last[1] = y;
    else bands.push([y, y]);
  }
  return bands;
}

describe('the card that goes round', () => {
  test('has a green cover with his number, and 72 numbered lines inside', async () => {
    await room.open('signing-card', plan, 'Signing card');
    await onBoth(room, true, async (file, _paper, pdf) => {
      expect(file.pages).toHaveLength(2);
      const [outside, inside] = file.pages;
      expect(outside && halves(outside)).toEqual({
        left: 'Mill Lane Coffee',
        right:
          '100 Happy birthday, dear Bill From everybody at the window table, and everybody who ever wanted it.',
      });
      expectLaidOut(without(file, '100'));
      expect(inside && halves(inside).left).toContain('Many happy returns');
      expectLines({ ...file, pages: inside ? [inside] : [] }, 72);
      const [number, greeting] = await bandsOfLight(pdf);
      expect(number?.[0], 'the number begins').toBeGreaterThan(EDGE);
      expect((number?.[1] ?? 0) - (number?.[0] ?? 0), 'it is huge').toBeGreaterThan(40);
      expect((greeting?.[0] ?? 0) - (number?.[1] ?? 0), 'and apart').toBeGreaterThan(5);
    });
    await room.choose('A name and a few words');
    await room.choose('2');
    await onBoth(room, true, (file) => {
      expect(file.pages).toHaveLength(6);
      const inside = { ...file, pages: file.pages.slice(1) };
      expectLines(inside, 180);
      // Folded and laid into one another, the numbers follow each other.
      const firsts = inside.pages
        .map((page) => halves(page))
        .map(({ left, right }) => [Number(/\d+/.exec(left)?.[0]), Number(/\d+/.exec(right)?.[0])]);
      expect(firsts).toEqual([
        [1, 163],
        [145, 19],
        [37, 127],
        [109, 55],
        [73, 91],
      ]);
    });
  });

  test('takes any words, however long, from whichever side they are read', async () => {
    await room.open('signing-card', plan, 'Signing card');
    await room.choose('Without a number');
    await room.choose('None');
    for (const words of [...HARD, `Happy birthday,\ndear ${HARD_NAME}`]) {
      await room.write('On the cover', words);
      await room.write('At its foot', words);
      await room.write('Above the lines', words);
      await room.onPaper('A4');
      const file = await measured(await room.print(), false);
      expect(file.pages).toHaveLength(2);
      expectLaidOut(file);
      expectOffTheFold(file);
      expectEmbedded(file);
      const [cover] = file.pages;
      const letters = (cover && halves(cover).right.replace(/\s/g, '')) ?? '';
      const isLatin = /^[\p{Script=Latin}\p{P}\s]+$/u.test(words);
      if (isLatin) expect(letters).toBe((words + words).replace(/\s/g, ''));
    }
  });
});

describe('the poster', () => {
  test('keeps the secret, until it is told to name him', async () => {
    await room.open('poster', plan, 'Come and sign the card');
    await onBoth(room, false, (file) => {
      expect(file.pages).toHaveLength(1);
      expect(file.text).toContain('Psst. Somebody we all know turns 100.');
      expect(file.text).toContain(
        'Come and sign the card, at the counter, until Saturday 12 December.',
      );
      expect(file.text).not.toMatch(/Bill|Rodgers/);
      expectInside(without(file, 'Psst.'), EDGE);
    });
    await room.choose('With the name');
    await room.choose('In full colour');
    await onBoth(room, false, (file) => {
      expect(file.text).toContain('Bill turns 100.');
      expectInside(file, EDGE);
    });
  });
});

describe('wish sheets', () => {
  test('have their 72 numbered lines on as many sheets as they say', async () => {
    await room.open('wishes', plan, 'Wish sheet');
    for (const [kind, said, sheets] of [
      ['A name', '72 on 1 sheet', 1],
      ['A few words', '72 on 2 sheets', 2],
      ['A whole wish', '72 on 4 sheets', 4],
    ] as const) {
      await room.choose(kind);
      await room.choose(said);
      await onBoth(room, false, (file) => {
        expect(file.pages).toHaveLength(sheets);
        expectLaidOut(file);
        const feet = file.pages.map((page) => ({
          ...page,
          words: page.words.filter(({ bottom }) => bottom < page.height - 20),
        }));
        expectLines({ ...file, pages: feet }, 72);
      });
    }
  });
});

describe('cards from the house', () => {
  test('greet somebody with a cover and a few words inside', async () => {
    const { counter, topBar } = sceneOf(host);
    await topBar.goTo('Counter');
    await counter.open('ada marsh');
    await counter.hereTheUsual.waitFor();
    const ada = await host.page.evaluate(() => window.location.hash.split('/').at(-1) ?? '');
    for (const [what, title, cover, words] of [
      [
        'birthday-card',
        'Birthday card',
        'Happy birthday, dear Ada',
        'Many happy returns of the day.',
      ],
      ['thank-you-card', 'Thank-you card', 'Thank you, dear Ada', 'You did us a good turn'],
    ] as const) {
      await room.open(what, ada, title);
      await onBoth(room, true, (file) => {
        expect(file.pages).toHaveLength(2);
        const [outside, inside] = file.pages;
        expect(outside && halves(outside).right).toContain(cover);
        expect(inside && halves(inside).right).toContain(words);
        expect(inside && halves(inside).right).toContain('Everybody at Mill Lane Coffee');
        expectLaidOut(file);
      });
    }
  });
});

describe('a hundred and twenty wishes of every kind', () => {
  beforeAll(() => writeWishes(host, plan, WISHES));

  test('stand in the card and on the sheets laid into it', async () => {
    await room.open('signing-card', plan, 'Signing card');
    await room.choose('The 120 wishes, typed');
    await onBoth(room, true, (file) => {
      const told = file.pages.length / 2;
      expect(Number.isInteger(told), 'whole sheets').toBe(true);
      expectAllWishes(file);
      expectLaidOut(without(file, '100'));
      expect(file.text).toContain('One hundred and twenty of us say');
    });
  });

  test('fill wish sheets, none on another', async () => {
    await room.open('wishes', plan, 'Wish sheet');
    await onBoth(room, false, (file) => {
      expectAllWishes(file);
      expectLaidOut(file);
      expect(file.text).toContain(`1 of ${file.pages.length}`);
    });
  });
});

test('in the shell the card is saved as a PDF file, named without a name', async () => {
  const host = await openHost('shell', { clock: MONDAY });
  try {
    const scene = sceneOf(host);
    const room = new GreetingRoom(host);
    await room.open('signing-card', await planForBill(scene), 'Signing card');
    await room.onPaper('Letter');
    const save = host.page.getByRole('button', { name: 'Save as PDF' });
    const saved = await host.fileSavedBy(async () => {
      await save.click();
      await host.page.getByText(/^Saved as/).waitFor();
    });
    expect(saved.name).toBe('The Usual – Mill Lane Coffee – Signing card.pdf');
    const file = await measured(saved.bytes, false);
    expect(file.pages).toHaveLength(2);
    for (const page of file.pages) expectSize(page, sizeOf({ paper: 'Letter', isTurned: true }));
    expectEmbedded(file);
    expect(file.text).toContain('Happy birthday, dear Bill');
    expect(host.complaints).toEqual([]);
  } finally {
    await host.close();
  }
});
