import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addRegular } from '../../../../renderer/data/acts/regulars.ts';
import { Looks } from '../../../../renderer/data/people/looks.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { freshBook, worked } from '../../../helpers/fresh-book.ts';

const AT = '2026-11-22T15:02:00';

let book: Book;
let looks: Looks;
let asked = 0;

beforeEach(async () => {
  book = await freshBook();
  looks = new Looks(book);
  asked = 0;
});

afterEach(() => book.delete({ disableAutoOpen: true }));

const howMany = () =>
  looks.of('how many', (one) => {
    asked += 1;
    return one.regulars.count();
  });

test('who asks second has the answer at once, and the book is asked but once', async () => {
  expect(howMany().now()).toBeUndefined();
  const stop = howMany().follow(() => {});
  await expect.poll(() => howMany().now()).toBe(0);
  const stopToo = howMany().follow(() => {});
  expect(howMany().now()).toBe(0);
  expect(asked).toBe(1);
  stop();
  stopToo();
});

test('everybody who follows hears of a change, also when another has stopped', async () => {
  const heard: (number | undefined)[] = [];
  const stop = howMany().follow(() => {});
  const stopToo = howMany().follow(() => heard.push(howMany().now()));
  await expect.poll(() => heard).toEqual([0]);
  stop();
  worked(await addRegular(book, { name: 'Ada' }, AT));
  await expect.poll(() => heard).toEqual([0, 1]);
  stopToo();
});

test('nobody who comes back soon waits, and what changed meanwhile is known', async () => {
  howMany().follow(() => {})();
  await expect.poll(() => howMany().now()).toBe(0);
  worked(await addRegular(book, { name: 'Ada' }, AT));
  await expect.poll(() => howMany().now()).toBe(1);
  howMany().follow(() => {})();
  expect(howMany().now()).toBe(1);
});

test('what could not be read is told to whoever looks', async () => {
  const broken = () => looks.of('broken', () => Promise.reject(new Error('torn page')));
  const stop = broken().follow(() => {});
  await vi.waitFor(() => expect(broken().now).toThrow('torn page'));
  stop();
});
