import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { crossOff, printCards } from '../../../renderer/data/acts/card-runs.ts';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop, changeSignUp, readShop } from '../../../renderer/data/acts/shop.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { SignUpCards } from '../../../renderer/features/sign-up/sign-up-cards.tsx';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { SignUpDesign } from '../../../shared/domain/sign-up.ts';
import { succeed } from '../../../shared/result.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { testPlatform } from '../../helpers/test-platform.ts';

const AT: LocalTime = '2026-11-22T20:00:00';
let book: Book;
let keyedIn: (string | undefined)[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 20, 0) });
  await page.viewport(1280, 900);
  keyedIn = [];
  book = await freshBook();
  worked(await changeShop(book, { name: 'Café Your Way', cardCode: 'KDRT' }, AT));
});

afterEach(async () => {
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

async function open(design: Partial<SignUpDesign> = {}, platform = testPlatform()) {
  worked(await changeSignUp(book, () => design, AT));
  const keyIn = (number?: string) => keyedIn.push(number);
  await showScreen(book, <SignUpCards onBack={() => {}} onKeyIn={keyIn} />, platform);
  await expect.element(page.getByRole('figure').first()).toBeVisible();
  return platform;
}

const runs = () => book.cardRuns.toArray();
const design = async () => (await readShop(book))?.signUp;
const numbers = () => page.getByRole('status').filter({ hasText: /cards?, No/ });
const unfold = (part: string) => page.getByText(part, { exact: true }).click();
const print = () =>
  page
    .getByRole('button', { name: /^Print(?! once more| new numbers)/ })
    .first()
    .click();
const sentence = (label: string) => page.getByRole('textbox', { name: label, exact: true });
const lines = () => [
  ...(document.querySelector('figure [data-part=main]')?.querySelectorAll('[data-field]') ?? []),
];
const linesOnCard = () => lines().map((line) => line.getAttribute('data-field'));

describe('what comes out of the printer', () => {
  test('numbers are told before, written down after, and go on from there', async () => {
    const platform = await open({ onSheet: 8 });
    await sentence('Sheets').fill('2');
    await expect.element(numbers()).toHaveTextContent('16 cards, No 0001 to 0016');
    expect(await runs()).toEqual([]);
    await print();
    await expect.element(page.getByText('Cards No 0001 to 0016 are written down')).toBeVisible();
    expect(platform.printed).toEqual([{ paper: 'A4', isTurned: true }]);
    expect(await runs()).toMatchObject([{ from: 1, to: 16, language: 'en', wordingVersion: 1 }]);
    await expect.element(numbers()).toHaveTextContent('No 0017 to 0032');
    await page.getByRole('button', { name: /Undo/ }).click();
    await expect.element(numbers()).toHaveTextContent('No 0001 to 0016');
    expect(await runs()).toEqual([]);
  });

  test('nothing is written down when nothing came out', async () => {
    const platform = testPlatform();
    platform.refusePrint = 'no-printer';
    await open({}, platform);
    await print();
    await expect.element(page.getByText(/Nothing was printed/)).toBeVisible();
    expect(await runs()).toEqual([]);
  });

  test('a shop gets its four letters with its first cards, for good', async () => {
    const { cardCode: _, ...rest } = (await readShop(book)) ?? {};
    await book.delete({ disableAutoOpen: true });
    book = await freshBook();
    worked(await changeShop(book, rest, AT));
    await open();
    const code = page.getByRole('img', { name: /0001$/ }).first();
    await expect.element(code).toBeInTheDocument();
    const shown = code.element().getAttribute('aria-label')?.slice(0, 4);
    await print();
    await expect.poll(async () => (await readShop(book))?.cardCode).toBe(shown);
  });

  test('numbers another window has printed meanwhile are not given out twice', async () => {
    const other = { count: 4, language: 'en', wordingVersion: 1 };
    const printPage = async () => {
      worked(await printCards(book, other, AT));
      return succeed(undefined);
    };
    await open({}, { ...testPlatform(), printPage });
    await print();
    await expect.element(page.getByText(/Throw these sheets away/)).toBeVisible();
    expect(await runs()).toHaveLength(1);
    await expect.element(numbers()).toHaveTextContent('No 0005 to 0008');
  });

  test('a spoiled print comes once more with its own numbers, or some of them', async () => {
    worked(await printCards(book, { count: 8, language: 'en', wordingVersion: 1 }, AT));
    const platform = await open();
    await unfold('Printed so far');
    await page.getByRole('button', { name: 'Print once more: No 0001 to 0008' }).click();
    await expect.element(numbers()).toHaveTextContent('8 cards, No 0001 to 0008');
    await sentence('From No').fill('9');
    await expect.element(page.getByRole('alert')).toHaveTextContent('from No 0001 to No 0008');
    await sentence('From No').fill('5');
    await expect.element(numbers()).toHaveTextContent('4 cards, No 0005 to 0008');
    await print();
    await expect.element(page.getByText('No 0005 to 0008 were printed once more.')).toBeVisible();
    expect(platform.printed).toHaveLength(1);
    expect(await runs()).toHaveLength(1);
    await expect.element(numbers()).toHaveTextContent('No 0009 to 0012');
  });

  test.each(['0', '51', 'two', ''])('“%s” sheets are not printed', async (typed) => {
    await open();
    await sentence('Sheets').fill(typed);
    await expect.element(page.getByRole('alert')).toHaveTextContent('From 1 to 50 sheets');
    await expect.element(page.getByRole('button', { name: /^Print/ }).first()).toBeDisabled();
  });
});

describe('what the card asks', () => {
  test('lines are moved and ticked by keys alone, and the keyboard stays with the line', async () => {
    await open();
    await unfold('What it asks');
    const up = page.getByRole('button', { name: 'Phone: one up' });
    (await up.findElement()).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(linesOnCard).toEqual(['name', 'called-by', 'usual', 'phone', 'birthday']);
    await expect.element(up).toHaveFocus();
    for (const expected of [2, 1, 0]) {
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => linesOnCard().indexOf('phone')).toBe(expected);
    }
    await expect.element(page.getByRole('button', { name: 'Phone: one down' })).toHaveFocus();
    (await page.getByRole('checkbox', { name: 'Pet' }).findElement()).focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => linesOnCard().at(-1)).toBe('pet');
    expect((await design())?.fields).toEqual([
      ...['phone', 'name', 'called-by', 'usual', 'birthday', 'pet'],
    ]);
  });

  test('a card has to ask something, and asks that notes are kept', async () => {
    await open({ fields: ['name'], consents: ['keep', 'health'] });
    await unfold('What it asks');
    await unfold('What they tick');
    await expect.element(page.getByRole('checkbox', { name: 'Name' })).toBeDisabled();
    const keep = page.getByRole('checkbox', { name: /notes are kept/ });
    await expect.element(keep).toBeDisabled();
    await expect.element(keep).toBeChecked();
    await page.getByRole('checkbox', { name: 'A note about health or food' }).click();
    await expect.poll(async () => (await design())?.consents).toEqual(['keep']);
  });

  test('what does not fit is named, and the first lines are on it', async () => {
    await open({
      onSheet: 10,
      fields: ['name', 'called-by', 'usual', 'likes', 'spot', 'birthday', 'phone', 'email', 'pet'],
    });
    const told = page.getByRole('status', { name: 'What does not fit' });
    await expect.element(told).toHaveTextContent('“E-mail” and “Pet”');
    const [first, second] = linesOnCard();
    expect([first, second]).toEqual(['name', 'called-by']);
    expect(linesOnCard()).not.toContain('pet');
    await page.getByRole('group', { name: 'Cards on a sheet' }).getByText('2').click();
    await expect.element(told).not.toBeInTheDocument();
    expect(linesOnCard()).toHaveLength(9);
  });
});

