import styles from './suggestions.module.css';

/** Words that may be meant, to press instead of typing them. */
export function Suggestions({
  label,
  words,
  onPick,
}: {
  readonly label: string;
  readonly words: readonly string[];
  readonly onPick: (word: string) => void;
}) {
  if (words.length === 0) return null;
  return (
    <ul className={styles.words} aria-label={label}>
      {words.map((word) => (
        <li key={word}>
          <button type="button" dir="auto" className={styles.word} onClick={() => onPick(word)}>
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
}
