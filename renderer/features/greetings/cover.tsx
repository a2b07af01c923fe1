import { FitText } from '../../studio/fit-text.tsx';
import styles from './cover.module.css';
import type { CoverLook } from './cover-look.ts';

/** The front of a card: one colour, one number, one line in italics. */
export function Cover({ cover }: { readonly cover: CoverLook }) {
  const { number, greeting, foot, look, ink } = cover;
  const hasNumber = number !== '';
  return (
    <div className={styles.cover} data-look={look} data-ink={ink} data-numbered={hasNumber}>
      {hasNumber && (
        <FitText largest={198} smallest={60} className={styles.number}>
          {number}
        </FitText>
      )}
      <FitText
        largest={hasNumber ? 35 : look === 'full' ? 54 : 40}
        smallest={11}
        className={styles.greeting}
      >
        {greeting}
      </FitText>
      <FitText largest={11.5} smallest={6.5} className={styles.foot}>
        {foot}
      </FitText>
    </div>
  );
}
