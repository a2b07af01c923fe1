import { FitText } from '../../../studio/fit-text.tsx';
import { say } from '../../../wording/say.ts';
import type { CoverLook } from '../cover-look.ts';
import styles from './poster-sheet.module.css';

/** What stands on the poster. */
export interface PosterWords extends Pick<CoverLook, 'look' | 'ink'> {
  /** What for: “Somebody we all know turns 100.” */
  readonly line: string;
  /** What to do about it. */
  readonly come: string;
  /** It names nobody, and whispers. */
  readonly isSecret: boolean;
  readonly shopName: string;
}

/** The poster that stands beside a card to be signed. */
export function PosterSheet({ poster }: { readonly poster: PosterWords }) {
  const { line, come, isSecret, shopName, look, ink } = poster;
  return (
    <div className={styles.poster} data-look={look} data-ink={ink} data-secret={isSecret}>
      {isSecret && <p className={styles.psst}>{say('poster.psst')}</p>}
      <FitText largest={isSecret ? 58 : 112} smallest={14} className={styles.line}>
        {line}
      </FitText>
      <FitText largest={24} smallest={11} className={styles.come}>
        {come}
      </FitText>
      <FitText largest={9.5} smallest={6} className={styles.shop}>
        {shopName}
      </FitText>
    </div>
  );
}
