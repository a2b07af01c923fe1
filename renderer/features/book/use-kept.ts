import { useCallback } from 'react';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { useNotice } from '../../ui/notice.tsx';
import { say } from '../../wording/say.ts';
import { sayFailure } from '../../wording/say-failure.ts';

/**
 * Tells how a change edited in place went: a word when it was kept; the reason as the value when it
 * was not, so that what was typed stays open.
 */
export function useKept(): (
  change: Promise<Result<unknown, BookFailure>>,
) => Promise<string | undefined> {
  const notice = useNotice();
  return useCallback(
    async (change) => {
      const result = await change;
      if (!result.ok) return sayFailure(result.failure);
      notice({ words: say('book.undo-kept') });
      return undefined;
    },
    [notice],
  );
}
