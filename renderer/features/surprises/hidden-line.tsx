import { PeekButton } from '../../ui/peek.tsx';
import { say } from '../../wording/say.ts';
import styles from './hidden-line.module.css';

/** Says that something is hidden, and never what; it stays while it is held, so that it can be let go. */
export function HiddenLine() {
  return (
    <p className={styles.line}>
      {say('plan.hidden')}
      <PeekButton>
        <span className={styles.hold}>{say('plan.hold')}</span>
      </PeekButton>
    </p>
  );
}
