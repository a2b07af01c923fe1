import { useMemo } from 'react';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { usePeople } from '../../data/people/book-context.tsx';
import { type Chosen, type Group, groupsOf, whoIsChosen } from './chosen.ts';
import type { Choosing } from './label-drafts.ts';

/** Whom something may be printed for, and who was chosen of them. */
export interface ChosenPeople {
  readonly all: readonly IndexCard[];
  readonly spots: readonly Group[];
  readonly tags: readonly Group[];
  readonly chosen: readonly Chosen[];
}

/**
 * Everybody who may be printed, and who of them was chosen; a label with no name on it is of no use,
 * so that whoever has none is among them only when told.
 */
export function useChosen(choosing: Choosing, given: { readonly nameless: boolean }): ChosenPeople {
  const people = usePeople();
  const { nameless } = given;
  const known = useMemo(() => {
    // The same people until one of them changed.
    const all = people.for('print').filter((card) => nameless || !card.nameless);
    return { all, spots: groupsOf(all, 'spot'), tags: groupsOf(all, 'tag') };
  }, [people, nameless]);
  const chosen = useMemo(() => whoIsChosen(known.all, choosing), [known, choosing]);
  return { ...known, chosen };
}
