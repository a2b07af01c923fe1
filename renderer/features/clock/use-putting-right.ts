import { useRef } from 'react';
import { moveVisits, type VisitMove } from '../../data/acts/move-visit.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useTell } from '../../ui/told/tell.tsx';

/** Visits to put right, the name of the one they are of (empty of several), and what is said of it. */
export interface PuttingRight {
  readonly moves: readonly VisitMove[];
  readonly about: string;
  readonly words: string;
}

/** Puts visits where they belong, and tells; a second press while it is written does nothing. */
export function usePuttingRight(): (right: PuttingRight) => Promise<string | undefined> {
  const book = useBook();
  const tell = useTell();
  const isUnderWay = useRef(false);
  return async ({ moves, about, words }) => {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    const result = await moveVisits(book, { moves, about, at: readClock() });
    isUnderWay.current = false;
    return tell(result, words);
  };
}
