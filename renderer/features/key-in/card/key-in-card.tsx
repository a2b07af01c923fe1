import { dayOf } from '../../../../shared/calendar-day.ts';
import { paddedNumber } from '../../../../shared/print/card-number.ts';
import { runOf } from '../../../../shared/rules/sign-up/next-card.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { useNow } from '../../../platform/clock.ts';
import { sayCard } from '../../../wording/prints/say-card.ts';
import { say } from '../../../wording/say.ts';
import { type CardDraft, otherWay, withLine, withTick } from '../key-in-drafts.ts';
import { KeyInFoot } from '../key-in-foot.tsx';
import { tickOf } from '../key-in-stops.ts';
import { KeyInStub } from '../key-in-stub.tsx';
import type { KeyingIn } from '../use-key-in.ts';
import styles from './key-in-card.module.css';
import { KeyInLine } from './key-in-line.tsx';
import { KeyInTick } from './key-in-tick.tsx';
import { useCardKeys } from './use-card-keys.ts';
import type { Doubles } from './use-doubles.ts';

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
