import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { changeShop, readShop } from '../../../renderer/data/acts/shop.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { Ruler } from '../../../renderer/features/labels/sheets/ruler.tsx';
import { readClock } from '../../../renderer/platform/clock.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';
import { testPlatform } from '../../helpers/test-platform.ts';

let book: Book;

beforeEach(async () => {
  localStorage.clear();
  book = await freshBook();
  worked(await changeShop(book, { name: 'Mill Lane Coffee' }, readClock()));
});

afterEach(async () => {
  await cleanup();
  await book.delete();
});

const show = () => showScreen(book, <Ruler onBack={() => {}} />, testPlatform());
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const verdict = () => page.getByRole('status').filter({ hasText: /\S/ });

test('what was measured is typed, and a printer nudged by it, with the keyboard alone', async () => {
  await show();
  (await field(/^Left edge to cross A/).findElement()).focus();
  await userEvent.keyboard('49.7{Tab}61,2');
  await expect
    .element(verdict())
    .toHaveTextContent('Everything has to come out 0.3 mm to the right, 1.2 mm higher.');
  expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
  await userEvent.keyboard('{Tab}{Tab}Brother{Tab}{Enter}');
  await expect
    .poll(async () => (await readShop(book))?.printers)
    .toEqual([{ name: 'Brother', right: 3, down: -12 }]);
  await expect.poll(() => localStorage.getItem('printer')).toBe('Brother');
});

test('a printer that makes everything smaller is told so, and not nudged', async () => {
  await show();
  await field(/^Left edge/).fill('48.5');
  await field(/^Upper edge/).fill('58.2');
  await field(/^A to B/).fill('97');
  await expect.element(verdict()).toHaveTextContent('100 mm came out as 97 mm');
  await expect.element(verdict()).toHaveTextContent('Switch off “fit to page”');
  await expect.element(page.getByRole('button', { name: /^Print so on/ })).not.toBeInTheDocument();
});

test('a true printer has nothing to move, and a wrong measure is asked for again', async () => {
  await show();
  await field(/^Left edge/).fill('50');
  await field(/^Upper edge/).fill('60');
  await expect.element(verdict()).toHaveTextContent('It prints where it should.');
  await field(/^Upper edge/).fill('6 or so');
  await expect.element(page.getByText('A length in millimetres, such as 60 mm.')).toBeVisible();
  await expect.element(field(/^Upper edge/)).toHaveValue('6 or so');
  await field(/^Upper edge/).fill('35');
  await expect.element(verdict()).toHaveTextContent('more than a centimetre off');
});

test('a bank card makes a millimetre on the screen one, once for the device', async () => {
  await show();
  const figure = page.getByRole('figure');
  const width = () => figure.element().getBoundingClientRect().width;
  const before = (await figure.findElement()).getBoundingClientRect().width;
  await page.getByRole('button', { name: 'Not quite true?' }).click();
  const slider = page.getByRole('slider', { name: /bank card/ });
  (await slider.findElement()).focus();
  await userEvent.keyboard('{ArrowRight>20/}');
  const card = document.querySelector('[data-bank-card]')?.getBoundingClientRect();
  const wider = (card?.width ?? 0) / ((85.6 * 96) / 25.4);
  expect(wider).toBeCloseTo(1.1, 1);
  await expect.poll(() => width() / before).toBeCloseTo(wider, 2);
  await page.getByRole('button', { name: 'As large as mine' }).click();
  await cleanup();
  await show();
  await expect.poll(() => width() / before).toBeCloseTo(wider, 2);
});
