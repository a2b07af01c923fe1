import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { addMenuItem } from '../../../renderer/data/acts/menu.ts';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop, readShop } from '../../../renderer/data/acts/shop.ts';
import { People } from '../../../renderer/data/people/people.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { ShopSettings } from '../../../renderer/features/book/shop-settings.tsx';
import { FirstRun } from '../../../renderer/features/first-run/first-run.tsx';
import { MenuPage } from '../../../renderer/features/menu/menu-page.tsx';
import { OutLine } from '../../../renderer/features/opening/parts/out-line.tsx';
import { HousePromises } from '../../../renderer/features/shop-prints/house-promises.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { dayOf } from '../../../shared/calendar-day.ts';
import { standAtCounter } from '../../helpers/at-counter.tsx';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { fillDisk } from '../../helpers/full-disk.ts';
import { OverBook } from '../../helpers/over-book.tsx';
import { showScreen } from '../../helpers/show-screen.tsx';
import { TheirPage } from '../../helpers/their-page.tsx';

let book: Book;
/** The same book in another window. */
let other: Book;
let bill: string;
const at = readClock();
const nowhere = () => {};

beforeEach(async () => {
  await page.viewport(1280, 900);
  book = await freshBook();
  other = await freshBook(book.name);
  worked(await changeShop(book, { name: 'Mill Lane' }, at));
  const tea = worked(await addMenuItem(book, { name: 'Pot of Assam' }, at));
  const pinnedUsual = [{ item: tea.id, quantity: 1, with: [] }];
  const person = { name: 'Bill Rodgers', birthday: '1950-04-19', pinnedUsual } as const;
  bill = worked(await addRegular(book, person, at)).id;
});

afterEach(async () => {
  await cleanup();
  book.close();
  await other.delete();
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const full = () => page.getByText(/^The disk is full/);
const visits = () => book.pages.count();

describe('at the counter', () => {
  const box = () => page.getByRole('combobox', { name: 'Who’s here?' });
  const openBill = async () => {
    await userEvent.keyboard('bil');
    await expect.element(page.getByRole('option', { name: /Bill Rodgers/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('article', { name: 'Bill Rodgers' })).toBeVisible();
  };

  test('a visit that is not kept is told though nothing else can be read, and Enter does it again', async () => {
    await standAtCounter(book);
    await openBill();
    const makeRoom = fillDisk(book);
    const read = book.menu.toArray;
    book.menu.toArray = (() => new Promise(() => {})) as unknown as typeof read;
    await userEvent.keyboard('{Enter}');
    await expect.element(full()).toBeVisible();
    expect(await visits()).toBe(0);
    makeRoom();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Bill Rodgers: Pot of Assam')).toBeVisible();
    expect(await visits()).toBe(1);
    // What was not kept was not put away yet.
    await expect.element(full()).toBeVisible();
  });

  test('an order with something new in it is said by its names, and stays typed when it is refused', async () => {
    await standAtCounter(book);
    await openBill();
    await userEvent.keyboard('{F2}');
    const line = page.getByRole('textbox', { name: 'What will it be for Bill Rodgers?' });
    await userEvent.keyboard('scone');
    const makeRoom = fillDisk(book);
    await userEvent.keyboard('{F8}');
    await expect.element(full()).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Put away/ })).toBeVisible();
    expect(await visits()).toBe(0);
    makeRoom();
    await expect.element(line).toHaveValue('scone');
    await line.click();
    await userEvent.keyboard('{F8}');
    await expect.element(page.getByText('On the menu now: “Scone”.')).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: /Put .* on the menu/ }))
      .not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Bill Rodgers: Scone')).toBeVisible();
  });

  test('somebody new and a note stay typed', async () => {
    await standAtCounter(book);
    fillDisk(book);
    await userEvent.keyboard('blue jacket{Enter}');
    await expect.element(full()).toBeVisible();
    await expect.element(box()).toHaveValue('blue jacket');
    await userEvent.keyboard('{Escape}');
    await openBill();
    await userEvent.keyboard('{F3}');
    await userEvent.keyboard('likes the window{Enter}');
    const line = page.getByRole('textbox', { name: /Bill Rodgers/ });
    await expect.element(line).toHaveValue('likes the window');
    await expect.element(full()).toBeVisible();
  });
});

