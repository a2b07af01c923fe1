import { type Book, whileOpen } from './database.ts';

/**
 * Does something for a book again and again until it is closed, whoever closes it.
 *
 * @param everyMs how often, in milliseconds
 * @param first when it is done for the first time, if that is sooner
 */
export function everySoOften(
  book: Book,
  work: () => Promise<void>,
  everyMs: number,
  first?: Promise<void>,
): void {
  const once = () => void (book.isOpen() && whileOpen(book, work()));
  const timer = setInterval(once, everyMs);
  void first?.then(once);
  book.onClosed(() => clearInterval(timer));
}
