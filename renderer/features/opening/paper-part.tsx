import type { ReactNode } from 'react';
import { say } from '../../wording/say.ts';
import styles from './paper.module.css';
import type { Shown } from './what-fits.ts';

/** A part of the page: as many lines as fit, and how many more there are. */
export function Part({
  name,
  title,
  shown,
  empty,
  children,
}: {
  readonly name: string;
  readonly title: string;
  /** How much of each part fits; everything while that is still to be measured. */
  readonly shown: Shown | undefined;
  /** What stands there when there is no line; without it the part is left out. */
  readonly empty?: string;
  readonly children: readonly ReactNode[];
}) {
  if (children.length === 0 && empty === undefined) return null;
  const count = shown?.[name] ?? children.length;
  const more = children.length - count;
  return (
    <section className={styles.part} data-part={name}>
      <h2 className={styles.rubric}>{title}</h2>
      {children.length === 0 && <p className={styles.more}>{empty}</p>}
      <ul>{children.slice(0, count)}</ul>
      {more > 0 && <p className={styles.more}>{say('opening.more', { count: more })}</p>}
    </section>
  );
}

/** One line of a part, measured as a whole. */
export function Line({
  look,
  isLate,
  children,
}: {
  readonly look?: string | undefined;
  readonly isLate?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <li className={styles.line} data-line="">
      <div className={look} data-late={isLate || undefined}>
        {children}
      </div>
    </li>
  );
}
