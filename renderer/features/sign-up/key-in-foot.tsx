import { paddedNumber } from '../../../shared/print/card-number.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import styles from './key-in-card.module.css';
import { sayNotKept } from './say-key-in.ts';
import type { KeyingIn } from './use-key-in.ts';

/** What is not kept, said before the card goes into the book, and the button that keeps it. */
export function KeyInFoot({
  keying,
  isOver,
  isPrinted,
  onFinish,
}: {
  readonly keying: KeyingIn;
  /** The tick without which nothing is kept was left blank. */
  readonly isOver: boolean;
  readonly isPrinted: boolean;
  readonly onFinish: () => void;
}) {
  const { place, design, read } = keying;
  const { ticks } = place.draft;
  const number = paddedNumber(place.number ?? 0);
  const notAgreed = isPrinted ? 'key-in.not-agreed' : 'key-in.not-agreed-unprinted';
  const asksHealth = design.consents.includes('health');
  const sentences = isOver
    ? [say(notAgreed, { number })]
    : sayNotKept(read, {
        contact: ticks.contact === 'no',
        health: !asksHealth || ticks.health === 'no',
      });
  const put = isPrinted ? say('key-in.cross-off', { number }) : say('key-in.nothing-to-keep');
  return (
    <div className={styles.foot} lang="en">
      <div role="status" className={styles.sentences}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <span className={styles.keep} data-stop="end">
        <Button tone="main" keyName="Enter" onPress={onFinish}>
          {isOver ? put : say('key-in.keep')}
        </Button>
      </span>
      {design.consents.length > 0 && !isOver && (
        <p className={styles.keys}>{say('key-in.tick-keys')}</p>
      )}
    </div>
  );
}
