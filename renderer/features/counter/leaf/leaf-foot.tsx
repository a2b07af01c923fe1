import { usePlatform } from '../../../platform/platform-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { PeekButton } from '../../../ui/peek.tsx';
import { say } from '../../../wording/say.ts';
import { keyOfUndo } from '../../../wording/say-key.ts';
import styles from './leaf-foot.module.css';

/** What is always within reach at the foot of a leaf: undo, and a look at what is behind. */
export function LeafFoot({
  onUndo,
  withPeek,
}: {
  readonly onUndo: () => void;
  readonly withPeek?: boolean;
}) {
  const { keyboard } = usePlatform();
  return (
    <footer className={styles.foot}>
      <Button tone="quiet" keyName={keyOfUndo(keyboard)} onPress={onUndo}>
        {say('app.undo')}
      </Button>
      {withPeek && (
        <PeekButton>
          {say('counter.for-behind')}
          <KeyCap name={say('counter.space')} />
        </PeekButton>
      )}
    </footer>
  );
}
