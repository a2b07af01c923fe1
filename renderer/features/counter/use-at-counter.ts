import { useMemo } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { type DueCard, dueNow } from '../../../shared/rules/due-now.ts';
import { hereNow } from '../../../shared/rules/here-now.ts';
import { usePeople } from '../../data/book-context.tsx';

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
  const people = usePeople();
  const { version } = people;
  return useMemo(() => {
    void version;
    const due = dueNow(people.for('list-due'), now, LONGEST_DUE);
    return { due, here: hereNow(people.for('list-here'), now), isEmpty: people.isEmpty };
  }, [people, version, now]);
}
