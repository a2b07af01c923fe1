import { useMemo, useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import { displayName } from '../../../shared/domain/regular.ts';
import type { Shop } from '../../../shared/domain/shop.ts';
import { createSignUpDesign, type SignUpDesign } from '../../../shared/domain/sign-up.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { cardNumberOf, paddedNumber, readCardNumber } from '../../../shared/print/card-number.ts';
import type { Result } from '../../../shared/result.ts';
import type { CardAgreed } from '../../../shared/rules/merge-card.ts';
import type { CardState } from '../../../shared/rules/missing-cards.ts';
import { missingBefore, nextMissing, runOf } from '../../../shared/rules/next-card.ts';
import {
  type CardRead,
  isAgreed,
  lineProblem,
  readCard,
} from '../../../shared/rules/sign-up-card.ts';
import { languagesOf } from '../../../shared/rules/sign-up-design.ts';
import { useBook, useMenu } from '../../data/book-context.tsx';
import { crossOff } from '../../data/card-runs.ts';
import { keyInCard } from '../../data/keyed-card.ts';
import { readClock, useNow } from '../../platform/clock.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { say } from '../../wording/say.ts';
import { type CardDraft, withTick, writtenOn } from './key-in-drafts.ts';
import { type Scanned, useScan } from './key-in-scan.ts';
import type { Stop } from './key-in-stops.ts';
import { sayLineProblem } from './say-key-in.ts';
import { type Place, usePlace } from './use-place.ts';
import { type Stack, useStack } from './use-stack.ts';

/** What is wrong on a card, and where. */
export interface Wrong {
  readonly stop: Stop | 'number';
  readonly words: string;
}

/** The screen where cards are keyed in, and what may be done on it. */
export interface KeyingIn {
  readonly stack: Stack;
  readonly place: Place;
  readonly design: SignUpDesign;
  readonly language: string;
  readonly read: CardRead;
  readonly agreed: Omit<CardAgreed, 'at'>;
  readonly wrong: Wrong | undefined;
  readonly setWrong: (wrong: Wrong | undefined) => void;
  /** Why a line must not be left yet; says so beside it. */
  readonly stays: (stop: Stop, draft: CardDraft) => boolean;
  /** Writes the card into the book, or crosses it off; answers with the stop where something is wrong. */
  readonly finish: (draft: CardDraft) => Stop | undefined;
  readonly spoil: () => void;
  readonly skip: (way: 1 | -1) => void;
  readonly goToTyped: (text: string) => void;
}

/** Keys cards in, one after the other. */
export function useKeyIn(shop: Shop, runs: Stack['runs'], asked: string | undefined): KeyingIn {
  const book = useBook();
  const menu = useMenu();
  const code = shop.cardCode ?? '';
  const stack = useStack(code, runs);
  const place = usePlace(stack, numberIn(asked, code));
  const [wrong, setWrong] = useState<Wrong>();
  const write = useWriting(stack, place);
  const design = useMemo(() => shop.signUp ?? createSignUpDesign(), [shop.signUp]);
  const { number, draft } = place;
  const run = runOf(runs, number);
  const today = dayOf(useNow(60));
  const language = run?.language ?? languagesOf(design)[0] ?? 'en';
  const given = useMemo(() => ({ design, menu: [...menu.values()], today }), [design, menu, today]);
  const read = useMemo(() => readCard(writtenOn(draft), given), [draft, given]);
  const agreed = {
    cardNumber: number === undefined ? '' : cardNumberOf(code, number),
    wordingVersion: run?.wordingVersion ?? design.wordingVersion,
    language,
    keep: design.consents.includes('keep'),
  };

  const goTo = (to: number | undefined) => {
    setWrong(undefined);
    place.goTo(to);
  };
  const onCard = (card: Scanned) => {
    if (card.kind === 'ours') return goTo(card.number);
    const words = say('key-in.other-shop', { shop: card.code, ours: code });
    setWrong({ stop: 'number', words });
  };
  useScan({
    code,
    before: () => ({ number, draft: place.now() }),
    onScanned: (card, before) => {
      if (before.number === number) place.write(before.draft);
      onCard(card);
    },
  });

  const problemAt = (stop: Stop, on: CardDraft): string | undefined => {
    const field = design.fields.find((one) => one === stop);
    const problem = field && lineProblem(field, on.lines[field] ?? '', today);
    return field && problem && sayLineProblem(problem);
  };
  const stays = (stop: Stop, on: CardDraft): boolean => {
    const words = problemAt(stop, on);
    setWrong(words === undefined ? undefined : { stop, words });
    return words !== undefined;
  };
  const finish = (on: CardDraft): Stop | undefined => {
    if (number === undefined) return undefined;
    if (!isAgreed(writtenOn(on), design)) {
      if (on.ticks.keep !== 'no') {
        place.write(withTick(on, 'keep', 'no'));
        return 'end';
      }
      void notAgreed(number, on);
      return undefined;
    }
    const faulty = design.fields.find((field) => stays(field, on));
    if (faulty) return faulty;
    const now = readCard(writtenOn(on), given);
    const nameless = namelessAt(design, now, on);
    if (nameless) {
      setWrong({ stop: nameless, words: say('key-in.no-name') });
      return nameless;
    }
    const card = { number, read: now, agreed, them: on.them };
    const told = on.them === undefined ? 'key-in.kept' : 'key-in.kept-onto';
    void write(
      number,
      on,
      'keyed-in',
      () => keyInCard(book, card, readClock()),
      (regular) => say(told, { number: paddedNumber(number), name: displayName(regular) }),
    );
    return undefined;
  };
  const notice = useNotice();
  const crossedOff = (at: number, on: CardDraft, why: 'spoiled' | 'not-agreed') =>
    write(
      at,
      on,
      why,
      () => crossOff(book, { number: at, why }, readClock()),
      () =>
        say(why === 'spoiled' ? 'key-in.spoiled-told' : 'key-in.crossed-off', {
          number: paddedNumber(at),
        }),
    );
  const notAgreed = async (at: number, on: CardDraft) => {
    if (runOf(runs, at)) return crossedOff(at, on, 'not-agreed');
    // Never printed, so there is nothing to cross off either.
    place.drafts.drop(at);
    notice({ words: say('key-in.put-away') });
    goTo(nextMissing(stack.states, at));
  };
  return {
    stack,
    place: { ...place, goTo },
    design,
    language,
    read,
    agreed,
    wrong,
    setWrong,
    stays,
    finish,
    spoil: () => {
      if (number === undefined || !runOf(runs, number) || stack.stateOf(number) === 'keyed-in')
        return;
      void crossedOff(number, draft, 'spoiled');
    },
    skip: (way) => {
      const at = number ?? 0;
      goTo(
        way === 1
          ? (nextMissing(stack.states, at) ?? number)
          : (missingBefore(stack.states, at) ?? number),
      );
    },
    goToTyped: (text) => {
      const card = readCardNumber(text, code);
      if (card.kind !== 'none') return onCard(card);
      setWrong({ stop: 'number', words: say('key-in.no-number') });
    },
  };
}

/** Shows the next card at once, and the same card again when it could not be written. */
function useWriting(stack: Stack, { goTo, drafts }: Place) {
  const tell = useTell();
  return async function write<Value>(
    number: number,
    draft: CardDraft,
    state: CardState,
    work: () => Promise<Result<Value, BookFailure>>,
    words: (value: Value) => string,
  ): Promise<void> {
    drafts.putBy(number, draft);
    stack.begin(number, state);
    goTo(nextMissing(new Map([...stack.states, [number, state]]), number));
    const result = await work();
    tell(result, result.ok ? words(result.value) : '');
    if (!result.ok) drafts.takeBack(number);
    if (!result.ok || !runOf(stack.runs, number)) stack.giveUp(number);
    if (!result.ok) goTo(number);
  };
}

function numberIn(asked: string | undefined, code: string): number | undefined {
  const read = asked === undefined ? undefined : readCardNumber(asked, code);
  return read?.kind === 'ours' ? read.number : undefined;
}

/** Where a name may be written, when there is none and the card is for somebody new. */
function namelessAt(
  { fields }: Pick<SignUpDesign, 'fields'>,
  { name, calledBy }: CardRead,
  { them }: CardDraft,
): Stop | undefined {
  if (them !== undefined || name !== '' || calledBy !== '') return undefined;
  return (['called-by', 'name'] as const).find((field) => fields.includes(field));
}
