import type { Surprise } from '../../../shared/domain/surprise.ts';
import { changeSurprise } from '../../data/acts/surprises.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useTell } from '../../ui/told/tell.tsx';

/** Changes a plan as it stands in the book now, and tells; answers with the reason when it did not. */
export type Change = (
  change: (present: Surprise) => Surprise,
  words: string,
  reasonIsShown?: 'beside the field',
) => Promise<string | undefined>;

/** How one plan is changed. What is told names nobody: it stays on the screen for a while. */
export function useChange(id: string): Change {
  const book = useBook();
  const tell = useTell();
  return async (change, words, reasonIsShown) =>
    tell(await changeSurprise(book, id, change, readClock()), words, reasonIsShown);
}
