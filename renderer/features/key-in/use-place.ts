import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { firstToKeyIn } from '../../../shared/rules/sign-up/next-card.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { type CardDraft, CardDrafts, EMPTY_CARD } from './key-in-drafts.ts';
import type { Stack } from './use-stack.ts';

/** Which card lies before the owner, and how far it is keyed in. */
export interface Place {
  /** Undefined when every card came back. */
  readonly number: number | undefined;
  readonly draft: CardDraft;
  readonly drafts: CardDrafts;
  /** The draft as it is this moment, also between two renderings. */
  readonly now: () => CardDraft;
  /** Counts the cards gone to, so that the keyboard goes to the first line of each. */
  readonly turn: number;
  readonly write: (draft: CardDraft) => void;
  readonly goTo: (number: number | undefined) => void;
}

/** Goes from card to card; what was begun on one waits there. */
export function usePlace(stack: Stack, asked: number | undefined): Place {
  const { name } = useBook();
  const drafts = useMemo(() => new CardDrafts(name), [name]);
  const [at, setAt] = useState(() => placeOf(drafts, beginWith(drafts, stack, asked), 0));
  const latest = useRef(at.draft);
  latest.current = at.draft;
  const { number } = at;
  const goTo = useCallback(
    (to: number | undefined) => {
      drafts.keepPlace(to, asked);
      setAt((before) => placeOf(drafts, to, before.turn + 1));
    },
    [asked, drafts],
  );
  const gone = useRef(asked);
  useEffect(() => {
    if (asked !== undefined && asked !== gone.current) goTo(asked);
    gone.current = asked;
  }, [asked, goTo]);
  useCardsTakenBack(drafts, stack, goTo);
  return {
    ...at,
    drafts,
    goTo,
    now: () => latest.current,
    write: (draft) => {
      if (number === undefined) return;
      latest.current = draft;
      drafts.keep(number, draft);
      setAt((before) => (before.number === number ? { ...before, draft } : before));
    },
  };
}

function placeOf(drafts: CardDrafts, number: number | undefined, turn: number) {
  return { number, turn, draft: number === undefined ? EMPTY_CARD : drafts.read(number) };
}

/** A card gone to on purpose is where it was; one that was keyed in meanwhile is over. */
function beginWith(
  drafts: CardDrafts,
  stack: Stack,
  asked: number | undefined,
): number | undefined {
  const before = drafts.readPlace(asked);
  if (before !== undefined && stack.stateOf(before) !== 'keyed-in') return before;
  return asked === undefined || before !== undefined ? firstToKeyIn(stack.states) : asked;
}

/** A card that Undo took out of the book again lies before the owner once more, as it was keyed in. */
function useCardsTakenBack(drafts: CardDrafts, stack: Stack, goTo: (number: number) => void): void {
  const seen = useRef(new Set<number>());
  const look = useEffectEvent(() => {
    for (const number of drafts.allPutBy) {
      const state = stack.stateOf(number);
      const isOut = state === undefined || state === 'missing';
      if (!isOut) seen.current.add(number);
      else if (seen.current.delete(number)) {
        drafts.takeBack(number);
        goTo(number);
        return;
      }
    }
  });
  useEffect(() => {
    void stack;
    look();
  }, [stack]);
}