describe('what the card says', () => {
  test('the owner’s words, the app’s when they are emptied, the old ones with Escape', async () => {
    await open();
    await unfold('What it says in English');
    const title = sentence('Title');
    await title.fill('Come and be known');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Come and be known').nth(1)).toBeInTheDocument();
    await title.fill('Never mind');
    await userEvent.keyboard('{Escape}');
    await expect.element(title).toHaveValue('Come and be known');
    await title.fill('');
    await userEvent.keyboard('{Enter}');
    await expect.element(title).toHaveValue('Would you like us to know you?');
    expect((await design())?.wordings).toMatchObject([{ language: 'en', title: '' }]);
  });

  test('too long a title is told, and stays typed', async () => {
    await open();
    await unfold('What it says in English');
    const long = 'Come and be known, '.repeat(6).trim();
    await sentence('Title').fill(long);
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('At most 80 letters');
    await expect.element(sentence('Title')).toHaveValue(long);
    expect((await design())?.wordings).toEqual([]);
  });

  test('other words get the next number once cards are out, and the stub says it', async () => {
    await open();
    await unfold('What it says in English');
    const write = async (words: string) => {
      await sentence('Welcome').fill(words);
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByText(words).nth(1)).toBeInTheDocument();
    };
    await write('We like to know who comes.');
    expect((await design())?.wordingVersion).toBe(1);
    await print();
    await expect.poll(runs).toHaveLength(1);
    await write('We would like to know you.');
    await expect.element(page.getByText('Wording 2').first()).toBeInTheDocument();
    expect((await design())?.wordingVersion).toBe(2);
    await print();
    await expect.poll(async () => (await runs()).map((run) => run.wordingVersion)).toEqual([1, 2]);
  });

  test('cards in another language, and in one that runs the other way', async () => {
    await open();
    const card = () => document.querySelector('figure [lang]');
    await page.getByRole('combobox', { name: 'Another language' }).selectOptions('French');
    await expect.poll(() => card()?.getAttribute('lang')).toBe('fr');
    expect(card()?.textContent).toContain('Comment vous appeler\u00a0?');
    expect(card()?.textContent).toContain('tant que vous venez, et 2 ans après');
    await page.getByRole('combobox', { name: 'Another language' }).selectOptions('Arabic');
    await expect.poll(() => card()?.getAttribute('dir')).toBe('rtl');
    await expect.element(page.getByText(/no Arabic words for a card/)).toBeVisible();
    await page.getByRole('group', { name: 'Language', exact: true }).getByText('English').click();
    await expect.poll(() => card()?.getAttribute('dir')).toBe('ltr');
    await page.getByRole('button', { name: 'Take English off' }).click();
    await expect.poll(() => card()?.getAttribute('lang')).toBe('fr');
    await print();
    await expect.poll(runs).toMatchObject([{ language: 'fr' }]);
  });
});

