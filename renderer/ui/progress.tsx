import { Button } from './button.tsx';
import styles from './progress.module.css';

/** How far a long task is, in words and as a line, with a way to stop it. */
export function Progress({
  words,
  done,
  cancelWords,
  onCancel,
}: {
  readonly words: string;
  /** From 0 to 1; undefined while nobody knows. */
  readonly done: number | undefined;
  readonly cancelWords: string;
  readonly onCancel: (() => void) | undefined;
}) {
  return (
    <div className={styles.progress}>
      <p className={styles.words} role="status">
        {words}
      </p>
      <progress className={styles.line} value={done} max={1} aria-label={words} />
      {onCancel && <Button onPress={onCancel}>{cancelWords}</Button>}
    </div>
  );
}
