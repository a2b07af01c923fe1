import { afterEach, beforeEach, expect, test } from 'vitest';
import { canBeRead } from '../../../../renderer/data/recovery/read-through.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { freshBook } from '../../../helpers/fresh-book.ts';
import { fillBook } from '../../../helpers/full-book.ts';

let book: Book;

beforeEach(async () => {
  book = await freshBook();
  await fillBook(book);
});

afterEach(() => book.delete());

/** A row that the browser's store cannot give back any more. */
function damage(): void {
  book.pages.hook('reading', () => {
    throw new DOMException('Seek failure, unable to continue', 'UnknownError');
  });
}

test('a book of few people is read to its end, also on a machine that has no time for it', async () => {
  expect(await canBeRead(book, 0)).toBe(true);
  damage();
  expect(await canBeRead(book, 0)).toBe(false);
});
