import { useState } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../renderer/styles/styles.css';
import { useOnScreen } from '../../renderer/data/looks/on-screen.ts';
import { People } from '../../renderer/data/people/people.ts';
import type { Book } from '../../renderer/data/store/database.ts';
import { undoLast } from '../../renderer/data/undo/undo.ts';
import { Counter } from '../../renderer/features/counter/counter.tsx';
import { readClock } from '../../renderer/platform/clock.ts';
import { OverBook } from './over-book.tsx';

/** Puts the counter of a book on the page; answers with where it asked to go. */
export async function standAtCounter(book: Book): Promise<{ readonly wentTo: string[] }> {
  const people = await People.read(book);
  const wentTo: string[] = [];
  await render(
    <OverBook book={book} people={people}>
      <Standing book={book} wentTo={wentTo} />
    </OverBook>,
  );
  await expect.element(page.getByRole('combobox', { name: 'Who’s here?' })).toBeInTheDocument();
  return { wentTo };
}

function Standing({ book, wentTo }: { readonly book: Book; readonly wentTo: string[] }) {
  const [openId, setOpenId] = useState<string>();
  // As the app does on every screen about one person.
  useOnScreen(openId);
  return (
    <Counter
      openId={openId}
      onOpen={setOpenId}
      onWholePage={(id) => wentTo.push(`page ${id}`)}
      onBringIn={() => wentTo.push('bring in')}
      onToday={() => wentTo.push('today')}
      onUndo={() => void undoLast(book, readClock())}
      frame={(box, page) => (
        <>
          <header>{box}</header>
          <main style={{ height: '90vh' }}>{page}</main>
        </>
      )}
    />
  );
}
