import type { ReactNode } from 'react';
import { BookProvider } from '../../renderer/data/people/book-context.tsx';
import type { People } from '../../renderer/data/people/people.ts';
import type { Book } from '../../renderer/data/store/database.ts';
import { undoLast } from '../../renderer/data/undo/undo.ts';
import { readClock } from '../../renderer/platform/clock.ts';
import { choosePlatform } from '../../renderer/platform/platform.ts';
import { PlatformProvider } from '../../renderer/platform/platform-context.tsx';
import { PeekProvider } from '../../renderer/ui/peek.tsx';
import { NoticeProvider, useNotice } from '../../renderer/ui/told/notice.tsx';
import { TellProvider } from '../../renderer/ui/told/tell.tsx';
import { sayFailure } from '../../renderer/wording/book/say-failure.ts';
import type { Platform } from '../../shared/platform.ts';

/** Everything a screen stands on, over an open book. */
export function OverBook({
  book,
  people,
  platform = choosePlatform(),
  children,
}: {
  readonly book: Book;
  readonly people: People;
  readonly platform?: Platform;
  readonly children: ReactNode;
}) {
  return (
    <PlatformProvider platform={platform}>
      <BookProvider open={{ book, people }}>
        <NoticeProvider putAway="Put away">
          <PeekProvider>
            <Telling book={book}>{children}</Telling>
          </PeekProvider>
        </NoticeProvider>
      </BookProvider>
    </PlatformProvider>
  );
}

function Telling({ book, children }: { readonly book: Book; readonly children: ReactNode }) {
  const notice = useNotice();
  const run = async () => {
    const result = await undoLast(book, readClock());
    notice({ words: result.ok ? 'Taken back.' : sayFailure(result.failure) });
  };
  const undo = { words: 'Undo', keyName: 'Ctrl Z', run: () => void run() };
  return (
    <TellProvider undo={undo} sayFailure={sayFailure}>
      {children}
    </TellProvider>
  );
}
