import { useMemo } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import type { DueCard } from '../../../../shared/rules/due/due-now.ts';
import { usePeopleNear } from '../../../data/people/book-context.tsx';

/** Who is due about now, likeliest first, and who is here, newest first. */
export interface AtCounter {
  readonly due: readonly DueCard[];
  readonly here: readonly IndexCard[];
  /** Nobody at all is in the book. */
  readonly isEmpty: boolean;
}

/** Keys go up to Ctrl+8. */
const LONGEST_DUE = 8;

/** Works out who is due and who is here, again as time goes on and people come. */
export function useAtCounter(now: LocalTime): AtCounter {
  const people = usePeopleNear();
  return useMemo(() => {
    return { due: people.due(now, LONGEST_DUE), here: people.here(now), isEmpty: people.isEmpty };
  }, [people, now]);
}
