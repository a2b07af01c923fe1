import { paddedNumber } from '../../../shared/print/card-number.ts';
import { say } from '../../wording/say.ts';
import styles from './card/key-in-card.module.css';
import { sayNotKept } from './say-key-in.ts';
import type { KeyingIn } from './use-key-in.ts';

/** What is not kept, said before the card goes into the book. */
export function KeyInFoot({
  keying,
  isOver,
  isPrinted,
}: {
  readonly keying: KeyingIn;
  /** The tick without which nothing is kept was left blank. */
  readonly isOver: boolean;
  readonly isPrinted: boolean;
}) {
  const { place, design, read } = keying;
  const { ticks } = place.draft;
  const number = paddedNumber(place.number ?? 0);
  const notAgreed = isPrinted ? 'key-in.not-agreed' : 'key-in.not-agreed-unprinted';
  const asksHealth = design.consents.includes('health');
  const past = {
    contact: ticks.contact === 'no',
    health: !asksHealth || ticks.health === 'no',
  };
  const sentences = isOver ? [say(notAgreed, { number })] : sayNotKept(read, past);
  return (
    <div role="status" lang="en">
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
