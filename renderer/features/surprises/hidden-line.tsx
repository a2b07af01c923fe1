import { useHushKey } from '../../data/looks/hush-key.ts';
import { Button } from '../../ui/button.tsx';
import { PeekButton } from '../../ui/peek.tsx';
import { say } from '../../wording/say.ts';
import styles from './hidden-line.module.css';

/** Says that something is hidden, and never what; it stays while it is held, so that it can be let go. */
export function HiddenLine() {
  const [isHushed, turnHush] = useHushKey();
  return (
    <p className={styles.line}>
      {say(isHushed ? 'app.is-hushed' : 'plan.hidden')}
      <PeekButton>
        <span className={styles.hold}>{say('plan.hold')}</span>
      </PeekButton>
      {isHushed && (
        <Button tone="quiet" keyName="F4" onPress={turnHush}>
          {say('app.unhush')}
        </Button>
      )}
    </p>
  );
}
