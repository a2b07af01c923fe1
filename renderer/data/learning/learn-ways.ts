import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Learned } from '../../../shared/rules/foresight/shop-ways.ts';
import { isTimeToLearn } from '../../../shared/rules/foresight/when-to-learn.ts';
import type { Book } from '../store/database.ts';
import { everySoOften } from '../store/every-so-often.ts';
import { newLeaf } from '../store/new-leaf.ts';
import { atRest } from '../store/quiet.ts';
import { keepLearned, learnedOf, waysOf } from '../store/ways-kept.ts';
import type { ToLearn } from './learn-worker.ts';

const ONE_AT_A_TIME = 'the-usual-learn';

/** Asked so often whether it is time to learn, in milliseconds: the first time when the morning has settled. */
const ASKED_EVERY_MS = 20 * 60_000;

/**
 * Learns from time to time, in a quiet moment and off the page's thread, from the shop's own last months
 * how to tell who is due and what is their usual; for as long as the book is open.
 */
export function learnFromTimeToTime(
  book: Book,
  clock: () => LocalTime,
  everyMs = ASKED_EVERY_MS,
): void {
  const ask = async () => {
    if (!isTimeToLearn(learnedOf(book.name), clock())) return;
    await atRest();
    await learnNow(book, clock);
  };
  everySoOften(book, ask, everyMs);
}

/** Learns now if it is time, unless another window is at it; undefined when nothing was learned. */
export async function learnNow(book: Book, clock: () => LocalTime): Promise<Learned | undefined> {
  return navigator.locks.request(ONE_AT_A_TIME, { ifAvailable: true }, async (lock) => {
    // Another window may have done it while this one waited for a quiet moment.
    const now = clock();
    if (!lock || !book.isOpen() || !isTimeToLearn(learnedOf(book.name), now)) return undefined;
    const learned = await beside(book, { bookName: book.name, now, present: waysOf(book.name) });
    if (learned && book.isOpen()) keepLearned(book.name, learned);
    return learned;
  });
}

/** The worker ends with the book, whoever closes it, and with the page. */
async function beside(book: Book, asked: ToLearn): Promise<Learned | undefined> {
  await newLeaf();
  const worker = new Worker(new URL('./learn-worker.ts', import.meta.url), { type: 'module' });
  let stopHearing = () => {};
  const learned = await new Promise<Learned | undefined>((settle) => {
    worker.onmessage = ({ data }: MessageEvent<Learned | undefined>) => settle(data);
    worker.onerror = () => settle(undefined);
    stopHearing = book.onClosed(() => settle(undefined));
    worker.postMessage(asked);
  });
  stopHearing();
  worker.terminate();
  return learned;
}
