import { useNow } from '../../platform/clock.ts';
import { sayLastCopy } from '../../wording/book/say-copies.ts';
import { say } from '../../wording/say.ts';
import styles from './the-book.module.css';
import { useKeptCopies } from './use-copy-keeper.ts';

/** The newest copy that was made by itself: when, and what it holds. */
export function LastCopy() {
  const now = useNow(60);
  const copies = useKeptCopies('kept');
  if (!copies) return null;
  const about = copies[0]?.about;
  return (
    <p className={styles.words} dir="auto">
      {about ? sayLastCopy(about, now) : say('copies.none')}
    </p>
  );
}
