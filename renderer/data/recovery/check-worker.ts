import { openStandingBook } from '../store/database.ts';
import { checkBook } from './check-book.ts';

/** Goes through a book beside the page; the answer is what was found, or nothing when it could not be done. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  checkOne(data).then(
    (checked) => self.postMessage(checked),
    () => self.postMessage(undefined),
  );
});

async function checkOne(bookName: string) {
  const book = await openStandingBook(bookName);
  try {
    return await checkBook(book);
  } finally {
    book.close();
  }
}
