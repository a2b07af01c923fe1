import { useEffect, useState } from 'react';
import type { BookThere } from '../../../shared/rules/keeping/books-there.ts';
import type { RecoverySource } from '../../data/recovery/source.ts';
import { lookThrough, type WhatIsThere } from '../../data/recovery/what-is-there.ts';

/** What a book can be made again from; undefined while its daybook is being read. */
export function useWhatIsThere(
  source: RecoverySource | undefined,
  there: BookThere | undefined,
): WhatIsThere | undefined {
  const [found, setFound] = useState<WhatIsThere>();
  useEffect(() => {
    const leaving = new AbortController();
    setFound(undefined);
    if (source && there) {
      lookThrough(source, there, { signal: leaving.signal }).then(
        (what) => leaving.signal.aborted || setFound(what),
        () => {
          // What cannot be read through is met again, and told, when the book is made.
        },
      );
    }
    return () => leaving.abort();
  }, [source, there]);
  return found;
}
