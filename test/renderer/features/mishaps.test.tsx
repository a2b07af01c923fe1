import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import type { Book } from '../../../renderer/data/store/database.ts';
import { Mishaps } from '../../../renderer/features/book/mishaps.tsx';
import { forgetMishaps, mishapsLately, noteMishap } from '../../../renderer/platform/mishaps.ts';
import { freshBook } from '../../helpers/fresh-book.ts';
import { showScreen } from '../../helpers/show-screen.tsx';

let book: Book;

beforeEach(async () => {
  forgetMishaps();
  book = await freshBook();
});

afterEach(async () => {
  forgetMishaps();
  await cleanup();
  await book.delete();
});

test('nothing is said of mishaps while there are none', async () => {
  await showScreen(book, <Mishaps />);
  await expect.element(page.getByText('What went wrong lately')).not.toBeInTheDocument();
});

test('what went wrong is listed, looked at before it is copied, and forgotten', async () => {
  noteMishap('TypeError < useSending use-sending.tsx:1:2');
  await showScreen(book, <Mishaps />);
  await expect.element(page.getByText('at the start')).toBeVisible();
  await expect.element(page.getByText(/useSending/)).not.toBeVisible();
  await page.getByText('What is noted of them').click();
  await expect.element(page.getByText(/TypeError < useSending/)).toBeVisible();
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect.element(page.getByText('What went wrong lately')).not.toBeInTheDocument();
  expect(mishapsLately()).toEqual([]);
});
