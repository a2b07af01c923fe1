import { turnHush } from '../../../data/looks/hush-key.ts';
import { Button } from '../../../ui/button.tsx';
import { say } from '../../../wording/say.ts';
import styles from './hush-foot.module.css';

/** Puts everything out of sight at every till: the key that works on every screen, for a finger. */
export function HushFoot() {
  return (
    <div className={styles.foot}>
      <Button tone="quiet" keyName="F4" onPress={turnHush}>
        {say('app.hush')}
      </Button>
    </div>
  );
}
