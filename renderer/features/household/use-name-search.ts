import { useMemo, useState } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { findByName, isTheirName, namesOf } from '../../../shared/rules/finding/find-by-name.ts';
import { usePeople } from '../../data/people/book-context.tsx';

/** How many people are offered; who is not among them needs one more letter. */
const MOST_OFFERED = 6;

/** A name that is typed, and whom it may mean. */
export interface NameSearch {
  readonly typed: string;
  /** Who was taken; undefined while nobody is. */
  readonly taken: IndexCard | undefined;
  readonly found: readonly IndexCard[];
  /** What was typed is the name of the person themself. */
  readonly isOneself: boolean;
  readonly type: (typed: string) => void;
  readonly take: (card: IndexCard) => void;
}

/** Finds by name whom the shop may offer as one of somebody's household, never that person. */
export function useNameSearch(self: RegularId): NameSearch {
  const people = usePeople();
  const [typed, setTyped] = useState('');
  const [taken, setTaken] = useState<IndexCard>();
  const names = useMemo(() => {
    return namesOf(people.for('offer'));
  }, [people]);
  const all = taken ? [] : findByName(names, typed, MOST_OFFERED + 1);
  const found = all.filter(({ id }) => id !== self).slice(0, MOST_OFFERED);
  const own = names.find(({ card }) => card.id === self)?.card;
  const meansOwn = own !== undefined && taken === undefined && isTheirName(own, typed);
  const onlyOwn = found.length === 0 && all.length > 0;
  return {
    typed,
    taken,
    found,
    isOneself: meansOwn || onlyOwn,
    type: (text) => {
      setTyped(text);
      setTaken(undefined);
    },
    take: (card) => {
      setTyped(card.name);
      setTaken(card);
    },
  };
}
