import { paddedNumber } from '../../../shared/print/card-number.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import { KeyInDoubles } from './card/key-in-doubles.tsx';
import type { Doubles } from './card/use-doubles.ts';
import styles from './key-in-stub.module.css';
import type { KeyingIn } from './use-key-in.ts';

/** What stands beside the card, where its stub was: whom it may be of, and what may be done with it. */
export function KeyInStub({
  keying,
  doubles,
  isOver,
  isPrinted,
  onFinish,
}: {
  readonly keying: KeyingIn;
  readonly doubles: Doubles;
  /** The tick without which nothing is kept was left blank. */
  readonly isOver: boolean;
  readonly isPrinted: boolean;
  readonly onFinish: () => void;
}) {
  const { place, spoil, skip } = keying;
  const number = paddedNumber(place.number ?? 0);
  const putAway = isPrinted ? say('key-in.cross-off', { number }) : say('key-in.nothing-to-keep');
  return (
    <div className={styles.stub}>
      <KeyInDoubles keying={keying} doubles={doubles} />
      <div className={styles.acts}>
        <div className={styles.keep} data-stop="end">
          <Button tone="main" keyName="Enter" onPress={onFinish}>
            {isOver ? putAway : say('key-in.keep')}
          </Button>
        </div>
        {isPrinted && (
          <Button tone="quiet" keyName="F7" onPress={spoil}>
            {say('key-in.spoil')}
          </Button>
        )}
        <Button tone="quiet" keyName="PgDn" onPress={() => skip(1)}>
          {say('key-in.skip')}
        </Button>
      </div>
    </div>
  );
}
