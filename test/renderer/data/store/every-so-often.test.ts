import { afterEach, expect, test } from 'vitest';
import { everySoOften } from '../../../../renderer/data/store/every-so-often.ts';
import { freshBook } from '../../../helpers/fresh-book.ts';

const uncaught: unknown[] = [];
const note = (event: PromiseRejectionEvent) => {
  uncaught.push(event.reason);
  event.preventDefault();
};
addEventListener('unhandledrejection', note);
afterEach(() => uncaught.splice(0));

const moment = (ms = 60) => new Promise((settle) => setTimeout(settle, ms));

test('what is done for a book in quiet moments ends when another window closes the book', async () => {
  const book = await freshBook();
  let begun = 0;
  const work = async () => {
    begun += 1;
    if (begun === 2) book.close();
    await book.ledger.count();
  };
  everySoOften(book, work, 20, Promise.resolve());
  await moment(200);
  expect(begun).toBe(2);
  expect(uncaught).toEqual([]);
  await book.delete();
});

test('what goes wrong with an open book is not kept quiet', async () => {
  const book = await freshBook();
  everySoOften(book, () => Promise.reject(new Error('of its own')), 1_000, Promise.resolve());
  await moment();
  expect(uncaught).toMatchObject([{ message: 'of its own' }]);
  await book.delete();
});
