import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ReachConsent, ReachWay } from '../../../shared/domain/message.ts';
import { Button } from '../../ui/button.tsx';
import { consentWords } from '../../wording/people/say-consent.ts';
import { sayWay } from '../../wording/prints/say-message.ts';
import { say } from '../../wording/say.ts';
import styles from './may-we-ask.module.css';

/** The words to ask with, and the three ways of saying yes: one press writes it down. */
export function MayWeAsk({
  way,
  onAgreed,
  onNotNow,
}: {
  readonly way: ReachWay;
  readonly onAgreed: (how: ReachConsent['how']) => void;
  readonly onNotNow: () => void;
}) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onNotNow();
  };
  return (
    <fieldset ref={group} className={styles.ask} aria-label={sayWay(way)} onKeyDown={onKeyDown}>
      <p className={styles.how}>{say('messages.ask')}</p>
      <p className={styles.question}>{say(`messages.ask-${way}`)}</p>
      <p className={styles.how}>{say('messages.how')}</p>
      <div className={styles.ways}>
        {consentWords().ways.map(({ value, words }) => (
          <Button key={value} onPress={() => onAgreed(value)}>
            {words}
          </Button>
        ))}
        <Button tone="quiet" keyName="Esc" onPress={onNotNow}>
          {say('messages.not-now')}
        </Button>
      </div>
    </fieldset>
  );
}
