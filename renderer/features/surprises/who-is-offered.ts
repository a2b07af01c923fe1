import { useMemo } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import {
  findByName,
  isTheirName,
  type Named,
  namesOf,
} from '../../../shared/rules/finding/find-by-name.ts';
import { type Acquainted, whoKnows } from '../../../shared/rules/surprises/who-knows.ts';
import { mayShow } from '../../../shared/rules/tact/hush.ts';
import { useAround } from '../../data/looks/around.ts';
import type { SurpriseInView } from '../../data/looks/use-surprises.ts';
import { usePeople } from '../../data/people/book-context.tsx';

/** How many people are offered; who is not among them needs one more letter. */
const MOST_OFFERED = 5;

/** Finds people by what was typed of their name. */
export type FindWho = (typed: string) => readonly IndexCard[];

/** Whom a surprise may be thought of for: nobody who is here, or whose people are, since it would show. */
export function useWhoMayBeSurprised(now: LocalTime): FindWho {
  const people = usePeople();
  const around = useAround(now);
  const names = useMemo(() => {
    const free = people
      .for('surprise')
      .filter(({ id, tiedTo }) => mayShow({ regularId: id, household: tiedTo }, around));
    return whenAsked(() => namesOf(free));
  }, [people, around]);
  return (typed) => (typed.trim() === '' ? [] : findByName(names(), typed, MOST_OFFERED));
}

/** Who could sign a card. */
export interface WhoSigns {
  /** Who likely knows the one it is for and has not signed yet, likeliest first. */
  readonly notYet: readonly Acquainted[];
  /** Who may be meant by a name, among all who have not signed. */
  readonly find: FindWho;
  /** The one person whose whole name was typed; undefined when it is nobody's, or that of several. */
  readonly named: (typed: string) => IndexCard | undefined;
}

/** Who may sign somebody's card: everybody but themself, their household and those who have. */
export function useWhoSigns({ surprise, card, household, wishes }: SurpriseInView): WhoSigns {
  const people = usePeople();
  const { alsoAsk, notAsk } = surprise;
  // The household is worked out again with every look at the clock; who knows whom is not.
  const living = [...household].join(' ');
  const never = useMemo(() => new Set(living.split(' ')), [living]);
  const known = useMemo(() => {
    return whoKnows(card, people.for('ask'), { household: never, alsoAsk, notAsk });
  }, [people, card, never, alsoAsk, notAsk]);
  const names = useMemo(() => {
    const others = people.for('ask').filter(({ id }) => id !== card.id && !never.has(id));
    return whenAsked(() => namesOf(others));
  }, [people, card, never]);
  const signed = new Set(wishes.map(({ regularId }) => regularId));
  const find: FindWho = (typed) => {
    if (typed.trim() === '') return [];
    const found = findByName(names(), typed, MOST_OFFERED + signed.size);
    return found.filter(({ id }) => !signed.has(id)).slice(0, MOST_OFFERED);
  };
  const named = (typed: string) => {
    const [one, another] = names().filter((name) => isTheirName(name.card, typed));
    return another === undefined ? one?.card : undefined;
  };
  return { notYet: known.filter((one) => !signed.has(one.card.id)), find, named };
}

/** Everybody's names take a moment in a large book, and often nobody types any. */
function whenAsked(work: () => readonly Named[]): () => readonly Named[] {
  let done: readonly Named[] | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
