import { dayOf } from '../../../shared/calendar-day.ts';
import { useLearned } from '../../data/looks/use-learned.ts';
import { useNow } from '../../platform/clock.ts';
import { sayLearned } from '../../wording/book/say-learned.ts';
import { say } from '../../wording/say.ts';
import styles from './the-book.module.css';

/** How well the book foresees in this shop, tried on its own last months; nothing while they are too few. */
export function LearnedLately() {
  const today = dayOf(useNow(60));
  const learned = useLearned();
  const sentences = learned ? sayLearned(learned, today) : [];
  if (sentences.length === 0) return null;
  return (
    <>
      <h3 className={styles.small}>{say('book.learned')}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
      <p className={styles.aside}>{say('book.learned-how')}</p>
    </>
  );
}
