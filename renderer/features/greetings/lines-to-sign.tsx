import type { CSSProperties } from 'react';
import styles from './lines-to-sign.module.css';

/** Numbered lines to sign on, one column after the other, as high as there is room for. */
export function LinesToSign({
  first,
  columns,
  rows,
}: {
  /** The number of the first line. */
  readonly first: number;
  readonly columns: number;
  readonly rows: number;
}) {
  const numbers = Array.from({ length: columns * rows }, (_, at) => first + at);
  const style = { '--columns': columns, '--rows': rows } as CSSProperties;
  return (
    <ol className={styles.lines} style={style}>
      {numbers.map((number) => (
        <li key={number} className={styles.line}>
          {number}
        </li>
      ))}
    </ol>
  );
}
