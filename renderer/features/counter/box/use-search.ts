import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import { nameHeard } from '../../../../shared/rules/finding/namesakes.ts';
import { whoTyped } from '../../../../shared/rules/orders/who-typed.ts';
import { fold } from '../../../../shared/rules/words/fold.ts';
import { withoutControls } from '../../../../shared/scanner/scanned.ts';
import { useMenu, usePeopleNear } from '../../../data/people/book-context.tsx';
import type { Found } from '../../../data/people/found.ts';
import { toSomebodyNew, useCardsHere } from '../base/somebody-new.ts';

/** How many people the list shows; who is not among them needs one more letter. */
const LONGEST_LIST = 24;
const NOBODY: readonly Found[] = [];
/** An order, a phone or how they look stands behind the name. */
const SAYS_MORE = /[,\d]/;

/** The box and what it finds. */
export interface Search {
  readonly query: string;
  readonly found: readonly Found[];
  /** Which line of the list is marked; one past the last found is "somebody new". */
  readonly at: number;
  readonly type: (query: string) => void;
  readonly move: (by: number) => void;
  readonly clear: () => void;
  /** Whose card has this number. */
  readonly holderOf: (cardNumber: string) => RegularId | undefined;
}

/** Finds people while somebody types. */
export function useSearch(now: LocalTime): Search {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const people = usePeopleNear();
  const menu = useMenu();
  const cards = useCardsHere();
  const who = useMemo(() => whoTyped(query, [...menu.values()]), [query, menu]);
  const found = useMemo(() => {
    if (who.trim() === '') return NOBODY;
    const fitting = people.find(who, now, LONGEST_LIST);
    // Behind a name may stand what nobody has yet: whoever has the name is offered before somebody new.
    const name = SAYS_MORE.test(query) ? toSomebodyNew(query, menu, cards).name : '';
    const heard = nameHeard(name);
    if (heard === '') return fitting;
    const same = people
      .find(name, now, LONGEST_LIST)
      .filter(({ heading }) => nameHeard(heading.name) === heard);
    const others = fitting.filter(({ id }) => same.every((one) => one.id !== id));
    return same.length === 0 ? fitting : [...same, ...others].slice(0, LONGEST_LIST);
  }, [people, who, now, query, menu, cards]);
  useEffect(() => people.getReady(now, LONGEST_LIST), [people, now]);
  const last = found.length;
  const type = useCallback((typed: string) => {
    setQuery(withoutControls(typed));
    setAt(0);
  }, []);
  const clear = useCallback(() => type(''), [type]);
  const holderOf = (cardNumber: string) =>
    people
      .find(cardNumber, now, LONGEST_LIST)
      .find(({ why }) => why.kind === 'card' && isSameNumber(why.text, cardNumber))?.id;
  const move = useCallback(
    (by: number) => setAt((from) => Math.min(Math.max(from + by, 0), last)),
    [last],
  );
  return { query, found, at: Math.min(at, last), type, move, clear, holderOf };
}

/** A card's end finds it, but only the whole of its number opens it unasked. */
function isSameNumber(one: string, other: string): boolean {
  return fold(one).replaceAll(' ', '') === fold(other).replaceAll(' ', '');
}
