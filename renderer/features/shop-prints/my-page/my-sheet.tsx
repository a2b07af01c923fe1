import type { CSSProperties, ReactNode } from 'react';
import { say } from '../../../wording/say.ts';
import styles from './my-sheet.module.css';

/** Around what is kept, in millimetres: room for the head and the foot of each page is in it. */
export const PAPER_MM = { left: 22, right: 20, top: 24, bottom: 22 } as const;

/** The beginning: what this is, whose it is, and why it is kept. */
export function MyHead({ name }: { readonly name: string }) {
  return (
    <header className={styles.head}>
      <p className={styles.what}>{say('mine.title')}</p>
      <p className={styles.name} dir="auto">
        {name}
      </p>
      <p className={styles.why}>{say('mine.why')}</p>
    </header>
  );
}

/** One page of it, with its number, and a heading over the lines for a pen. */
export function MySheet({
  name,
  foot,
  page,
  of,
  hasPen,
  children,
}: {
  readonly name: string;
  readonly foot: string;
  readonly page: number;
  readonly of: number;
  /** There is something on it to be put right with a pen. */
  readonly hasPen: boolean;
  readonly children: ReactNode;
}) {
  const margins: CSSProperties = {
    padding: `${PAPER_MM.top}mm ${PAPER_MM.right}mm ${PAPER_MM.bottom}mm ${PAPER_MM.left}mm`,
  };
  return (
    <div className={styles.sheet} style={margins}>
      <div className={styles.above}>
        <p className={styles.whose}>{page === 1 ? '' : say('mine.further', { name })}</p>
        {hasPen && <p className={styles.pen}>{say('mine.pen')}</p>}
      </div>
      {children}
      <footer className={styles.foot}>
        <p className={styles.shop} dir="auto">
          {foot}
        </p>
        <p>{say('mine.page', { page, of })}</p>
      </footer>
    </div>
  );
}
