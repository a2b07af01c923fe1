import { TriangleAlert } from 'lucide-react';
import styles from './cautions-in-short.module.css';

/** What to mind with somebody, in a few words. */
export function CautionsInShort({ cautions }: { readonly cautions: readonly string[] }) {
  return (
    <span className={styles.cautions}>
      <TriangleAlert className={styles.sign} aria-hidden="true" />
      {cautions.map((caution) => (
        <strong key={caution} dir="auto" className={styles.caution}>
          {caution}
        </strong>
      ))}
    </span>
  );
}
