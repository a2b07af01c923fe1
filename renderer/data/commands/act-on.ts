import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Act } from '../../../shared/domain/ledger-entry.ts';
import { displayName } from '../../../shared/domain/regular.ts';
import type { Book } from '../store/database.ts';

/** What is done about somebody, by the name they have when it is done; asked for inside the command. */
export function actOn(book: Book, kind: Act['kind'], id: RegularId): () => Promise<Act> {
  return async () => {
    const known = await book.regulars.get(id);
    return { kind, about: known ? displayName(known) : '' };
  };
}
