import type { ReactNode } from 'react';
import styles from './rubric.module.css';

/** A small heading in spaced capitals over a part of a page, with an aside at its right. */
export function Rubric({
  children,
  aside,
  id,
}: {
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly id?: string;
}) {
  return (
    <div className={styles.line}>
      <h2 className={styles.rubric} id={id}>
        {children}
      </h2>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </div>
  );
}
