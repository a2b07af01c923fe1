import { useMemo } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { DueCard } from '../../../shared/rules/due-now.ts';
import { usePeopleNear } from '../../data/book-context.tsx';

/** Who is due about now, likeliest first, and who is here, newest first. */
export interface AtCounter {
  readonly due: readonly DueCard[];
  readonly here: readonly IndexCard[];
  /** How many more are here than are listed. */
  readonly moreHere: number;
  /** Nobody at all is in the book. */
  readonly isEmpty: boolean;
}

/** Keys go up to Ctrl+8. */
const LONGEST_DUE = 8;
/** More than a screen shows; whoever is looked for among so many is typed. */
const LONGEST_HERE = 24;

/** Works out who is due and who is here, again as time goes on and people come. */
export function useAtCounter(now: LocalTime): AtCounter {
  const people = usePeopleNear();
  const { version } = people;
  return useMemo(() => {
    void version;
    const here = people.here(now);
    return {
      due: people.due(now, LONGEST_DUE),
      here: here.slice(0, LONGEST_HERE),
      moreHere: Math.max(0, here.length - LONGEST_HERE),
      isEmpty: people.isEmpty,
    };
  }, [people, version, now]);
}
