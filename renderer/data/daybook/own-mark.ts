import { isLocalTime, type LocalTime } from '../../../shared/calendar-day.ts';
import type { OwnMark } from '../../../shared/rules/keeping/finding.ts';
import { readShelf } from '../store/shelf.ts';
import { daybookName } from './daybook-lines.ts';

/**
 * What this device notes of its book where the browser keeps it apart from the book: so that a store
 * that was thrown away is never taken for a new shop.
 */
const KEY = 'book-here';

/** The mark of this device; undefined when it never had a book. */
export function readOwnMark(): OwnMark | undefined {
  const text = localStorage.getItem(KEY);
  if (text === null) return undefined;
  // Damaged or of another version, it still says that there was a book.
  const none = { book: '', shop: '', since: '0001-01-01T00:00:00' as LocalTime };
  try {
    const { book, shop, since }: Partial<Record<string, unknown>> = JSON.parse(text);
    const time = String(since);
    return {
      book: typeof book === 'string' ? book : '',
      shop: typeof shop === 'string' ? shop : '',
      since: isLocalTime(time) ? time : none.since,
    };
  } catch {
    return none;
  }
}

/** Notes that this device has a book with a shop in it; written once, and again when it is another. */
export function writeOwnMark(mark: OwnMark): void {
  const known = readOwnMark();
  if (known?.book === mark.book && known.shop === mark.shop) return;
  localStorage.setItem(KEY, JSON.stringify(mark));
}

/** The open book is another one now, by our own hand: it is the one this device has. */
export async function moveOwnMark(): Promise<void> {
  const known = readOwnMark();
  if (!known) return;
  const { open } = await readShelf();
  localStorage.setItem(KEY, JSON.stringify({ ...known, book: daybookName(open) }));
}
