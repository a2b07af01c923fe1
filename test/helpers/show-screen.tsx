import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../renderer/styles/styles.css';
import { People } from '../../renderer/data/people/people.ts';
import type { Book } from '../../renderer/data/store/database.ts';
import type { Platform } from '../../shared/platform.ts';
import { OverBook } from './over-book.tsx';

/** Puts a screen over an open book on the page, as high as the window. */
export async function showScreen(
  book: Book,
  screen: ReactNode,
  platform?: Platform,
): Promise<People> {
  const people = await People.read(book);
  await render(
    <OverBook book={book} people={people} {...(platform && { platform })}>
      <main style={{ height: '100vh', overflow: 'auto', background: 'var(--leaf)' }}>{screen}</main>
    </OverBook>,
  );
  // The screens wait for the menu; so does whoever looks at them.
  await expect.element(page.getByRole('main')).toBeInTheDocument();
  return people;
}
