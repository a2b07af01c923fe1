import { useMemo } from 'react';
import type { Regular, RegularId } from '../../../shared/domain/regular.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { useBook } from '../../data/book-context.tsx';
import { changeRegular } from '../../data/regulars.ts';
import { undoLast } from '../../data/undo.ts';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { say } from '../../wording/say.ts';
import { sayFailure } from '../../wording/say-failure.ts';
import { keyOfUndo } from '../../wording/say-key.ts';

/** Changes to a person; undefined takes a field out. */
type Change = {
  readonly [Field in keyof Omit<Regular, 'id' | 'addedAt'>]?: Regular[Field] | undefined;
};

/** How a page tells what was written, and takes it back. */
export interface Keeping {
  /** Shows that something was written, with Undo, or why not; answers with the reason. */
  readonly tell: (result: Result<unknown, BookFailure>, words: string) => string | undefined;
  /** Writes a change to the person and tells; answers with the reason when it was not written. */
  readonly change: (id: RegularId, change: Change, words: string) => Promise<string | undefined>;
}

/** Writes what was edited where it stands, and offers to take it back. */
export function useKeeping(): Keeping {
  const book = useBook();
  const notice = useNotice();
  const { keyboard } = usePlatform();
  return useMemo(() => {
    const takeBack = async () => {
      const result = await undoLast(book, readClock());
      notice(
        result.ok
          ? { words: say('regular.taken-back') }
          : { words: sayFailure(result.failure), wrong: true },
      );
    };
    const tell: Keeping['tell'] = (result, words) => {
      if (!result.ok) return sayFailure(result.failure);
      const run = () => void takeBack();
      notice({ words, action: { words: say('app.undo'), keyName: keyOfUndo(keyboard), run } });
      return undefined;
    };
    const change: Keeping['change'] = async (id, changed, words) =>
      tell(await changeRegular(book, id, changed, readClock()), words);
    return { tell, change };
  }, [book, keyboard, notice]);
}
