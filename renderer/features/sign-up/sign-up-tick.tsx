import styles from './sign-up.module.css';

/** Something that is on the card or off it. */
export function Tick({
  words,
  isOn,
  disabled = false,
  onChange,
}: {
  readonly words: string;
  readonly isOn: boolean;
  readonly disabled?: boolean;
  readonly onChange: () => void;
}) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isOn}
        disabled={disabled}
        onChange={onChange}
      />
      {words}
    </label>
  );
}
