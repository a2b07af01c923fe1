import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import { usePeopleNear } from '../../data/book-context.tsx';
import type { Found } from '../../data/people.ts';

/** How many people the list shows; who is not among them needs one more letter. */
const LONGEST_LIST = 24;
const NOBODY: readonly Found[] = [];
const NO_ANSWER: Answer = { query: '', found: NOBODY };

/** A question with whom it found. */
export interface Answer {
  readonly query: string;
  readonly found: readonly Found[];
}

/** The box and what it finds. */
export interface Search {
  readonly query: string;
  /** What the list shows: for a moment, while cards are being read, that of the question before. */
  readonly answer: Answer;
  /** The answer is not yet that to the question in the box. */
  readonly isComing: boolean;
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
  const [answer, setAnswer] = useState(NO_ANSWER);
  const { version } = people;
  const nowFound = useMemo(() => {
    void version;
    return query.trim() === '' ? NOBODY : people.find(query, now, LONGEST_LIST);
  }, [people, query, now, version]);
  // While a card is being read, in the first moments of a large book, the last list stays.
  if (nowFound && (nowFound !== answer.found || query !== answer.query)) {
    setAnswer({ query, found: nowFound });
  }
  useEffect(() => {
    void version;
    return people.getReady(now, LONGEST_LIST);
  }, [people, now, version]);
  const last = answer.found.length;
  const type = useCallback((typed: string) => {
    setQuery(typed);
    setAt(0);
  }, []);
  const clear = useCallback(() => type(''), [type]);
  const move = useCallback(
    (by: number) => setAt((from) => Math.min(Math.max(from + by, 0), last)),
    [last],
  );
  const isComing = nowFound === undefined;
  return { query, answer, isComing, at: Math.min(at, last), type, move, clear };
}
