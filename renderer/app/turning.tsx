import { usePartRead } from '../data/people/book-context.tsx';
import { Progress } from '../ui/progress.tsx';
import { say } from '../wording/say.ts';
import styles from './turning.module.css';

/**
 * What a screen about everybody shows while their cards are being read; any other place can be gone to
 * meanwhile.
 */
export function Turning() {
  return (
    <div className={styles.turning}>
      <Progress
        words={say('app.turning')}
        done={usePartRead()}
        cancelWords=""
        onCancel={undefined}
      />
    </div>
  );
}
