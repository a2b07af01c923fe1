import { dayOf, isLocalTime, type LocalTime } from '../../../shared/calendar-day.ts';
import { keeperOf } from '../daybook/keeper.ts';
import { announce } from '../store/announce.ts';
import type { Book } from '../store/database.ts';
import { everySoOften } from '../store/every-so-often.ts';
import { newLeaf } from '../store/new-leaf.ts';
import { atRest } from '../store/quiet.ts';
import type { Checked } from './check-book.ts';

/** When a book was last gone through, and what became of it. */
export interface LastCheck extends Omit<Checked, 'people'> {
  readonly book: string;
  readonly at: LocalTime;
}

const KEY = 'book-checked';
const ONE_AT_A_TIME = 'the-usual-check';

/** Asked so often whether the day's check was made, in milliseconds: the first time when the morning has settled. */
const ASKED_EVERY_MS = 15 * 60_000;

/** When this book was last gone through; undefined when it never was. */
export function lastCheckOf(book: Book): LastCheck | undefined {
  try {
    const last: Partial<LastCheck> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const { at, mended, unreadable } = last;
    if (last.book !== book.name || at === undefined || !isLocalTime(at)) return undefined;
    return { book: book.name, at, mended: Number(mended), unreadable: Number(unreadable) };
  } catch {
    return undefined;
  }
}

/** Goes through the book once a day in a quiet moment, off the page's thread, for as long as it is open. */
export function checkDaily(book: Book, clock: () => LocalTime, everyMs = ASKED_EVERY_MS): void {
  const ask = async () => {
    const last = lastCheckOf(book);
    if (last && dayOf(last.at) === dayOf(clock())) return;
    // What disagrees is written: not where there is no room.
    if ((await keeperOf(book)?.hasRoom()) === false) return;
    await atRest();
    await checkNow(book, clock());
  };
  everySoOften(book, ask, everyMs);
}

/** Goes through the book now, unless another window is at it; undefined when it could not be done. */
export async function checkNow(book: Book, at: LocalTime): Promise<LastCheck | undefined> {
  const checked = await navigator.locks.request(ONE_AT_A_TIME, { ifAvailable: true }, (lock) =>
    lock ? beside(book.name) : undefined,
  );
  if (!checked) return undefined;
  const { people, ...found } = checked;
  const last = { book: book.name, at, ...found };
  localStorage.setItem(KEY, JSON.stringify(last));
  if (found.mended > 0) announce(book.name, people.length > 0 ? people : 'all');
  return last;
}

async function beside(bookName: string): Promise<Checked | undefined> {
  await newLeaf();
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const checked = await new Promise<Checked | undefined>((settle) => {
    worker.onmessage = ({ data }: MessageEvent<Checked | undefined>) => settle(data);
    worker.onerror = () => settle(undefined);
    worker.postMessage(bookName);
  });
  worker.terminate();
  return checked;
}
