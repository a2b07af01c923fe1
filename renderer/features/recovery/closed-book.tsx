import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import { Frame } from './frame.tsx';
import styles from './recovery.module.css';

/** What stands over a page whose book was closed under it: what is safe, and one press to go on. */
export function ClosedBook({
  why,
  onGoOn,
}: {
  readonly why: 'vanished' | 'newer';
  readonly onGoOn: () => void;
}) {
  return (
    <Frame title={say('recover.title-closed')} lead={say(`recover.lead-closed-${why}`)}>
      <p>{say('recover.typed')}</p>
      <div className={styles.big}>
        <Button tone="main" onPress={onGoOn}>
          {say('recover.go-on')}
        </Button>
      </div>
    </Frame>
  );
}
