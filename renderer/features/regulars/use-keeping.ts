import { useMemo } from 'react';
import type { Regular, RegularId } from '../../../shared/domain/regular.ts';
import { useBook } from '../../data/book-context.tsx';
import { changeRegular } from '../../data/regulars.ts';
import { readClock } from '../../platform/clock.ts';
import { type Tell, useTell } from '../../ui/tell.tsx';

/** Changes to a person; undefined takes a field out. */
type Change = {
  readonly [Field in keyof Omit<Regular, 'id' | 'addedAt'>]?: Regular[Field] | undefined;
};

/** How a page tells what was written, and takes it back. */
export interface Keeping {
  /** Tells, leaving the reason for a failure to the field that was typed in. */
  readonly tell: Tell;
  /** Writes a change to the person and tells; answers with the reason when it was not written. */
  readonly change: (id: RegularId, change: Change, words: string) => Promise<string | undefined>;
}

/** Writes what was edited where it stands, and offers to take it back. */
export function useKeeping(): Keeping {
  const book = useBook();
  const tell = useTell();
  return useMemo(() => {
    const tellBeside: Keeping['tell'] = (result, words) => tell(result, words, 'beside the field');
    const change: Keeping['change'] = async (id, changed, words) =>
      tellBeside(await changeRegular(book, id, changed, readClock()), words);
    return { tell: tellBeside, change };
  }, [book, tell]);
}
