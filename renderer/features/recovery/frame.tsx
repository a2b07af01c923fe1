import { type ReactNode, useEffect, useRef } from 'react';
import styles from './recovery.module.css';

/** One page in the look of the first one: what happened in large, why in a sentence, and the rest below. */
export function Frame({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Each turn of the page begins with its title, for whoever hears it instead of seeing it.
  useEffect(() => {
    document.title = `${title} · The Usual`;
    heading.current?.focus();
  }, [title]);
  return (
    <main className={styles.page}>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && (
        <p className={styles.lead} dir="auto">
          {lead}
        </p>
      )}
      {children}
    </main>
  );
}