describe('on a person’s page', () => {
  const show = () => showScreen(book, <TheirPage id={bill} onBack={nowhere} onGone={nowhere} />);

  test('a tick and a pinned usual that are not kept are told', async () => {
    await show();
    fillDisk(book);
    await page.getByRole('checkbox').click();
    await expect.element(full()).toBeVisible();
    await press('Put away');
    await press(/^Unpin/);
    await expect.element(full()).toBeVisible();
  });

  test('what is refused after its field has gone is told, and is typed there when it is opened again', async () => {
    await showScreen(book, <Turned id={bill} />);
    await press('Add a like');
    await userEvent.keyboard('crossword');
    const makeRoom = fillDisk(book);
    await press('turn');
    await expect.element(page.getByText('Another page')).toBeVisible();
    await expect.element(full()).toBeVisible();
    makeRoom();
    await press('turn');
    await press('Add a like');
    await expect.element(page.getByRole('textbox', { name: 'A like' })).toHaveValue('crossword');
  });

  test('whoever opened a line and changed nothing writes nothing over another window', async () => {
    await show();
    await press(/^Their spot/);
    worked(await changeRegular(other, bill, { spot: 'window table' }, at));
    await page.getByRole('heading', { name: 'Visits' }).click();
    await expect.element(page.getByText('window table')).toBeVisible();
    expect((await book.regulars.get(bill))?.spot).toBe('window table');
  });

  test('a phone number typed here stays beside one typed in another window', async () => {
    await show();
    await press(/^Phone/);
    await userEvent.keyboard('01632 960 001');
    worked(await changeRegular(other, bill, { phones: ['01632 960 002'] }, at));
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await book.regulars.get(bill))?.phones).toHaveLength(2);
  });
});

/** A page that can be turned while something on it is still being written. */
function Turned({ id }: { readonly id: string }) {
  const [isTurned, turn] = useState(false);
  return (
    <>
      <button type="button" onClick={() => turn(!isTurned)}>
        turn
      </button>
      {isTurned ? <p>Another page</p> : <TheirPage id={id} onBack={nowhere} onGone={nowhere} />}
    </>
  );
}

describe('in the rest of the book', () => {
  test('an item taken off the menu and a week that begins otherwise are told when not kept', async () => {
    await showScreen(
      book,
      <>
        <MenuPage onBringIn={() => {}} />
        <ShopSettings />
      </>,
    );
    fillDisk(book);
    await press(/^Pot of Assam/);
    await press('Take off');
    await expect.element(full()).toBeVisible();
    await press('Put away');
    await page.getByLabelText('The week starts on').selectOptions('0');
    await expect.element(full()).toBeVisible();
  });

  test('the first page stays where it is when it could not begin', async () => {
    let isBegun = false;
    const begin = () => {
      isBegun = true;
    };
    const people = await People.read(book);
    await render(
      <OverBook book={book} people={people}>
        <FirstRun onBringIn={begin} onBringBack={begin} onDone={begin} />
      </OverBook>,
    );
    await expect.element(page.getByRole('button', { name: /^Start an empty/ })).toBeVisible();
    book.close();
    await press(/^Start an empty/);
    await expect.element(page.getByText(/^The book was closed/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Start an empty/ })).toBeEnabled();
    expect(isBegun).toBe(false);
  });

  test('what ran out in two windows is all out, and what both promise is all promised', async () => {
    const today = dayOf(at);
    worked(await changeShop(book, { housePromises: ['We are kind.'] }, at));
    await showScreen(
      book,
      <>
        <OutLine today={today} out={[]} />
        <HousePromises onBack={nowhere} />
      </>,
    );
    await press(/^Out today/);
    await userEvent.keyboard('buns');
    worked(await changeShop(other, { outToday: { day: today, items: ['quiche'] } }, at));
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await readShop(book))?.outToday?.items).toHaveLength(2);
    await press('Promise 1: We are kind.');
    await userEvent.keyboard('{Control>}a{/Control}We are very kind.');
    const theirs = ['We are on time.', 'We are kind.'];
    worked(await changeShop(other, { housePromises: theirs }, at));
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await readShop(book))?.housePromises)
      .toEqual(['We are on time.', 'We are very kind.']);
  });
});
