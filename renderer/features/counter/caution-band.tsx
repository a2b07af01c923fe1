import { TriangleAlert } from 'lucide-react';
import styles from './caution-band.module.css';

/** A caution as a solid band of ink; the part after a colon says what to do. */
export function CautionBand({ text }: { readonly text: string }) {
  const colon = text.indexOf(':');
  const must = colon === -1 ? text : text.slice(0, colon);
  const instruction = colon === -1 ? '' : text.slice(colon + 1).trim();
  return (
    <p className={styles.band} role="note">
      <TriangleAlert className={styles.sign} aria-hidden="true" />
      <span dir="auto">
        <strong>{must}</strong>
        {instruction !== '' && <span className={styles.instruction}>{instruction}</span>}
      </span>
    </p>
  );
}
