import type { Book } from './database.ts';

/**
 * Does something for a book again and again until it is closed, whoever closes it.
 *
 * What was in the midst of it then has nothing to tell any more: the screen says why the book is closed.
 *
 * @param everyMs how often, in milliseconds
 * @param first when it is done for the first time, if that is sooner
 */
export function whileOpen(
  book: Book,
  work: () => Promise<void>,
  everyMs: number,
  first?: Promise<void>,
): void {
  const once = async () => {
    if (!book.isOpen()) return;
    try {
      await work();
    } catch (error) {
      if (book.isOpen()) throw error;
    }
  };
  const timer = setInterval(() => void once(), everyMs);
  void first?.then(once);
  book.onClosed(() => clearInterval(timer));
}
