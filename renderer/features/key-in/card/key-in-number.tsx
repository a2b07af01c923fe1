import { type RefObject, useId, useState } from 'react';
import { paddedNumber } from '../../../../shared/print/card-number.ts';
import { say } from '../../../wording/say.ts';
import type { KeyingIn } from '../use-key-in.ts';
import styles from './key-in-number.module.css';

/** The number of the card; another one that is typed over it goes to that card. */
export function KeyInNumber({
  keying,
  field,
  shop,
}: {
  readonly keying: KeyingIn;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly shop: string;
}) {
  const id = useId();
  const { place, wrong, setWrong, goToTyped } = keying;
  const [typed, setTyped] = useState<string>();
  const problem = wrong?.stop === 'number' ? wrong.words : undefined;
  const own = place.number === undefined ? '' : paddedNumber(place.number);
  return (
    <div className={styles.head}>
      <p className={styles.shop} dir="auto">
        {shop}
      </p>
      <div className={styles.number}>
        <label htmlFor={id} className={styles.no}>
          <span aria-hidden="true">{say('key-in.number')}</span>
          <span className={styles.hidden}>{say('key-in.number-label')}</span>
        </label>
        <input
          id={id}
          ref={field}
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          value={typed ?? own}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setTyped(undefined)}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setTyped(undefined);
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.repeat) return;
            event.preventDefault();
            const text = typed ?? own;
            setTyped(undefined);
            setWrong(undefined);
            goToTyped(text);
          }}
        />
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
