import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop } from '../../../renderer/data/acts/shop.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { KeyIn } from '../../../renderer/features/key-in/key-in.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { actOf } from '../../../shared/domain/ledger-entry.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { createSignUpDesign, SIGN_UP_FIELDS } from '../../../shared/domain/sign-up.ts';
import { bookWithCards, cardLine, cardNumber, lieCardsOut } from '../../helpers/at-key-in.tsx';
import { wholeBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

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
const tick = (nth: number) => page.getByRole('checkbox').nth(nth);

describe('a card', () => {
  test('goes into the book with its letters and one key a field, and the next one lies there', async () => {
    await show();
    await expect.element(cardNumber()).toHaveValue('0001');
    await expect.element(cardLine(0)).toHaveFocus();
    await type(
      'Zoë Müller{Enter}Zo{Enter}flat white oat{Enter}14 march 1990{Enter}01632 960 555{Tab}',
    );
    await expect.element(tick(0)).toHaveFocus();
    await type('yxynuts{Enter}');
    await expect.element(cardNumber()).toHaveValue('0002');
    await expect.element(cardLine(0)).toHaveFocus();
    await expect.element(cardLine(0)).toHaveValue('');
    await expect.poll(people).toMatchObject([
      {
        name: 'Zoë Müller',
        calledBy: 'Zo',
        birthday: '1990-03-14',
        phones: ['01632 960 555'],
        cardNumber: 'KDRT0001',
        pinnedUsual: [{ quantity: 1, with: ['oat'] }],
        reach: [{ way: 'message', how: 'on a sign-up card', wordingVersion: 3 }],
        keepConsent: { how: 'on a sign-up card', wordingVersion: 3, language: 'en' },
      },
    ]);
    expect(await book.facts.toArray()).toMatchObject([
      {
        kind: 'caution',
        text: 'no nuts',
        origin: 'told us',
        health: { how: 'on a sign-up card', wordingVersion: 3 },
      },
    ]);
    await expect.element(page.getByText('1 of 5')).toBeVisible();
    await expect.element(page.getByText('No 0001: Zoë Müller is in the book.')).toBeVisible();
    const acts = (await book.ledger.toArray()).map(actOf);
    expect(acts.at(-1)).toEqual({ kind: 'keyed-in-card', about: 'Zoë Müller' });
  });

  test('every line there is goes to its own place', async () => {
    const signUp = { ...createSignUpDesign(), fields: [...SIGN_UP_FIELDS] };
    worked(await changeShop(book, { signUp }, readClock()));
    await show();
    await type('Ada Marsh{Enter}{Enter}whatever is warm{Enter}the window, jazz{Enter}');
    await type(
      'by the door{Enter}{Enter}ada@example.com, 07700 900123{Enter}{Enter}Tilly, dachshund{Enter}',
    );
    await type('yy{Enter}');
    await expect.poll(people).toMatchObject([
      {
        name: 'Ada Marsh',
        spot: 'by the door',
        phones: ['07700 900123'],
        email: 'ada@example.com',
      },
    ]);
    const [ada] = await people();
    expect(ada?.reach?.map(({ way }) => way)).toEqual(['email', 'message']);
    const facts = await book.facts.toArray();
    expect(facts.map(({ kind, text, layer }) => `${kind} ${text} ${layer}`).sort()).toEqual([
      'preference jazz face-up',
      'preference the window face-up',
      'preference whatever is warm face-up',
    ]);
    expect(await book.pets.toArray()).toMatchObject([{ name: 'Tilly', kind: 'dachshund' }]);
  });

  test('Undo takes it out as one change and lays the card there again as it was keyed in', async () => {
    const before = await wholeBook(book);
    await show();
    await type('Ada Marsh{Enter}{Enter}flat white{Enter}{Enter}{Enter}y{Enter}y{Enter}');
    await expect.poll(people).toHaveLength(1);
    await expect.element(page.getByText('1 of 5')).toBeVisible();
    await type('Ben');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => wholeBook(book)).toEqual(before);
    await expect.element(cardNumber()).toHaveValue('0001');
    await expect.element(cardLine(0)).toHaveValue('Ada Marsh');
    await expect.element(cardLine(2)).toHaveValue('flat white');
    await expect.element(tick(0)).toBeChecked();
    await type('{PageDown}');
    await expect.element(cardLine(0)).toHaveValue('Ben');
  });

  test('with a birthday that cannot be read keeps the keyboard there, and loses nothing', async () => {
    await show();
    await type('Ada{Enter}{Enter}{Enter}31 june{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('There is no such day');
    await expect.element(cardLine(3)).toHaveFocus();
    await expect.element(cardLine(3)).toHaveValue('31 june');
    await type(
      '{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}30.6.{Tab}',
    );
    await expect.element(cardLine(4)).toHaveFocus();
    await expect.element(page.getByText('read as 30 June')).toBeVisible();
  });

  test('without any name asks what they would be called', async () => {
    await show();
    await type('{Enter}{Enter}flat white{Enter}{Enter}{Enter}y{Enter}{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('no name on this card');
    await expect.element(cardLine(1)).toHaveFocus();
    expect(await people()).toEqual([]);
    await type('blue jacket{Enter}');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect.poll(people).toMatchObject([{ name: '', calledBy: 'blue jacket' }]);
  });

  test('that could not be written lies there again, with why', async () => {
    await show();
    const { put } = book.regulars;
    book.regulars.put = () => Promise.reject(new DOMException('', 'QuotaExceededError')) as never;
    await type('Ada Marsh{Enter}{Enter}{Enter}{Enter}{Enter}y{Enter}{Enter}');
    await expect.element(page.getByText(/The disk is full, so this was not written/)).toBeVisible();
    await expect.element(cardNumber()).toHaveValue('0001');
    await expect.element(cardLine(0)).toHaveValue('Ada Marsh');
    expect(await people()).toEqual([]);
    book.regulars.put = put;
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect.poll(people).toMatchObject([{ name: 'Ada Marsh' }]);
    await expect.element(page.getByText('1 of 5')).toBeVisible();
  });

  test('that was begun waits while other screens are open, and after a reload', async () => {
    await show();
    await type('{PageDown}Ada Marsh{Enter}Ad');
    await cleanup();
    await show();
    await expect.element(cardNumber()).toHaveValue('0002');
    await expect.element(cardLine(0)).toHaveValue('Ada Marsh');
    await expect.element(cardLine(1)).toHaveValue('Ad');
    const stored = Object.values({ ...sessionStorage }).join();
    expect(stored).toContain('Ada Marsh');
  });
});

describe('what is not ticked', () => {
  test('first of all: nothing is kept, the number is crossed off, and that is said before', async () => {
    await show();
    await type('Ada Marsh{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}');
    await expect
      .element(page.getByText(/Nothing of this card is kept, and No 0001 is crossed off/))
      .toBeVisible();
    expect(await crossedOff()).toEqual([]);
    await type('{Enter}');
    await expect.element(cardNumber()).toHaveValue('0002');
    await expect.poll(crossedOff).toMatchObject([{ number: 1, why: 'not-agreed' }]);
    expect(await people()).toEqual([]);
    expect(Object.values({ ...sessionStorage }).join()).not.toContain('Ada');
    const list = page.getByRole('region', { name: 'Not agreed' });
    await expect.element(list.getByText('0001')).toBeVisible();
  });

  test('the tick may still be set where that is said', async () => {
    await show();
    await type('Ada Marsh{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}y');
    await expect.element(tick(1)).toHaveFocus();
    await type('{Enter}{Enter}');
    await expect.poll(people).toMatchObject([{ name: 'Ada Marsh' }]);
    expect(await crossedOff()).toEqual([]);
  });

  test('to be reached: the phone is not kept, and that is said before', async () => {
    await show();
    await type('Ada{Enter}{Enter}{Enter}{Enter}01632 960 555{Enter}y{Enter}');
    await expect
      .element(page.getByText(/phone number is not kept: that tick is blank/))
      .toBeVisible();
    await type('{Enter}');
    await expect.poll(people).toMatchObject([{ name: 'Ada', phones: [], email: '' }]);
    expect((await people())[0]?.reach).toBeUndefined();
  });

  test('for health: what speaks of it on another line is not kept either', async () => {
    await show();
    await type('Ada{Enter}{Enter}no nuts{Enter}{Enter}{Enter}y{Enter}{Enter}');
    await expect.poll(people).toMatchObject([{ name: 'Ada' }]);
    expect(await book.facts.toArray()).toEqual([]);
  });
});

describe('somebody who may be in the book', () => {
  test('is shown while their name is typed, and takes the card with one key; nothing is overwritten', async () => {
    const bill = await inBook({
      name: 'Bill Rodgers',
      phones: ['01632 960117'],
      birthday: '1926-12-13',
      spot: 'window table',
    });
    await show();
    await type('William Rogers');
    await expect.element(page.getByText('In the book already?')).toBeVisible();
    await type('{F2}');
    await expect.element(page.getByText('stays as it is: Bill Rodgers')).toBeVisible();
    await type('{Enter}Billy{Enter}flat white{Enter}14 december{Enter}0163 555 444 33{Enter}');
    await expect.element(page.getByText('stays as it is: 13 December')).toBeVisible();
    await expect.element(page.getByText('1926')).not.toBeInTheDocument();
    await type('yy{Enter}');
    await expect.poll(people).toMatchObject([
      {
        id: bill.id,
        name: 'Bill Rodgers',
        calledBy: 'Billy',
        birthday: '1926-12-13',
        spot: 'window table',
        phones: ['01632 960117', '0163 555 444 33'],
        cardNumber: 'KDRT0001',
        addedAt: bill.addedAt,
      },
    ]);
    await expect.element(page.getByText('it is on the page of Bill Rodgers')).toBeVisible();
  });

  test('is found by phone, e-mail address and birthday; Escape makes somebody new after all', async () => {
    const signUp = {
      ...createSignUpDesign(),
      fields: ['name', 'birthday', 'phone', 'email'] as const,
    };
    worked(await changeShop(book, { signUp }, readClock()));
    await inBook({ name: 'Ada Marsh', phones: ['+44 1632 960 555'] });
    await inBook({ name: 'Benny Okafor', email: 'benny@example.com' });
    await inBook({ name: 'Cleo Vance', birthday: '1980-05-03' });
    await show();
    await type('Somebody Else{Enter}3 may 1980{Enter}');
    await expect.element(page.getByText('the same birthday')).toBeVisible();
    await type('01632 960555{Enter}Benny@example.com');
    await expect.element(page.getByText('the same phone')).toBeVisible();
    await expect.element(page.getByText('the same e-mail address')).toBeVisible();
    await page.getByRole('button', { name: 'It is Ada' }).click();
    await expect.element(page.getByText('Onto the page of')).toBeVisible();
    await type('{Escape}');
    await expect.element(page.getByText('In the book already?')).toBeVisible();
    await cardLine(3).click();
    await type('{Enter}yy{Enter}');
    await expect.poll(people).toHaveLength(4);
  });

  test('who has died is never offered, and is not named by the number of their card', async () => {
    const bill = await inBook({ name: 'Bill Rodgers', cardNumber: 'KDRT0002' });
    worked(await changeRegular(book, bill.id, { standing: 'deceased' }, readClock()));
    await show();
    await type('Bill Rodgers{Enter}');
    await expect.element(cardLine(1)).toHaveFocus();
    await expect.element(page.getByText('In the book already?')).not.toBeInTheDocument();
    await cardNumber().fill('2');
    await type('{Enter}');
    await expect.element(page.getByText('No 0002 was keyed in already.')).toBeVisible();
    await expect.element(page.getByText('Bill')).not.toBeInTheDocument();
  });

  test('who has another card keeps it, and this one is crossed off', async () => {
    const bill = await inBook({ name: 'Bill Rodgers', cardNumber: 'ML-0007' });
    await show();
    await type('Bill Rodgers');
    await expect.element(page.getByText('In the book already?')).toBeVisible();
    await type('{F2}');
    await expect.element(page.getByText(/They keep the card they have, ML-0007/)).toBeVisible();
    await type('{Enter}{Enter}{Enter}{Enter}{Enter}y{Enter}{Enter}');
    await expect.poll(crossedOff).toMatchObject([{ number: 1, why: 'spoiled' }]);
    expect(await people()).toMatchObject([{ id: bill.id, cardNumber: 'ML-0007' }]);
  });
});

test('a shop that has printed nothing is shown where to print', async () => {
  const opened: string[] = [];
  worked(await changeShop(book, { cardCode: '' }, readClock()));
  await showScreen(
    book,
    <KeyIn number={undefined} onDone={() => opened.push('print')} onOpen={() => {}} />,
  );
  await page.getByRole('button', { name: 'Print sign-up cards' }).click();
  expect(opened).toEqual(['print']);
});

test.each(['light', 'dark'])('nothing is in the way of anybody, by %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await inBook({ name: 'Ada Marsh', spot: 'by the door' });
  await show();
  await type('Ada Marsh{Enter}{Enter}tea{Enter}31 june{Enter}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(
    found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
  ).toEqual([]);
  const pressed = document.querySelectorAll(
    'button, label:has(input[type="checkbox"]), input:not([type])',
  );
  const small = [...pressed].filter((element) => element.getBoundingClientRect().height < 44);
  expect(small.map((element) => element.outerHTML)).toEqual([]);
  delete document.documentElement.dataset.theme;
});
