import { displayName } from '../../../shared/domain/regular.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { paddedNumber } from '../../../shared/print/card-number.ts';
import type { Result } from '../../../shared/result.ts';
import type { CardState } from '../../../shared/rules/sign-up/missing-cards.ts';
import { nextMissing, runOf } from '../../../shared/rules/sign-up/next-card.ts';
import { isAgreed } from '../../../shared/rules/sign-up/sign-up-card.ts';
import { crossOff } from '../../data/acts/card-runs.ts';
import { keyInCard } from '../../data/acts/keyed-card.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useNotice } from '../../ui/told/notice.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import { type CardDraft, withTick, writtenOn } from './key-in-drafts.ts';
import type { Stop } from './key-in-stops.ts';
import type { Place } from './use-place.ts';
import { type Reading, type Wrong, wrongOn } from './use-reading.ts';
import type { Stack } from './use-stack.ts';

/** How a card is done with. */
export interface Finishing {
  /** Writes the card into the book, or crosses it off; answers with the stop where something is open. */
  readonly finish: (draft: CardDraft) => Stop | undefined;
  readonly spoil: () => void;
}

/** Does with a card what its ticks and its lines allow. */
export function useFinishing(
  stack: Stack,
  place: Place,
  reading: Reading,
  setWrong: (wrong: Wrong | undefined) => void,
): Finishing {
  const { number } = place;
  const { keep, cross } = useWays(stack, place, reading);
  const finish = (draft: CardDraft): Stop | undefined => {
    if (number === undefined) return undefined;
    if (!isAgreed(writtenOn(draft), reading.design)) {
      if (draft.ticks.keep === 'no') cross(number, draft, 'not-agreed');
      // It is said first; then it is pressed once more.
      else place.write(withTick(draft, 'keep', 'no'));
      return draft.ticks.keep === 'no' ? undefined : 'end';
    }
    const wrong = wrongOn(reading, draft);
    setWrong(wrong);
    if (wrong === undefined) keep(number, draft);
    return wrong?.stop === 'number' ? undefined : wrong?.stop;
  };
  const spoil = () => {
    if (number === undefined || !runOf(stack.runs, number)) return;
    if (stack.stateOf(number) !== 'keyed-in') cross(number, place.now(), 'spoiled');
  };
  return { finish, spoil };
}

/** The two ways out of a card: onto a page, or crossed off. */
function useWays(stack: Stack, place: Place, reading: Reading) {
  const book = useBook();
  const notice = useNotice();
  const write = useWriting(stack, place);
  const keep = (number: number, draft: CardDraft) => {
    const { them } = draft;
    const card = { number, read: reading.readAs(draft), agreed: reading.agreed, them };
    const told = them === undefined ? 'key-in.kept' : 'key-in.kept-onto';
    void write(number, draft, {
      state: 'keyed-in',
      work: () => keyInCard(book, card, readClock()),
      words: (made) => say(told, { number: paddedNumber(number), name: displayName(made) }),
    });
  };
  const cross = (number: number, draft: CardDraft, why: 'spoiled' | 'not-agreed') => {
    if (!runOf(stack.runs, number)) {
      // Never printed, so there is nothing to cross off either.
      place.drafts.drop(number);
      notice({ words: say('key-in.put-away') });
      place.goTo(nextMissing(stack.states, number));
      return;
    }
    const told = why === 'spoiled' ? 'key-in.spoiled-told' : 'key-in.crossed-off';
    void write(number, draft, {
      state: why,
      work: () => crossOff(book, { number, why }, readClock()),
      words: () => say(told, { number: paddedNumber(number) }),
    });
  };
  return { keep, cross };
}

/** What is written of a card, and what is said once it is. */
interface Writing<Value> {
  readonly state: CardState;
  readonly work: () => Promise<Result<Value, BookFailure>>;
  readonly words: (value: Value) => string;
}

/** Shows the next card at once, and the same card again when it could not be written. */
function useWriting(stack: Stack, { goTo, drafts }: Place) {
  const tell = useTell();
  return async function write<Value>(
    number: number,
    draft: CardDraft,
    { state, work, words }: Writing<Value>,
  ): Promise<void> {
    drafts.putBy(number, draft);
    stack.begin(number, state);
    goTo(nextMissing(new Map([...stack.states, [number, state]]), number));
    const result = await work();
    tell(result, result.ok ? words(result.value) : '');
    if (result.ok) return;
    stack.giveUp(number);
    drafts.takeBack(number);
    goTo(number);
  };
}
