import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { readClock } from '../../../renderer/platform/clock.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { bookWithCards, cardLine, cardNumber, lieCardsOut } from '../../helpers/at-key-in.tsx';
import { worked } from '../../helpers/fresh-book.ts';
import { scan } from '../../helpers/scanner.ts';

let book: Book;

beforeEach(async () => {
  sessionStorage.clear();
  book = await bookWithCards();
});

afterEach(async () => {
  await cleanup();
  await book.delete();
});

const show = (number?: string) => lieCardsOut(book, number);
const type = (keys: string) => userEvent.keyboard(keys);
const people = () => book.regulars.toArray();
const crossedOff = async () => (await book.cardRuns.toArray()).flatMap((run) => run.crossedOff);
const inBook = async (given: Partial<Regular>) =>
  worked(await addRegular(book, given, readClock()));

const later = (milliseconds: number) =>
  new Promise<void>((settle) => setTimeout(settle, milliseconds));

describe('a number', () => {
  test('that is scanned in the middle of a line goes to its card; the line is as it was', async () => {
    await show();
    await type('Ada MarKDRT0004{Enter}');
    await expect.element(cardNumber()).toHaveValue('0004');
    await expect.element(cardLine(0)).toHaveFocus();
    await type('KDRT0001{Enter}');
    await expect.element(cardLine(0)).toHaveValue('Ada Mar');
  });

  test.each([
    ['a prefix and two ends', ']Q1KDRT0004\r\r'],
    ['STX, ETX, CR and LF', '\u0002KDRT0004\u0003\r\n'],
    ['stars and a tab', '*KDRT0004*\t\r'],
    ['Cyrillic letters', 'ЛВКЕ0004\r\r'],
    ['Arabic letters and digits', 'نيقف٠٠٠٤\r\r'],
    ['Czech digits', 'KDRTéééč\r\t'],
    ['wide letters', 'ＫＤＲＴ０００４\r\r'],
  ])('that is scanned with %s goes to its card, and to its first line', async (_, sent) => {
    await show();
    await type('Ada Mar');
    await scan(sent);
    await expect.element(cardNumber()).toHaveValue('0004');
    await later(400);
    await expect.element(cardLine(0)).toHaveFocus();
    await expect.element(cardLine(0)).toHaveValue('');
    await scan('KDRT0001\r\r');
    await expect.element(cardLine(0)).toHaveValue('Ada Mar');
  });

  test('that is scanned and was keyed in already opens nobody by its second end', async () => {
    await inBook({ name: 'Ada Marsh', cardNumber: 'KDRT0003' });
    const opened = await show();
    await scan(']C1KDRT0003\r\r');
    await expect.element(page.getByText(/No 0003 was keyed in already/)).toBeVisible();
    await later(400);
    expect(opened).toEqual([]);
  });

  test('is no sign that nobody sees: none is kept', async () => {
    await show();
    await cardLine(0).fill('Ada\u0002 Marsh\u0003');
    await expect.element(cardLine(0)).toHaveValue('Ada Marsh');
  });

  test('of another shop, or no number at all, is met with a sentence', async () => {
    await show();
    await type('BCDF0012{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('a card of another shop');
    await expect.element(cardLine(0)).toHaveValue('');
    await expect.element(cardNumber()).toHaveValue('0001');
    await type('{F8}seven{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('no number of a card');
  });

  test('that is keyed in already opens that person, and changes nothing', async () => {
    const ada = await inBook({ name: 'Ada Marsh', cardNumber: 'KDRT0003' });
    const opened = await show('3');
    await expect
      .element(page.getByText('No 0003 was keyed in already. It is on the page of'))
      .toBeVisible();
    await type('{Enter}');
    expect(opened).toEqual([ada.id]);
  });

  test('that was never printed is kept only on purpose', async () => {
    // What is kept is heard of a little later, as on a slow machine: the card must not come back meanwhile.
    const read = book.changedCards.bulkGet.bind(book.changedCards);
    const readLater = (keys: string[]) => later(300).then(() => read(keys));
    vi.spyOn(book.changedCards, 'bulkGet').mockImplementation(readLater as typeof read);
    await show('KDRT0300');
    await expect.element(page.getByText(/No 0300 was never printed here/)).toBeVisible();
    await type('{Enter}');
    await expect.element(cardLine(0)).toHaveFocus();
    await type('Ada{Enter}{Enter}{Enter}{Enter}{Enter}y{Enter}{Enter}');
    await expect.poll(people).toMatchObject([{ name: 'Ada', cardNumber: 'KDRT0300' }]);
    await later(600);
    await expect.element(cardNumber()).toHaveValue('0001');
  });

  test('that is spoiled is crossed off with one key; missing and spoiled ones are listed', async () => {
    await show();
    await type('{F7}');
    await expect.poll(crossedOff).toMatchObject([{ number: 1, why: 'spoiled' }]);
    await expect.element(cardNumber()).toHaveValue('0002');
    const spoiled = page.getByRole('region', { name: 'Spoiled' });
    await expect.element(spoiled.getByRole('button')).toHaveTextContent('0001');
    const missing = page.getByRole('region', { name: 'Missing' });
    await expect.element(missing.getByRole('button')).toHaveTextContent('0002–0005');
    await spoiled.getByRole('button').click();
    await expect.element(page.getByText(/was crossed off as spoiled\. Keying it in/)).toBeVisible();
    await type('Ada{Enter}{Enter}{Enter}{Enter}{Enter}y{Enter}{Enter}');
    await expect.poll(people).toHaveLength(1);
    await expect.poll(crossedOff).toEqual([]);
  });

  test('two tills that key in one card make one page', async () => {
    await show();
    await type('Ada Marsh');
    await inBook({ name: 'Ada Marsh', cardNumber: 'KDRT0001' });
    await expect.element(page.getByText(/keyed in already/)).toBeVisible();
    expect(await people()).toHaveLength(1);
  });
});
