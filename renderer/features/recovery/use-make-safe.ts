import { useCallback } from 'react';
import { fail, succeed } from '../../../shared/result.ts';
import { copyBeforeBulk } from '../../data/copies/copies-around.ts';
import { useBook } from '../../data/people/book-context.tsx';
import type { MakeSafe } from '../../data/recovery/put-back.ts';
import { sayCopyFailure } from '../../wording/book/say-copy-failure.ts';

/** Copies the open book before another takes its place; without a copy nothing is replaced. */
export function useMakeSafe(): MakeSafe {
  const book = useBook();
  return useCallback(async () => {
    const kept = await copyBeforeBulk(book);
    return kept.ok ? succeed(undefined) : fail(sayCopyFailure(kept.failure));
  }, [book]);
}
