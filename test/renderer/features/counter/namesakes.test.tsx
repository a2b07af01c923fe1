import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addMenuItem } from '../../../../renderer/data/acts/menu.ts';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { RegularsList } from '../../../../renderer/features/regulars/regulars-list.tsx';
import { PersonBox } from '../../../../renderer/studio/person-box.tsx';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { standAtCounter } from '../../../helpers/at-counter.tsx';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';
import { showScreen } from '../../../helpers/show-screen.tsx';

const SUNDAY: LocalTime = '2026-11-22T15:02:00';
let book: Book;
let older: string;
let younger: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 15, 2) });
  await page.viewport(1280, 800);
  book = await freshBook();
  const cortado = worked(await addMenuItem(book, { name: 'Cortado' }, SUNDAY)).id;
  const pinnedUsual = [{ item: cortado, quantity: 1, with: [] }];
  const sam = { name: 'Sam Jones', pinnedUsual };
  older = worked(await addRegular(book, { ...sam, birthday: '1950-03-14' }, SUNDAY)).id;
  younger = worked(await addRegular(book, { ...sam, phones: ['07700 900123'] }, SUNDAY)).id;
  worked(await addRegular(book, { name: 'Bill Rodgers' }, SUNDAY));
});

afterEach(async () => {
  await cleanup();
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

const option = (name: RegExp) => page.getByRole('option', { name });
const heading = () => page.getByRole('heading', { level: 1 });

test('the list of whoever is found says which Sam is which, and the leaf says it again', async () => {
  await standAtCounter(book);
  await userEvent.keyboard('sam');
  await expect.element(option(/Sam Jones.*birthday 14 March/)).toBeVisible();
  await expect.element(option(/Sam Jones.*phone …0123/)).toBeVisible();
  expect(document.body.textContent).not.toContain('1950');
  await option(/phone …0123/).click();
  await expect.element(heading()).toHaveTextContent('Sam Jones');
  await expect.element(page.getByText('one of two of this name: phone …0123')).toBeVisible();
});

test('whoever is alone with their name has nothing beside it', async () => {
  await standAtCounter(book);
  await userEvent.keyboard('bill{Enter}');
  await expect.element(heading()).toHaveTextContent('Bill Rodgers');
  expect(page.getByText(/of this name/).elements()).toEqual([]);
});

test.each(['Sam Jones, cortado', 'sam jones 07700 900999, cortado', 'Sam Jones, blue jacket'])(
  '“%s” says that a Sam Jones is there and offers the one there with Enter',
  async (typed) => {
    await standAtCounter(book);
    await userEvent.keyboard(typed);
    await expect.element(option(/none of those above of this name/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading()).toHaveTextContent('Sam Jones');
    expect(await book.regulars.count()).toBe(3);
  },
);

test('somebody new of that name is made by their own line, as ever', async () => {
  await standAtCounter(book);
  await userEvent.keyboard('Sam Jones, cortado');
  await option(/none of those above of this name/).click();
  await expect.poll(() => book.regulars.count()).toBe(4);
  await expect.element(page.getByText(/^one of several of this name/)).toBeVisible();
});

test('nobody of the name: the line for somebody new says nothing of it', async () => {
  await standAtCounter(book);
  await userEvent.keyboard('Nora Quill, cortado');
  await expect.element(option(/^Somebody new/)).toBeVisible();
  expect(option(/of this name/).elements()).toEqual([]);
});

test('two who are here, in the list of regulars, and where somebody is chosen', async () => {
  for (const regularId of [older, younger]) {
    worked(await logVisit(book, { regularId, about: 'Sam', had: [], at: SUNDAY }));
  }
  await standAtCounter(book);
  const here = page.getByRole('region', { name: 'Here now' });
  await expect.element(here.getByRole('button', { name: /birthday 14 March/ })).toBeVisible();
  await expect.element(here.getByRole('button', { name: /phone …0123/ })).toBeVisible();
  await cleanup();
  await showScreen(book, <RegularsList onOpen={() => {}} />);
  await expect.element(option(/Sam Jones\s*birthday 14 March/)).toBeVisible();
  await expect.element(option(/Sam Jones\s*phone …0123/)).toBeVisible();
  await cleanup();
  const cards = (await showScreen(book, null)).for('search');
  await cleanup();
  await showScreen(book, <PersonBox label="Who" cards={cards} onPick={() => {}} />);
  await page.getByRole('combobox', { name: 'Who' }).fill('sam');
  await expect.element(option(/birthday 14 March/)).toBeVisible();
  await expect.element(option(/phone …0123/)).toBeVisible();
});
