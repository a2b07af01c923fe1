import { CautionWords } from '../../../ui/caution-words.tsx';
import styles from './caution-band.module.css';

/** A caution as a solid band of ink. */
export function CautionBand({ text }: { readonly text: string }) {
  return (
    <p className={styles.band} role="note">
      <CautionWords text={text} />
    </p>
  );
}
