import type { Book } from '../../renderer/data/store/database.ts';

/** From now on a book takes no change, as on a full disk; answers with what makes room again. */
export function fillDisk(book: Book): () => void {
  const refuse = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  book.ledger.hook('creating', refuse);
  return () => book.ledger.hook('creating').unsubscribe(refuse);
}
