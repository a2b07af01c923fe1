import { useMemo } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { EditNow } from '../../../shared/rules/edits/row-edit.ts';
import { changeRegular } from '../../data/acts/regulars.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { type Tell, useTell } from '../../ui/told/tell.tsx';

/** Changes to a person; undefined takes a field out. */
type Change = EditNow<Omit<Regular, 'id' | 'addedAt'>>;

/** How a page tells what was written, and takes it back. */
export interface Keeping {
  readonly tell: Tell;
  /** Writes a change to the person and tells; answers with the reason when it was not written. */
  readonly change: (
    id: RegularId,
    change: Change,
    words: string,
    reasonIsShown?: 'beside the field',
  ) => Promise<string | undefined>;
}

/** Writes what was edited where it stands, and offers to take it back. */
export function useKeeping(): Keeping {
  const book = useBook();
  const tell = useTell();
  return useMemo(() => {
    const change: Keeping['change'] = async (id, changed, words, reasonIsShown) =>
      tell(await changeRegular(book, id, changed, readClock()), words, reasonIsShown);
    return { tell, change };
  }, [book, tell]);
}
