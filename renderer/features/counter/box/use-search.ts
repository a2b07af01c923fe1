import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { whoTyped } from '../../../../shared/rules/orders/who-typed.ts';
import { useMenu, usePeopleNear } from '../../../data/people/book-context.tsx';
import type { Found } from '../../../data/people/found.ts';

/** How many people the list shows; who is not among them needs one more letter. */
const LONGEST_LIST = 24;
const NOBODY: readonly Found[] = [];

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
  const people = usePeopleNear();
  const menu = useMenu();
  const who = useMemo(() => whoTyped(query, [...menu.values()]), [query, menu]);
  const found = useMemo(() => {
    return who.trim() === '' ? NOBODY : people.find(who, now, LONGEST_LIST);
  }, [people, who, now]);
  useEffect(() => people.getReady(now, LONGEST_LIST), [people, now]);
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
