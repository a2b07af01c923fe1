import { FitText } from '../../studio/fit-text.tsx';
import type { Ink } from './cover-look.ts';
import styles from './message-panel.module.css';

/** The right half inside a card from the house: a few words, whom they are from, and room for a pen. */
export function MessagePanel({
  message,
  signed,
  ink,
}: {
  readonly message: string;
  readonly signed: string;
  readonly ink: Ink;
}) {
  return (
    <div className={styles.panel} data-ink={ink}>
      <FitText largest={21} smallest={8} className={styles.message}>
        {message}
      </FitText>
      <FitText largest={14} smallest={7} className={styles.signed}>
        {signed}
      </FitText>
    </div>
  );
}
