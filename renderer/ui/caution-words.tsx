import { TriangleAlert } from 'lucide-react';
import styles from './caution-words.module.css';

/** A caution: what must not happen in bold, and after a colon what to do. */
export function CautionWords({ text }: { readonly text: string }) {
  const colon = text.indexOf(':');
  const must = colon === -1 ? text : text.slice(0, colon);
  const instruction = colon === -1 ? '' : text.slice(colon + 1).trim();
  return (
    <span className={styles.caution}>
      <TriangleAlert className={styles.sign} aria-hidden="true" />
      <span dir="auto">
        <strong className={styles.must}>{must}</strong>
        {instruction !== '' && <span className={styles.instruction}>{instruction}</span>}
      </span>
    </span>
  );
}
