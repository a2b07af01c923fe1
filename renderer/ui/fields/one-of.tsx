import { useId } from 'react';
import styles from './one-of.module.css';

/** A few ways side by side, one of them chosen: words to press, no boxes. */
export function OneOf<Value extends string>({
  label,
  value,
  options,
  onChange,
  showLabel,
}: {
  readonly label: string;
  /** Undefined until somebody chose. */
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly onChange: (value: Value) => void;
  readonly showLabel?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={showLabel ? styles.label : styles.hidden}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.words}>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
