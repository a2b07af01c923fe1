import type { BackPages } from '../../../shared/domain/back-pages.ts';
import type { Book } from './database.ts';
import { newId } from './new-id.ts';
import type { ChangedCard, KeptBackPages } from './worked-out-rows.ts';

/**
 * Counts what the back pages are written by: one more whenever somebody is found by more than before.
 * Those of another edition are as good as none, and are written anew.
 */
const EDITION = 1;

/** The back pages and the cards that changed since they were written. */
export interface BackPagesFound {
  /** Undefined in a book of few people, which has none, or when they have yet to be written. */
  readonly pages: BackPages | undefined;
  readonly changed: readonly ChangedCard[];
}

/** Reads the back pages as they lie in the book. */
export async function readBackPages(book: Book): Promise<BackPagesFound> {
  // In one look: while they are written anew, changed cards go from the one place to the other.
  return book.transaction('r', book.backPages, book.changedCards, async () => {
    const [kept, changed] = await Promise.all([
      book.backPages.get('pages'),
      book.changedCards.toArray(),
    ]);
    const isOfNow = kept?.part === 'pages' && kept.edition === EDITION;
    return { pages: isOfNow ? unfolded(kept) : undefined, changed };
  });
}

/** What the cards are now, to be held against what they are when the back pages are written. */
export async function readMark(book: Book): Promise<string> {
  const mark = await book.backPages.get('mark');
  return mark?.part === 'mark' ? mark.stamp : '';
}

/** Puts the back pages into the book, unless the cards have been written anew meanwhile. */
export function putBackPages(book: Book, pages: BackPages, mark: string): Promise<boolean> {
  return book.transaction('rw', book.backPages, async () => {
    if ((await readMark(book)) !== mark) return false;
    await book.backPages.put(folded(pages));
    return true;
  });
}

/** Throws the back pages away, also those that are being written; when cards are written anew by the many. */
export function dropBackPages(book: Book): Promise<void> {
  return book.transaction('rw', book.backPages, async () => {
    await book.backPages.delete('pages');
    await book.backPages.put({ part: 'mark', stamp: newId() });
  });
}

function folded({ words, ...rest }: BackPages): KeptBackPages {
  const plain = /^[\0-\x7f]*/.exec(words.text)?.[0] ?? '';
  const others = words.text.slice(plain.length);
  return { part: 'pages', edition: EDITION, plain, others, wordStarts: words.starts, ...rest };
}

function unfolded({
  part: _,
  edition: __,
  plain,
  others,
  wordStarts,
  ...rest
}: KeptBackPages): BackPages {
  return { words: { text: plain + others, starts: wordStarts }, ...rest };
}
