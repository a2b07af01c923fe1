import type { ReactNode } from 'react';
import styles from './fold.module.css';

/** What is folded away below a line, and comes out when the line is pressed. */
export function Fold({
  words,
  children,
}: {
  readonly words: string;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.fold}>
      <summary className={styles.words}>{words}</summary>
      {children}
    </details>
  );
}
