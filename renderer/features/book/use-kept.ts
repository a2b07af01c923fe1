import { useCallback } from 'react';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';

/** Tells how a change of the book's own settings went; answers with the reason when it was not kept. */
export function useKept(): (
  change: Promise<Result<unknown, BookFailure>>,
  reasonIsShown?: 'beside the field',
) => Promise<string | undefined> {
  const tell = useTell();
  return useCallback(
    async (change, reasonIsShown) => tell(await change, say('book.undo-kept'), reasonIsShown),
    [tell],
  );
}
