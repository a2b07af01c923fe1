import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { MenuItemId } from '../../../shared/domain/menu-item.ts';
import { dueScore } from '../../../shared/rules/due-now.ts';
import { buildFinder, type Finder, type Found } from '../../../shared/rules/find.ts';
import { useMenu, usePeople } from '../../data/book-context.tsx';
import type { People } from '../../data/people.ts';

/** How many people the list shows; who is not among them needs one more letter. */
const LONGEST_LIST = 24;

/** The box and what it finds. */
export interface Search {
  readonly query: string;
  readonly found: readonly Found[];
  /** Which line of the list is marked; one past the last found is "somebody new". */
  readonly at: number;
  readonly type: (query: string) => void;
  readonly move: (by: number) => void;
  readonly clear: () => void;
}

/** Finds people while somebody types. */
export function useSearch(now: LocalTime): Search {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const people = usePeople();
  const finder = useFinder(people);
  const { version } = people;
  const found = useMemo(() => {
    // The finder is the same one after a change; the version tells that it would answer otherwise.
    void version;
    if (query.trim() === '') return [];
    return finder.find(query, now, LONGEST_LIST);
  }, [finder, query, now, version]);
  const last = found.length;
  const type = useCallback((typed: string) => {
    setQuery(typed);
    setAt(0);
  }, []);
  const clear = useCallback(() => type(''), [type]);
  const move = useCallback(
    (by: number) => setAt((from) => Math.min(Math.max(from + by, 0), last)),
    [last],
  );
  return { query, found, at: Math.min(at, last), type, move, clear };
}

const likelyAt = (now: LocalTime) => (card: IndexCard) => dueScore(card.habit, now);

/** A finder over everybody, kept in step person by person. */
function useFinder(people: People): Finder {
  const menu = useMenu();
  const [generation, setGeneration] = useState(0);
  const built = useMemo(() => {
    void generation;
    const nameOf = (id: MenuItemId) => menu.get(id)?.name ?? '';
    const finder = buildFinder(people.for('search'), nameOf, likelyAt);
    return { finder, version: people.version };
  }, [people, menu, generation]);
  useEffect(() => {
    const buildAgain = () => setGeneration((count) => count + 1);
    if (people.version !== built.version) buildAgain();
    return people.subscribe(({ changed, gone, everybody }) => {
      if (everybody) buildAgain();
      for (const card of changed) built.finder.replace(card);
      for (const id of gone) built.finder.remove(id);
      built.version = people.version;
    });
  }, [people, built]);
  return built.finder;
}
