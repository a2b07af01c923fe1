import { useId } from 'react';
import styles from './options.module.css';

/** Words as they stand on paper, to be typed over; the page beside it follows every letter. */
export function WordsField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.words}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.lines}
        dir="auto"
        rows={1}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
