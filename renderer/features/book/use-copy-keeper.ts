import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { version } from '../../../package.json';
import type { KeptCopy } from '../../../shared/daybook.ts';
import {
  CopyKeeper,
  type CopyState,
  copyKeeperOf,
  keepCopies,
} from '../../data/copies/keep-copies.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';

/** The keeper of the open book's copies. */
export function useCopyKeeper(): CopyKeeper {
  const book = useBook();
  const platform = usePlatform();
  return useMemo(() => {
    const known = copyKeeperOf(book);
    if (known) return known;
    const made = new CopyKeeper(book, { platform, clock: readClock, appVersion: version });
    keepCopies(book, made);
    return made;
  }, [book, platform]);
}

/** How the copies made by themselves are doing. */
export function useCopyState(): CopyState {
  const keeper = useCopyKeeper();
  return useSyncExternalStore(keeper.subscribe, keeper.state);
}

/** The kept copies, of this book alone or all, newest first; undefined until they are read. */
export function useKeptCopies(which: 'kept' | 'all'): readonly KeptCopy[] | undefined {
  const keeper = useCopyKeeper();
  const { kept } = useCopyState();
  const [copies, setCopies] = useState<readonly KeptCopy[]>();
  const look = useCallback(() => keeper[which]().catch(() => []), [keeper, which]);
  useEffect(() => {
    let left = false;
    // Named, so that each copy that is kept is looked at.
    void kept;
    void look().then((found) => {
      if (!left) setCopies(found);
    });
    return () => {
      left = true;
    };
  }, [look, kept]);
  return copies;
}