describe('the shop on it', () => {
  const choose = async (file: File) => {
    const input = page.getByLabelText('Choose a picture of the shop').element();
    if (!(input instanceof HTMLInputElement)) throw new Error('No place for a file.');
    const given = new DataTransfer();
    given.items.add(file);
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  test('a picture is made small and stands on the stub; what is none is told, and nothing is lost', async () => {
    await open();
    await unfold('The shop on it');
    const canvas = new OffscreenCanvas(2400, 1200);
    canvas.getContext('2d')?.fillRect(0, 0, 2400, 1200);
    await choose(new File([await canvas.convertToBlob()], 'front.png', { type: 'image/png' }));
    const onStub = () => document.querySelector<HTMLImageElement>('figure [data-part=stub] img');
    await expect.poll(() => onStub()?.naturalWidth).toBe(640);
    const kept = (await readShop(book))?.pictureId;
    for (const bytes of [1000, 60_000_000]) {
      await choose(new File([new Uint8Array(bytes)], 'photo.jpg', { type: 'image/jpeg' }));
      await expect.element(page.getByRole('alert')).toHaveTextContent('is not a picture');
    }
    await choose(new File([new Uint8Array(81_000_000)], 'huge.jpg', { type: 'image/jpeg' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('far larger');
    expect((await readShop(book))?.pictureId).toBe(kept);
    expect(await book.photos.count()).toBe(1);
    await page.getByRole('button', { name: 'Without a picture' }).click();
    await expect.poll(onStub).toBeNull();
    expect(await book.photos.count()).toBe(0);
  });

  test('a photo of sixty megabytes is made small', async () => {
    await open();
    await unfold('The shop on it');
    const photo = await noise(4600);
    expect(photo.size).toBeGreaterThan(60_000_000);
    await choose(new File([photo], 'front.png', { type: 'image/png' }));
    const onStub = () => document.querySelector<HTMLImageElement>('figure [data-part=stub] img');
    await expect.poll(() => onStub()?.naturalWidth, { timeout: 30_000 }).toBe(640);
    const [kept] = await book.photos.toArray();
    expect(kept?.bytes.byteLength).toBeLessThan(400_000);
  });
});

/** A square picture that cannot be packed, so wide in pixels. */
async function noise(width: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, width);
  const picture = new ImageData(width, width);
  const words = new Uint32Array(picture.data.buffer);
  for (let at = 0; at < words.length; at += 1) words[at] = (Math.random() * 2 ** 32) | 0xff000000;
  canvas.getContext('2d')?.putImageData(picture, 0, 0);
  return canvas.convertToBlob();
}

test('what came back, what is missing and what is spoiled, and where to key in', async () => {
  const print8 = { count: 8, language: 'en', wordingVersion: 1 };
  worked(await printCards(book, print8, AT));
  worked(await printCards(book, print8, AT));
  worked(await crossOff(book, { number: 3, why: 'spoiled' }, AT));
  worked(await addRegular(book, { name: 'Ada', cardNumber: 'KDRT0001' }, AT));
  const gone = { name: 'Bill', cardNumber: 'KDRT0002', standing: 'deceased' } as const;
  worked(await addRegular(book, gone, AT));
  worked(await addRegular(book, { name: 'Cem', cardNumber: 'KDRT0007' }, AT));
  await open();
  await unfold('Printed so far');
  const printed = page.getByRole('listitem').filter({ hasText: /^No 0/ });
  const [late, early] = [printed.nth(0), printed.nth(1)];
  await expect.element(late).toHaveTextContent('none came back yet');
  await expect.element(early).toHaveTextContent('3 of 8 came back');
  await expect.element(early).toHaveTextContent('missing: 0004–0006');
  await expect.element(early).toHaveTextContent('spoiled: 0003');
  expect(document.querySelector('main')?.textContent).not.toContain('Bill');
  await page.getByRole('button', { name: 'Key in from No 0004' }).click();
  await page.getByRole('button', { name: 'Key in what came back' }).click();
  expect(keyedIn).toEqual(['0004', undefined]);
});

test.each(['light', 'dark'])('everybody can use it (%s)', async (theme) => {
  document.documentElement.setAttribute('data-theme', theme);
  worked(await printCards(book, { count: 8, language: 'en', wordingVersion: 1 }, AT));
  await open({ onSheet: 10 });
  for (const part of [
    ...['What it asks', 'What they tick', 'What it says in English'],
    ...['The shop on it', 'Printed so far'],
  ]) {
    await unfold(part);
  }
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  document.documentElement.removeAttribute('data-theme');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
