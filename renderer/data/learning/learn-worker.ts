import type { LocalTime } from '../../../shared/calendar-day.ts';
import { learn } from '../../../shared/rules/foresight/learn.ts';
import type { Learned, ShopWays } from '../../../shared/rules/foresight/shop-ways.ts';
import { openStandingBook } from '../store/database.ts';
import { pastPeople } from './past-people.ts';

/** What is asked of the worker. */
export interface ToLearn {
  readonly bookName: string;
  readonly now: LocalTime;
  readonly present: ShopWays;
}

/** Learns from a book beside the page; the answer is what was learned, or nothing when it could not be. */
self.addEventListener('message', ({ data }: MessageEvent<ToLearn>) => {
  learnFrom(data).then(
    (learned) => self.postMessage(learned),
    () => self.postMessage(undefined),
  );
});

async function learnFrom({ bookName, now, present }: ToLearn): Promise<Learned> {
  const book = await openStandingBook(bookName);
  try {
    const people = await pastPeople(book);
    // What is worked out from now on takes long, and the book may be wanted elsewhere.
    book.close();
    return learn(people, now, present);
  } finally {
    book.close();
  }
}
