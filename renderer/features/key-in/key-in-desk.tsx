import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Shop } from '../../../shared/domain/shop.ts';
import type { CardRun } from '../../../shared/domain/sign-up.ts';
import { say } from '../../wording/say.ts';
import { KeyInCard } from './card/key-in-card.tsx';
import { KeyInNumber } from './card/key-in-number.tsx';
import { useDoubles } from './card/use-doubles.ts';
import styles from './key-in.module.css';
import { KeyInMessage } from './key-in-message.tsx';
import { KeyInStack } from './key-in-stack.tsx';
import { useKeyIn } from './use-key-in.ts';
import { useKeyInKeys } from './use-key-in-keys.ts';

/** The stack at the left, the card as it lies before the owner at the right. */
export function KeyInDesk({
  shop,
  runs,
  asked,
  onOpen,
}: {
  readonly shop: Shop;
  readonly runs: readonly CardRun[];
  readonly asked: string | undefined;
  readonly onOpen: (id: RegularId) => void;
}) {
  const keying = useKeyIn(shop, runs, asked);
  const doubles = useDoubles(keying);
  const counter = useRef<HTMLDivElement>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const { stack, place } = keying;
  useKeyInKeys(keying, doubles, numberField);
  const state = place.number === undefined ? undefined : stack.stateOf(place.number);
  const isWaiting = state === 'keyed-in' || (state === undefined && !place.draft.onPurpose);
  const isDone = place.number === undefined;
  const { turn } = place;
  useLayoutEffect(() => {
    void turn;
    counter.current?.scrollTo({ top: 0 });
  }, [turn]);
  useEffect(() => {
    if (isDone) numberField.current?.focus();
  }, [isDone]);
  return (
    <article className={styles.desk}>
      <KeyInStack keying={keying} />
      <div ref={counter} className={styles.counter}>
        <div className={styles.card}>
          <KeyInNumber keying={keying} field={numberField} shop={shop.name} />
          {isDone || isWaiting ? (
            <KeyInMessage key={place.turn} keying={keying} state={state} onOpen={onOpen} />
          ) : (
            <KeyInCard key={place.number} keying={keying} doubles={doubles} />
          )}
        </div>
        {!isDone && !isWaiting && keying.design.consents.length > 0 && (
          <p className={styles.keys}>{say('key-in.tick-keys')}</p>
        )}
      </div>
    </article>
  );
}
