import type { Wish } from '../../../../shared/domain/surprise.ts';
import { Fold } from '../../../ui/fold.tsx';
import { say } from '../../../wording/say.ts';
import styles from './signed-list.module.css';
import { WishLine } from './wish-line.tsx';

/** Signatures in sight; what was written last is first, so that it is seen where it was typed. */
const IN_SIGHT = 4;

/** Who has signed, with their words, the latest first. */
export function SignedList({ wishes }: { readonly wishes: readonly Wish[] }) {
  if (wishes.length === 0) return null;
  const latest = wishes.toReversed();
  const more = latest.slice(IN_SIGHT);
  return (
    <div>
      <ul aria-label={say('plan.has-signed')}>
        {latest.slice(0, IN_SIGHT).map((wish) => (
          <WishLine key={wish.id} wish={wish} />
        ))}
      </ul>
      {more.length > 0 && (
        <Fold words={say('plan.more-signed', { count: more.length })}>
          <ul className={styles.rest}>
            {more.map((wish) => (
              <WishLine key={wish.id} wish={wish} />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
