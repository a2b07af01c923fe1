import { dayOf, daysBetween } from '../../../shared/calendar-day.ts';
import { useBook } from '../../data/book-context.tsx';
import type { Shelf } from '../../data/shelf.ts';
import { useShelf } from '../../data/use-lately.ts';
import { useNow } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { sayWhen } from '../../wording/say-holdings.ts';
import { BringBack } from './bring-back.tsx';
import styles from './the-book.module.css';
import { useSaveCopy } from './use-save-copy.ts';

/** A copy older than this many days gets a gentle word. */
const DAYS_WITHOUT_COPY = 7;

/** Saving a copy of the book, and bringing one back. */
export function Copies({ onMoments }: { readonly onMoments: () => void }) {
  const [shelf, lookAgain] = useShelf();
  const { saving, save, put } = useSaveCopy(lookAgain);
  return (
    <section aria-labelledby="book-copies" className={styles.part}>
      <Rubric id="book-copies">{say('book.copies')}</Rubric>
      {shelf && <LastCopy shelf={shelf} />}
      {saving.step === 'writing' ? (
        <Progress
          words={say('book.copy-saving')}
          done={saving.done}
          cancelWords={say('book.copy-stop')}
          onCancel={saving.stop}
        />
      ) : (
        <div className={styles.buttons}>
          {saving.step === 'ready' ? (
            <Button tone="main" onPress={() => void put(saving.copy)}>
              {say('book.copy-save-now')}
            </Button>
          ) : (
            <Button tone="main" onPress={() => void save()}>
              {say('book.copy-save')}
            </Button>
          )}
        </div>
      )}
      <BringBack shelf={shelf} />
      <div className={styles.buttons}>
        <Button onPress={onMoments}>{say('moments.open')}</Button>
        <span className={styles.aside}>{say('moments.open-hint')}</span>
      </div>
    </section>
  );
}

function LastCopy({ shelf }: { readonly shelf: Shelf }) {
  const book = useBook();
  const now = useNow(60);
  const last = shelf.lastCopy?.book === book.name ? shelf.lastCopy.at : undefined;
  const cameBack = shelf.open === book.name && shelf.before !== undefined;
  if (last === undefined && cameBack) return null;
  if (last === undefined) return <p className={styles.words}>{say('book.copy-never')}</p>;
  const isOld = daysBetween(dayOf(last), dayOf(now)) >= DAYS_WITHOUT_COPY;
  const when = sayWhen(last, now);
  return (
    <p className={styles.words}>{say(isOld ? 'book.copy-old' : 'book.copy-last', { when })}</p>
  );
}
