import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { addRegular, removeRegular } from '../../../../renderer/data/acts/regulars.ts';
import { command } from '../../../../renderer/data/commands/command.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { readClock } from '../../../../renderer/platform/clock.ts';
import { addMinutes } from '../../../../shared/calendar-day.ts';
import { pagesOf, type Visit } from '../../../../shared/domain/visit.ts';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';
import { showScreen } from '../../../helpers/show-screen.tsx';
import { TheirPage } from '../../../helpers/their-page.tsx';

const HALF_A_DAY = 720;
let book: Book;

afterEach(async () => {
  await cleanup();
  await book.delete();
});

const showPage = (id: string) =>
  showScreen(book, <TheirPage id={id} onBack={() => {}} onGone={() => {}} />);

test('of 3,000 visits the newest stand there, and a press shows a hundred more', async () => {
  book = await freshBook();
  const at = readClock();
  const bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, at));
  const visits: Visit[] = Array.from({ length: 3000 }, (_, number) => ({
    id: `visit-${number}`,
    at: addMinutes(at, -HALF_A_DAY * (number + 1)),
    had: [],
  }));
  const note = { at, act: { kind: 'logged-visit', about: bill.name } } as const;
  worked(await command(book, note, () => book.pages.bulkPut(pagesOf(bill.id, visits))));
  await showPage(bill.id);
  await expect.element(page.getByText('3,000 visits')).toBeVisible();
  const lines = () => page.getByRole('button', { name: /^Take out the visit/ }).elements().length;
  expect(lines()).toBe(8);
  await page.getByRole('button', { name: 'Show 100 of 2,992 earlier' }).click();
  await expect.poll(lines).toBe(108);
});

test('a name of 10,000 letters is folded on its page, and whole when it is edited', async () => {
  book = await freshBook();
  const name = 'Ab'.repeat(5_000);
  const long = worked(await addRegular(book, { name }, readClock()));
  await showPage(long.id);
  const heading = page.getByRole('heading', { level: 2 }).first();
  await expect.element(heading).toBeVisible();
  expect(heading.element().textContent?.length).toBeLessThan(300);
  await page.getByRole('button', { name: /^Name:/ }).click();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue(name);
});

test('somebody taken out in another window is said to be gone, and nothing breaks', async () => {
  book = await freshBook();
  const bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, readClock()));
  await showPage(bill.id);
  await expect.element(page.getByRole('button', { name: 'Name: Bill Rodgers' })).toBeVisible();
  worked(await removeRegular(book, bill.id, readClock()));
  await expect.element(page.getByText(/no longer in the book/)).toBeVisible();
});
