import { useEffect, useRef } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { paddedNumber } from '../../../shared/print/card-number.ts';
import type { CardState } from '../../../shared/rules/sign-up/missing-cards.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import styles from './key-in-message.module.css';
import type { KeyingIn } from './use-key-in.ts';

/** What is said instead of a card: it was keyed in already, was never printed, or all are done. */
export function KeyInMessage({
  keying,
  state,
  onOpen,
}: {
  readonly keying: KeyingIn;
  readonly state: CardState | undefined;
  readonly onOpen: (id: RegularId) => void;
}) {
  const { place, stack, skip } = keying;
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);
  if (place.number === undefined) {
    return (
      <div className={styles.message}>
        <p className={styles.said}>{say('key-in.all-done')}</p>
        <p className={styles.next}>{say('key-in.all-done-next')}</p>
      </div>
    );
  }
  const number = paddedNumber(place.number);
  if (state === 'keyed-in') {
    const holder = stack.holderOf(place.number);
    return (
      <div className={styles.message} role="status">
        <p className={styles.said}>
          {say(holder ? 'key-in.already-whose' : 'key-in.already', { number })}
        </p>
        {holder && (
          <p className={styles.name} dir="auto">
            {holder.name}
          </p>
        )}
        <p className={styles.next}>{say('key-in.already-next')}</p>
        <div className={styles.buttons}>
          {holder && (
            <Button ref={main} tone="main" keyName="Enter" onPress={() => onOpen(holder.id)}>
              {say('key-in.open-page', { name: holder.name })}
            </Button>
          )}
          <Button ref={holder ? null : main} keyName="PgDn" onPress={() => skip(1)}>
            {say('key-in.next-card')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.message} role="status">
      <p className={styles.said}>{say('key-in.not-printed', { number })}</p>
      <div className={styles.buttons}>
        <Button
          ref={main}
          keyName="Enter"
          onPress={() => place.write({ ...place.draft, onPurpose: true })}
        >
          {say('key-in.on-purpose')}
        </Button>
        <Button keyName="PgDn" onPress={() => skip(1)}>
          {say('key-in.next-card')}
        </Button>
      </div>
    </div>
  );
}
