import { isLocalTime } from '../../../shared/calendar-day.ts';
import {
  ANY_SHOPS_WAYS,
  knownWays,
  type Learned,
  type ShopWays,
} from '../../../shared/rules/foresight/shop-ways.ts';

const KEY = 'shop-ways';

interface Kept extends Learned {
  readonly book: string;
}

/**
 * What a book's own months have taught on this device; undefined while it was not asked yet.
 *
 * It lies beside the book, not in it. It follows from the visits that are in the book, so nothing is
 * lost with it: it is learned again. In the ledger it would be a change that nobody made, that Undo
 * would take back in the place of an order, and that two tills would each write for the other.
 */
export function learnedOf(bookName: string): Learned | undefined {
  try {
    const kept: Partial<Kept> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const { at, ways, due, usual } = kept;
    if (kept.book !== bookName || at === undefined || !isLocalTime(at) || !ways) return undefined;
    return { at, ways: knownWays(ways), ...(due && { due }), ...(usual && { usual }) };
  } catch {
    return undefined;
  }
}

/** How a book tells who is due and what is their usual: as it has learned, or as in any shop. */
export function waysOf(bookName: string): ShopWays {
  return learnedOf(bookName)?.ways ?? ANY_SHOPS_WAYS;
}

/** Keeps what was learned, and tells every window of this device. */
export function keepLearned(bookName: string, learned: Learned): void {
  const kept: Kept = { book: bookName, ...learned };
  localStorage.setItem(KEY, JSON.stringify(kept));
  // Other windows hear of it by themselves.
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
}

/** Hears whenever something was learned, here or in another window; returns how to stop. */
export function onLearned(listener: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}
