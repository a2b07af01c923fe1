import { useState } from 'react';
import type { Shop } from '../../../shared/domain/shop.ts';
import { readCardNumber } from '../../../shared/print/card-number.ts';
import { missingBefore, nextMissing } from '../../../shared/rules/sign-up/next-card.ts';
import { say } from '../../wording/say.ts';
import type { CardDraft } from './key-in-drafts.ts';
import { type Scanned, useScan } from './key-in-scan.ts';
import type { Stop } from './key-in-stops.ts';
import { type Finishing, useFinishing } from './use-finishing.ts';
import { type Place, usePlace } from './use-place.ts';
import { type Reading, useReading, type Wrong } from './use-reading.ts';
import { type Stack, useStack } from './use-stack.ts';

/** The screen where cards are keyed in, and what may be done on it. */
export interface KeyingIn extends Reading, Finishing {
  readonly stack: Stack;
  readonly place: Place;
  readonly wrong: Wrong | undefined;
  readonly setWrong: (wrong: Wrong | undefined) => void;
  /** True for a line that cannot be left yet; says why beside it. */
  readonly stays: (stop: Stop, draft: CardDraft) => boolean;
  readonly skip: (way: 1 | -1) => void;
  readonly goToTyped: (text: string) => void;
}

/** Keys cards in, one after the other. */
export function useKeyIn(shop: Shop, runs: Stack['runs'], asked: string | undefined): KeyingIn {
  const code = shop.cardCode ?? '';
  const [wrong, setWrong] = useState<Wrong>();
  const stack = useStack(code, runs);
  const place = useQuietPlace(stack, numberIn(asked, code), setWrong);
  const reading = useReading(shop, stack, place);
  const finishing = useFinishing(stack, place, reading, setWrong);
  const goToCard = (card: Scanned) => {
    if (card.kind === 'ours') return place.goTo(card.number);
    const words = say('key-in.other-shop', { shop: card.code, ours: code });
    setWrong({ stop: 'number', words });
  };
  const { number } = place;
  useScan({
    code,
    before: () => ({ number, draft: place.now() }),
    onScanned: (card, before) => {
      if (before.number === number) place.write(before.draft);
      goToCard(card);
    },
  });
  return {
    ...reading,
    ...finishing,
    stack,
    place,
    wrong,
    setWrong,
    stays: (stop, draft) => {
      const words = reading.problemAt(stop, draft);
      setWrong(words === undefined ? undefined : { stop, words });
      return words !== undefined;
    },
    skip: (way) => {
      const other = way === 1 ? nextMissing : missingBefore;
      place.goTo(other(stack.states, number ?? 0) ?? number);
    },
    goToTyped: (text) => {
      const card = readCardNumber(text, code);
      if (card.kind !== 'none') return goToCard(card);
      setWrong({ stop: 'number', words: say('key-in.no-number') });
    },
  };
}

/** What was wrong on one card says nothing about the next. */
function useQuietPlace(
  stack: Stack,
  asked: number | undefined,
  setWrong: (wrong: undefined) => void,
): Place {
  const place = usePlace(stack, asked);
  return {
    ...place,
    goTo: (number) => {
      setWrong(undefined);
      place.goTo(number);
    },
  };
}

function numberIn(asked: string | undefined, code: string): number | undefined {
  const read = asked === undefined ? undefined : readCardNumber(asked, code);
  return read?.kind === 'ours' ? read.number : undefined;
}
