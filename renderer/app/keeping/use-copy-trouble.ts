import { useEffect } from 'react';
import { copyKeeperOf } from '../../data/copies/keep-copies.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { sayTrouble } from '../../wording/book/say-copies.ts';

/** Tells, wherever somebody is just now, when a copy that should be there could not be made. */
export function useCopyTrouble(): void {
  const book = useBook();
  const notice = useNotice();
  useEffect(() => {
    const keeper = copyKeeperOf(book);
    let told = keeper?.state().trouble;
    return keeper?.subscribe(() => {
      const { trouble } = keeper.state();
      if (trouble && trouble !== told) notice({ words: sayTrouble(trouble), wrong: true });
      told = trouble;
    });
  }, [book, notice]);
}
