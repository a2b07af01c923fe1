import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { SignUpConsent } from '../../../../shared/domain/sign-up.ts';
import { type CardDraft, otherWay, withTick } from '../key-in-drafts.ts';
import { consentAt, type Stop, stopsOf, tickOf } from '../key-in-stops.ts';
import type { KeyingIn } from '../use-key-in.ts';

/** The keys of a card. */
export interface CardKeys {
  /** The card itself, in which its stops are looked for. */
  readonly card: RefObject<HTMLFieldSetElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly finish: () => void;
}

/** Tab and Enter go from line to line; one key ticks and goes on; the last one finishes the card. */
export function useCardKeys(keying: KeyingIn): CardKeys {
  const { place, design } = keying;
  const { card, goTo } = useAim(place.turn);
  const acts = stopActs(keying, goTo);
  const onKeyDown = (event: KeyboardEvent) => {
    const stop = stopAt(event.target);
    if (stop === undefined || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onTickKey(event, stop) || onLineKey(event, stop)) event.preventDefault();
  };
  const onTickKey = ({ key, repeat }: KeyboardEvent, stop: Stop): boolean => {
    // Where it is said that nothing will be kept, the tick may still be made; Space presses the button.
    const consent = consentAt(stop) ?? (stop === 'end' && key !== ' ' ? 'keep' : undefined);
    const isOn = key === ' ' || /^[yx]$/i.test(key);
    if (!consent || !(isOn || /^n$/i.test(key))) return false;
    if (!repeat) acts.answer(consent, isOn ? otherWay(place.now(), consent) : 'no');
    return true;
  };
  const onLineKey = ({ key, shiftKey, repeat }: KeyboardEvent, stop: Stop): boolean => {
    if (stop === 'end') return repeat && key === 'Enter';
    const stops = stopsOf(design, place.now());
    // From the last line Tab goes where it always does: to what may be done with the card.
    const isLastLine = stops.at(-1) === stop && !consentAt(stop);
    if (key === 'Enter' || (key === 'Tab' && !shiftKey && !isLastLine)) {
      if (!repeat) acts.leave(stop);
      return true;
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    goTo(stops[stops.indexOf(stop) + (key === 'ArrowDown' ? 1 : -1)] ?? stop);
    return true;
  };
  return { card, onKeyDown, finish: () => acts.finish(place.now()) };
}

/** What leaving a stop does, and answering a tick. */
function stopActs(keying: KeyingIn, goTo: (stop: Stop | undefined) => void) {
  const { place, design, stays, setWrong } = keying;
  const finish = (draft: CardDraft) => goTo(keying.finish(draft));
  const goOn = (stop: Stop, draft: CardDraft) => {
    const stops = stopsOf(design, draft);
    const next = stops[stops.indexOf(stop) + 1];
    if (next) goTo(next);
    else finish(draft);
  };
  const answer = (consent: SignUpConsent, is: 'yes' | 'no') => {
    const draft = withTick(place.now(), consent, is);
    setWrong(undefined);
    place.write(draft);
    goOn(tickOf(consent), draft);
  };
  const leave = (stop: Stop) => {
    const draft = place.now();
    if (stays(stop, draft)) return;
    const consent = consentAt(stop);
    if (consent === undefined || draft.ticks[consent] === 'yes') goOn(stop, draft);
    else answer(consent, 'no');
  };
  return { finish, answer, leave };
}

/** Puts the keyboard on a stop once it is there, and on the first one of each new card. */
function useAim(turn: number) {
  const card = useRef<HTMLFieldSetElement>(null);
  const [aim, setAim] = useState<{ readonly stop: Stop | undefined }>({ stop: undefined });
  useLayoutEffect(() => {
    void turn;
    focusOn(card.current, undefined);
  }, [turn]);
  useLayoutEffect(() => {
    if (aim.stop !== undefined) focusOn(card.current, aim.stop);
  }, [aim]);
  return { card, goTo: (stop: Stop | undefined) => setAim({ stop }) };
}

function focusOn(card: HTMLElement | null, stop: Stop | undefined): void {
  const wanted = stop === undefined ? '[data-stop]' : `[data-stop="${stop}"]`;
  const found = card?.querySelector<HTMLElement>(wanted);
  (stop === 'end' ? found?.querySelector('button') : found)?.focus();
}

function stopAt(target: EventTarget): Stop | undefined {
  const found = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-stop]') : null;
  return found?.dataset.stop as Stop | undefined;
}
