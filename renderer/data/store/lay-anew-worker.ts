import { openStandingBook } from './database.ts';
import { layAnew } from './lay-anew.ts';

/** Lays a book anew beside the page; the answer is an empty text, or what went wrong. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  layOne(data).then(
    () => self.postMessage(''),
    (error: unknown) => self.postMessage(String(error)),
  );
});

async function layOne(bookName: string): Promise<void> {
  const book = await openStandingBook(bookName);
  try {
    await layAnew(book);
  } finally {
    book.close();
  }
}
