import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { type Double, doublesOf } from '../../../../shared/rules/sign-up/doubles.ts';
import {
  type Fate,
  type FatedLine,
  mergeCard,
} from '../../../../shared/rules/sign-up/merge-card.ts';
import { whoIsWritten } from '../../../../shared/rules/sign-up/sign-up-card.ts';
import { whoseEmail } from '../../../data/acts/keyed-card.ts';
import {
  useBook,
  usePeople,
  useRegular,
  type WholeRegular,
} from '../../../data/people/book-context.tsx';
import { whileOpen } from '../../../data/store/database.ts';
import { readClock } from '../../../platform/clock.ts';
import type { CardDraft } from '../key-in-drafts.ts';
import type { KeyingIn } from '../use-key-in.ts';

/** So many people at most are shown, each with a key of their own. */
const MOST_SHOWN = 3;
const NOBODY: ReadonlySet<RegularId> = new Set();

/** Who a card may be of, and what becomes of it on the page that was chosen. */
export interface Doubles {
  readonly found: readonly Double[];
  readonly chosen: ChosenPage | undefined;
}

/** The page a card goes onto. */
export interface ChosenPage {
  readonly whole: WholeRegular;
  readonly card: IndexCard;
  readonly fates: ReadonlyMap<FatedLine, Fate>;
}

/** Looks while somebody types whether the person is in the book already. */
export function useDoubles({ place, read, agreed }: KeyingIn): Doubles {
  const people = usePeople();
  const { draft } = place;
  // The letters come first; the looking may lag behind them.
  const lines = useDeferredValue(draft.lines);
  const who = useMemo(() => whoIsWritten(lines), [lines]);
  const sameEmail = useSameEmail(who.email);
  const { birthday } = read;
  const found = useMemo(() => {
    return doublesOf({ ...who, birthday, sameEmail }, people.for('search'), MOST_SHOWN);
  }, [people, who, birthday, sameEmail]);
  const chosen = useChosen(draft, read, agreed);
  return { found, chosen };
}

function useChosen(
  { them }: CardDraft,
  read: KeyingIn['read'],
  agreed: KeyingIn['agreed'],
): ChosenPage | undefined {
  const people = usePeople();
  const card = them === undefined ? undefined : people.one(them, 'search');
  const whole = useRegular(card?.id);
  if (!card || !whole || whole.regular.id !== card.id) return undefined;
  const { regular, facts, pets } = whole;
  const there = { regular, facts, pets, usual: card.usual };
  const { fates } = mergeCard(there, read, { ...agreed, at: readClock() });
  return { whole, card, fates };
}

/** An address is on nobody's card in memory: the book is asked, once there is a whole one. */
function useSameEmail(email: string): ReadonlySet<RegularId> {
  const book = useBook();
  const [found, setFound] = useState(NOBODY);
  useEffect(() => {
    let isLeft = false;
    setFound(NOBODY);
    if (!/^\S+@\S+\.\S{2,}$/.test(email)) return;
    const look = async () => {
      const ids = await whoseEmail(book, email);
      if (!isLeft) setFound(ids);
    };
    void whileOpen(book, look());
    return () => {
      isLeft = true;
    };
  }, [book, email]);
  return found;
}
