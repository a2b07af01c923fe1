import { useEffect, useMemo, useState } from 'react';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { CardRun } from '../../../shared/domain/sign-up.ts';
import { cardNumberOf } from '../../../shared/print/card-number.ts';
import { type CardState, cardsOf } from '../../../shared/rules/sign-up/missing-cards.ts';
import { runOf } from '../../../shared/rules/sign-up/next-card.ts';
import { fold } from '../../../shared/rules/words/fold.ts';
import { usePeople } from '../../data/people/book-context.tsx';

/** The cards that were printed, and what became of each. */
export interface Stack {
  readonly code: string;
  readonly runs: readonly CardRun[];
  /** By number; a card that is being written counts as written. */
  readonly states: ReadonlyMap<number, CardState>;
  /** What became of any number; undefined for one that was never printed and is nobody's. */
  readonly stateOf: (number: number) => CardState | undefined;
  /** Whose card it is, when they may be shown. */
  readonly holderOf: (number: number) => IndexCard | undefined;
  /** Counts a card as written until the book says so itself. */
  readonly begin: (number: number, state: CardState) => void;
  /** Takes that back, when it could not be written. */
  readonly giveUp: (number: number) => void;
}

const NONE: ReadonlyMap<number, CardState> = new Map();

/** Knows what became of every card. */
export function useStack(code: string, runs: readonly CardRun[]): Stack {
  const people = usePeople();
  const [writing, setWriting] = useState(NONE);
  const inBook = useMemo(() => {
    // Everybody, the dead as well: else their cards would be looked for.
    return cardsOf(runs, people.for('keep'), code);
  }, [people, runs, code]);
  useEffect(() => {
    // A number that was never printed is none of the cards, and is there once somebody has it.
    const isThere = ([number]: readonly [number, CardState]) => {
      const state = inBook.get(number);
      if (state !== undefined) return state !== 'missing';
      return people.for('keep').some(hasNumber(code, number));
    };
    setWriting((before) =>
      [...before].some(isThere) ? new Map([...before].filter((one) => !isThere(one))) : before,
    );
  }, [inBook, people, code]);
  const states = useMemo(() => new Map([...inBook, ...writing]), [inBook, writing]);
  return useMemo(() => {
    return {
      code,
      runs,
      states,
      stateOf: (number) => {
        const known = states.get(number);
        if (known !== undefined || runOf(runs, number)) return known;
        return people.for('keep').some(hasNumber(code, number)) ? 'keyed-in' : undefined;
      },
      holderOf: (number) => people.for('search').find(hasNumber(code, number)),
      begin: (number, state) => setWriting((before) => new Map([...before, [number, state]])),
      giveUp: (number) =>
        setWriting((before) => new Map([...before].filter(([one]) => one !== number))),
    };
  }, [people, code, runs, states]);
}

function hasNumber(code: string, number: number): (card: IndexCard) => boolean {
  const wanted = fold(cardNumberOf(code, number));
  return (card) => fold(card.cardNumber) === wanted;
}
