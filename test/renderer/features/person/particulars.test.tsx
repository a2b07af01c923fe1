import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addRegular, changeRegular } from '../../../../renderer/data/acts/regulars.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { readClock } from '../../../../renderer/platform/clock.ts';
import { addDays, type DayOfYear, dayOf } from '../../../../shared/calendar-day.ts';
import type { Regular } from '../../../../shared/domain/regular.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';
import { showScreen } from '../../../helpers/show-screen.tsx';
import { TheirPage } from '../../../helpers/their-page.tsx';

let book: Book;
let bill: Regular;
const today = dayOf(readClock());

beforeEach(async () => {
  book = await freshBook();
  bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, readClock()));
});

afterEach(async () => {
  await cleanup();
  await book.delete();
});

const show = () => showScreen(book, <TheirPage id={bill.id} onBack={() => {}} onGone={() => {}} />);
const kept = () => book.regulars.get(bill.id);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const typeOver = (typed: string) => userEvent.keyboard(`{Control>}a{/Control}${typed}`);
const told = page.getByRole('checkbox', { name: /^They told us the year/ });

describe('a birthday', () => {
  test.each([
    [
      '29 February 1960, kept on 1 March',
      { birthday: '1960-02-29', birthdayKept: { by: 'day', day: '--03-01' } },
    ],
    [
      '7 February 1960, Chinese calendar',
      { birthday: '1960-02-07', birthdayKept: { by: 'calendar', calendar: 'chinese' } },
    ],
  ])('says how it is kept: %s', async (typed, expected) => {
    await show();
    await press('Birthday');
    await userEvent.keyboard(`${typed}{Enter}`);
    await expect.element(page.getByRole('button', { name: `Birthday: ${typed}` })).toBeVisible();
    expect(await kept()).toMatchObject(expected);
    await press('Birthday');
    await typeOver('14 March{Enter}');
    await expect.poll(async () => (await kept())?.birthday).toBe('--03-14');
    expect(await kept()).not.toHaveProperty('birthdayKept');
  });

  test.each([
    ['29 February, kept on 31 June', 'The day it is kept on is none'],
    ['7 February, Chinese calendar', 'only with the year'],
    ['14 March 0026', 'Nobody has grown that old'],
  ])('%s is met with a sentence, and nothing typed is lost', async (typed, sentence) => {
    await show();
    await press('Birthday');
    await userEvent.keyboard(`${typed}{Enter}`);
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence);
    await expect.element(page.getByRole('textbox', { name: 'Birthday' })).toHaveValue(typed);
    expect(await kept()).not.toHaveProperty('birthday');
  });
});

describe('an age', () => {
  const birthday = `1924-${addDays(today, 4).slice(5)}` as DayOfYear;
  const turnsSoon = () => changeRegular(book, bill.id, { birthday }, readClock());

  test('is shown only when they told the year, and Undo hides it again', async () => {
    worked(await turnsSoon());
    await show();
    await expect.element(told).not.toBeChecked();
    const before = await wholeBook(book);
    expect(document.body.textContent).not.toContain('1924');
    expect(page.getByText(/^turns/).elements()).toEqual([]);
    (await told.findElement()).focus();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText(/^turns \d+ on \w+day$/)).toBeVisible();
    expect((await kept())?.ageTold).toBe(true);
    await press('Undo');
    await expect.element(page.getByText(/^turns/)).not.toBeInTheDocument();
    expect(await wholeBook(book)).toEqual(before);
  });

  test('is not shown of somebody who has died, nor asked for without a year', async () => {
    worked(await turnsSoon());
    worked(
      await changeRegular(book, bill.id, { ageTold: true, standing: 'deceased' }, readClock()),
    );
    await show();
    await expect.element(page.getByRole('button', { name: 'Birthday' })).toBeVisible();
    expect(page.getByText(/^turns/).elements()).toEqual([]);
    expect(told.elements()).toEqual([]);
    worked(await changeRegular(book, bill.id, { standing: 'here' }, readClock()));
    await expect.element(told).toBeChecked();
    await press('Birthday');
    await typeOver('14 March{Enter}');
    await expect.element(told).not.toBeInTheDocument();
    expect(await kept()).not.toHaveProperty('ageTold');
  });
});

test('a name day is a day and a month', async () => {
  await show();
  await press('Name day');
  await userEvent.keyboard('31 June{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('There is no such day');
  await typeOver('6 December{Enter}');
  await expect.poll(async () => (await kept())?.nameDay).toBe('--12-06');
});
