import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addPet } from '../../../../renderer/data/acts/household.ts';
import { addMenuItem } from '../../../../renderer/data/acts/menu.ts';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { changeShop } from '../../../../renderer/data/acts/shop.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { visitsOf } from '../../../../renderer/data/store/visit-pages.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { standAtCounter } from '../../../helpers/at-counter.tsx';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';
import { scan } from '../../../helpers/scanner.ts';

const SUNDAY: LocalTime = '2026-11-22T15:02:00';
let book: Book;
let bill: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 15, 2) });
  await page.viewport(1280, 800);
  book = await freshBook();
  worked(await changeShop(book, { name: 'Mill Lane Coffee', cardCode: 'KDRT' }, SUNDAY));
  const tea = worked(await addMenuItem(book, { name: 'Pot of Assam' }, SUNDAY));
  const pinnedUsual = [{ item: tea.id, quantity: 1, with: [] }];
  const own = { name: 'Bill Rodgers', cardNumber: 'KDRT0147', pinnedUsual };
  bill = worked(await addRegular(book, own, SUNDAY)).id;
  const phones = ['07700 900456'];
  const given = { name: 'Ada Lindqvist', cardNumber: 'KDRT0148', phones };
  const { id } = worked(await addRegular(book, given, SUNDAY));
  worked(await addPet(book, { regularId: id, kind: 'dachshund', name: 'Tilly' }, 'Ada', SUNDAY));
  worked(await addRegular(book, { name: 'Анна Петрова' }, SUNDAY));
  await standAtCounter(book);
  await expect.element(box()).toHaveFocus();
});

afterEach(async () => {
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

const leafTitle = () => page.getByRole('heading', { level: 1 });
const box = () => page.getByRole('combobox', { name: 'Who’s here?' });
const visits = async () => (await visitsOf(book, bill)).length;
const later = (milliseconds: number) =>
  new Promise<void>((settle) => setTimeout(settle, milliseconds));

describe('a card that is scanned opens its page, and logs nothing', () => {
  test.each([
    ['one end', 'KDRT0147\r'],
    ['CR and LF', 'KDRT0147\r\n'],
    ['two Enters', 'KDRT0147\r\r'],
    ['a line feed as the key down', 'KDRT0147\r\v'],
    ['a tab', 'KDRT0147\t'],
    ['a tab and an Enter', 'KDRT0147\t\r'],
    ['a line feed alone', 'KDRT0147\n'],
    ['an AIM prefix', ']Q1KDRT0147\r\r'],
    ['STX and ETX', '\u0002KDRT0147\u0003\r\n'],
    ['stars', '*KDRT0147*\r\r'],
    ['Cyrillic', 'ЛВКЕ0147\r\r'],
    ['Cyrillic, with a prefix', 'ъЙ1ЛВКЕ0147\r\n'],
    ['Greek', 'ΚΔΡΤ0147\r\r'],
    ['Arabic digits', 'نيقف٠١٤٧\r\r'],
    ['Czech', 'KDRTé+čý\r\r'],
    ['French', "KDRTà&'è\t"],
    ['wide', 'ＫＤＲＴ０１４７\r\r'],
  ])('%s', async (_, sent) => {
    await scan(sent);
    await expect.element(leafTitle()).toHaveTextContent('Bill Rodgers');
    await expect.element(box()).toHaveValue('');
    await expect.element(box()).toHaveFocus();
    await later(400);
    expect(await visits()).toBe(0);
    // The Enter that a hand presses then says: here, the usual.
    await userEvent.keyboard('{Enter}');
    await expect.poll(visits).toBe(1);
  });

  test('over what was half typed; and the next card opens the next page', async () => {
    await userEvent.keyboard('an');
    await later(100);
    await scan('KDRT0147\r\r');
    await expect.element(leafTitle()).toHaveTextContent('Bill Rodgers');
    await scan('KDRT0148\r\r');
    await expect.element(leafTitle()).toHaveTextContent('Ada Lindqvist');
    expect(await visits()).toBe(0);
  });
});

describe('what a hand types stays what it is', () => {
  test('a name in Cyrillic is a name, and two Enters of a hand are two', async () => {
    await scan('Анна\r');
    await expect.element(leafTitle()).toHaveTextContent('Анна Петрова');
    await userEvent.keyboard('bill{Enter}');
    await expect.element(leafTitle()).toHaveTextContent('Bill Rodgers');
    await userEvent.keyboard('{Enter}');
    await expect.poll(visits).toBe(1);
  });

  test('Tab leaves the box as ever', async () => {
    await userEvent.keyboard('bill');
    await userEvent.keyboard('{Tab}');
    await expect.element(box()).not.toHaveFocus();
    await expect.element(box()).toHaveValue('bill');
  });
});

test.each([
  ['dog', 'dachshund Tilly'],
  ['+44 (0)7700 9004', '…0456'],
  ['0456', '…0456'],
])('%s finds her, and says why', async (typed, why) => {
  await userEvent.keyboard(typed);
  const line = page.getByRole('option', { name: /Ada Lindqvist/ });
  await expect.element(line).toHaveTextContent(why);
});

describe('a number nobody has', () => {
  const people = async () => (await book.regulars.toArray()).map(({ cardNumber }) => cardNumber);

  test('of this shop is kept as it is printed, whatever keyboard it came by', async () => {
    await scan('\u0002ъЙ1ЛВКЕ0155\u0003\r\r');
    await expect.element(leafTitle()).toHaveTextContent('card …0155');
    expect(await people()).toContain('KDRT0155');
  });

  test.each(['4006381333931', 'BLNP0147', '4711'])(
    'and that is none of this shop’s cards makes nobody: %s',
    async (number) => {
      await scan(`${number}\r\r`);
      await expect.element(page.getByText(`${number} alone is nobody yet.`)).toBeVisible();
      await expect.element(box()).toHaveValue(number);
      expect(await people()).toHaveLength(3);
    },
  );

  test('and that looks like a phone is offered as one', async () => {
    await userEvent.keyboard('07700900123');
    await expect.element(page.getByRole('option', { name: /07700900123/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await book.regulars.toArray()).flatMap((one) => one.phones))
      .toContain('07700900123');
  });
});
