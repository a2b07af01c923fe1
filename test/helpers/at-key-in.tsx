import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { printCards } from '../../renderer/data/acts/card-runs.ts';
import { addMenuItem } from '../../renderer/data/acts/menu.ts';
import { changeShop } from '../../renderer/data/acts/shop.ts';
import type { Book } from '../../renderer/data/store/database.ts';
import { KeyIn } from '../../renderer/features/key-in/key-in.tsx';
import { readClock } from '../../renderer/platform/clock.ts';
import { createSignUpDesign } from '../../shared/domain/sign-up.ts';
import { freshBook, worked } from './fresh-book.ts';
import { showScreen } from './show-screen.tsx';

/** A book of a shop whose letters are KDRT, with five cards printed and a flat white on the menu. */
export async function bookWithCards(): Promise<Book> {
  const book = await freshBook();
  const signUp = { ...createSignUpDesign(), wordingVersion: 3 };
  const shop = { name: 'Mill Lane Coffee', cardCode: 'KDRT', signUp };
  worked(await changeShop(book, shop, readClock()));
  worked(await addMenuItem(book, { name: 'Flat white' }, readClock()));
  worked(await printCards(book, { count: 5, language: 'en', wordingVersion: 3 }, readClock()));
  return book;
}

/** Puts the screen on the page where cards are keyed in; answers with where it asked to go. */
export async function lieCardsOut(book: Book, number?: string): Promise<string[]> {
  const opened: string[] = [];
  await showScreen(
    book,
    <KeyIn number={number} onDone={() => opened.push('print')} onOpen={(id) => opened.push(id)} />,
  );
  await expect.element(cardNumber()).toBeVisible();
  return opened;
}

/** The number of the card that lies there. */
export const cardNumber = () => page.getByLabelText('Number of the card');

/** The lines of the card, from its first. */
export const cardLine = (nth: number) => page.getByRole('group').getByRole('textbox').nth(nth);
