import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { say } from '../../wording/say.ts';
import styles from './recovery.module.css';

/** The second step before an empty book: what it means, and that the old one stays where it is. */
export function BeginNew({
  onBegin,
  onLeave,
}: {
  readonly onBegin: () => void;
  readonly onLeave: () => void;
}) {
  return (
    <Dialog title={say('recover.new-title')} onClose={onLeave}>
      <p>{say('recover.new-question')}</p>
      <div className={styles.buttons}>
        <Button tone="main" onPress={onLeave}>
          {say('recover.new-not')}
        </Button>
        <Button onPress={onBegin}>{say('recover.new-do')}</Button>
      </div>
    </Dialog>
  );
}
