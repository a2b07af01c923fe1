import { useId } from 'react';
import { KeyCap } from '../key-cap.tsx';
import styles from './picks.module.css';

/** One of a few words, all in sight; the picked one is tinted. */
export function Picks<Value extends string>({
  label,
  options,
  value,
  onPick,
  keyName,
  onEnter,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  /** Undefined until one is picked. */
  readonly value: Value | undefined;
  readonly onPick: (value: Value) => void;
  /** The key that goes on to the next one. */
  readonly keyName?: string;
  /** What Enter does on any of them. */
  readonly onEnter?: () => void;
}) {
  const name = useId();
  return (
    <div className={styles.picks} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.pick}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onEnter?.();
            }}
          />
          {option.words}
        </label>
      ))}
      {keyName !== undefined && <KeyCap name={keyName} />}
    </div>
  );
}
