import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import type { SignUpConsent } from '../../../shared/domain/sign-up.ts';
import { paddedNumber } from '../../../shared/print/card-number.ts';
import { runOf } from '../../../shared/rules/next-card.ts';
import { useShop } from '../../data/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { say } from '../../wording/say.ts';
import { sayCard } from '../../wording/say-card.ts';
import styles from './key-in-card.module.css';
import { type CardDraft, withLine, withTick } from './key-in-drafts.ts';
import { KeyInFoot } from './key-in-foot.tsx';
import { KeyInLine } from './key-in-line.tsx';
import { consentAt, type Stop, stopsOf, tickOf } from './key-in-stops.ts';
import { KeyInStub } from './key-in-stub.tsx';
import { KeyInTick } from './key-in-tick.tsx';
import type { Doubles } from './use-doubles.ts';
import type { KeyingIn } from './use-key-in.ts';

/** One card: its lines and ticks in the order they stand on it. */
export function KeyInCard({
  keying,
  doubles,
}: {
  readonly keying: KeyingIn;
  readonly doubles: Doubles;
}) {
  const { place, design, language, stack } = keying;
  const { draft, number = 0 } = place;
  const card = useWords(keying);
  const keys = useCardKeys(keying);
  const state = stack.stateOf(number);
  const isOver = draft.ticks.keep === 'no' && design.consents.includes('keep');
  const isPrinted = runOf(stack.runs, number) !== undefined;
  const writeOn = (next: CardDraft) => {
    keying.setWrong(undefined);
    place.write(next);
  };
  return (
    <fieldset
      ref={keys.card}
      className={styles.card}
      aria-label={say('key-in.the-card')}
      onKeyDown={keys.onKeyDown}
    >
      <div className={styles.lines} lang={language} data-over={isOver || undefined}>
        {(state === 'spoiled' || state === 'not-agreed') && (
          <p className={styles.note} lang="en">
            {say(`key-in.is-crossed-${state}`, { number: paddedNumber(number) })}
          </p>
        )}
        {card.fields.map(({ field, label }) => (
          <KeyInLine
            key={field}
            line={field}
            label={label}
            value={draft.lines[field] ?? ''}
            onChange={(text) => writeOn(withLine(draft, field, text))}
            keying={keying}
            chosen={doubles.chosen}
          />
        ))}
        {card.consents.map(({ consent, words }) => (
          <KeyInTick
            key={consent}
            stop={tickOf(consent)}
            words={words}
            is={draft.ticks[consent]}
            isOff={isOver && consent !== 'keep'}
            onToggle={() => writeOn(withTick(draft, consent, otherWay(draft, consent)))}
          >
            {consent === 'health' && draft.ticks.health === 'yes' && (
              <KeyInLine
                line="health"
                label={say('key-in.health-line')}
                value={draft.health}
                onChange={(health) => writeOn({ ...draft, health })}
                keying={keying}
                chosen={doubles.chosen}
              />
            )}
          </KeyInTick>
        ))}
        <KeyInFoot keying={keying} isOver={isOver} isPrinted={isPrinted} />
      </div>
      <KeyInStub
        keying={keying}
        doubles={doubles}
        isOver={isOver}
        isPrinted={isPrinted}
        onFinish={keys.finish}
      />
    </fieldset>
  );
}

/** The words of the card as they are printed, in its own language. */
function useWords({ design, language }: KeyingIn) {
  const shop = useShop();
  const day = dayOf(useNow(3600));
  return sayCard(design, language, { shop: shop?.name ?? '', address: '', day });
}

/** Tab and Enter go from line to line; one key ticks and goes on; the last one finishes the card. */
function useCardKeys(keying: KeyingIn) {
  const { place, design, stays, setWrong } = keying;
  const card = useRef<HTMLFieldSetElement>(null);
  const [aim, setAim] = useState<{ readonly stop: Stop | undefined }>({ stop: undefined });
  const { turn } = place;
  useLayoutEffect(() => {
    void turn;
    focusOn(card.current, undefined);
  }, [turn]);
  useLayoutEffect(() => {
    if (aim.stop !== undefined) focusOn(card.current, aim.stop);
  }, [aim]);
  const goTo = (stop: Stop | undefined) => setAim({ stop });

  const finish = (draft: CardDraft) => goTo(keying.finish(draft));
  const goOn = (stop: Stop, draft: CardDraft) => {
    const stops = stopsOf(design, draft);
    const next = stops[stops.indexOf(stop) + 1];
    if (next) goTo(next);
    else finish(draft);
  };
  const leave = (stop: Stop) => {
    const draft = place.now();
    if (stays(stop, draft)) return;
    const consent = consentAt(stop);
    if (consent === undefined || draft.ticks[consent] === 'yes') return goOn(stop, draft);
    answer(consent, 'no');
  };
  const answer = (consent: SignUpConsent, is: 'yes' | 'no') => {
    const draft = withTick(place.now(), consent, is);
    setWrong(undefined);
    place.write(draft);
    goOn(tickOf(consent), draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const stop = stopAt(event.target);
    if (stop === undefined || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const done = onStopKey(event, stop);
    if (done) event.preventDefault();
  };
  const onStopKey = ({ key, shiftKey, repeat }: KeyboardEvent, stop: Stop): boolean => {
    const consent = consentAt(stop) ?? (stop === 'end' && key !== ' ' ? 'keep' : undefined);
    if (consent && isTickKey(key)) {
      if (!repeat) answer(consent, otherWay(place.now(), consent));
      return true;
    }
    if (consent && key.toLowerCase() === 'n') {
      answer(consent, 'no');
      return true;
    }
    if (stop === 'end') return repeat && key === 'Enter';
    if (key === 'Enter' || (key === 'Tab' && !shiftKey && !isLast(stop))) {
      if (!repeat) leave(stop);
      return true;
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    const stops = stopsOf(design, place.now());
    goTo(stops[stops.indexOf(stop) + (key === 'ArrowDown' ? 1 : -1)] ?? stop);
    return true;
  };
  // From the last line Tab goes where it always does: to the button that keeps the card.
  const isLast = (stop: Stop) => stopsOf(design, place.now()).at(-1) === stop && !consentAt(stop);
  return { card, onKeyDown, finish: () => finish(place.now()) };
}

function isTickKey(key: string): boolean {
  return key === ' ' || key.toLowerCase() === 'y' || key.toLowerCase() === 'x';
}

function otherWay({ ticks }: CardDraft, consent: SignUpConsent): 'yes' | 'no' {
  return ticks[consent] === 'yes' ? 'no' : 'yes';
}

function stopAt(target: EventTarget): Stop | undefined {
  const found = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-stop]') : null;
  return found?.dataset.stop as Stop | undefined;
}

function focusOn(card: HTMLElement | null, stop: Stop | undefined): void {
  const wanted = stop === undefined ? '[data-stop]' : `[data-stop="${stop}"]`;
  const found = card?.querySelector<HTMLElement>(wanted);
  (stop === 'end' ? found?.querySelector('button') : found)?.focus();
}
