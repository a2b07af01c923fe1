import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../renderer/styles/styles.css';
import { BookProvider } from '../../renderer/data/book-context.tsx';
import type { Book } from '../../renderer/data/database.ts';
import { People } from '../../renderer/data/people.ts';
import { choosePlatform } from '../../renderer/platform/platform.ts';
import { PlatformProvider } from '../../renderer/platform/platform-context.tsx';
import { NoticeProvider } from '../../renderer/ui/notice.tsx';
import { PeekProvider } from '../../renderer/ui/peek.tsx';

/** Puts a screen over an open book on the page, as high as the window. */
export async function showScreen(book: Book, screen: ReactNode): Promise<People> {
  const people = await People.read(book);
  await render(
    <PlatformProvider platform={choosePlatform()}>
      <BookProvider open={{ book, people }}>
        <NoticeProvider putAway="Put away">
          <PeekProvider>
            <main style={{ height: '100vh', overflow: 'auto', background: 'var(--leaf)' }}>
              {screen}
            </main>
          </PeekProvider>
        </NoticeProvider>
      </BookProvider>
    </PlatformProvider>,
  );
  // The screens wait for the menu; so does whoever looks at them.
  await expect.element(page.getByRole('main')).toBeInTheDocument();
  return people;
}
