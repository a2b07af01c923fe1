import { useShelf } from '../../data/looks/use-lately.ts';
import { useBook } from '../../data/people/book-context.tsx';
import type { Shelf } from '../../data/store/shelf.ts';
import { useNow } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { sayTrouble } from '../../wording/book/say-copies.ts';
import { sayWhen } from '../../wording/book/say-holdings.ts';
import { say } from '../../wording/say.ts';
import { BringBack } from './bring-back.tsx';
import { LastCopy } from './last-copy.tsx';
import { SecondPlace } from './second-place.tsx';
import styles from './the-book.module.css';
import { useCopyState } from './use-copy-keeper.ts';
import { useSaveCopy } from './use-save-copy.ts';

/** Copies made by themselves, where else they go, saving one by hand, and bringing one back. */
export function Copies({ onMoments }: { readonly onMoments: () => void }) {
  const { copies } = usePlatform();
  const [shelf, lookAgain] = useShelf();
  const { saving, save, put } = useSaveCopy(lookAgain);
  const { making, trouble } = useCopyState();
  return (
    <section aria-labelledby="book-copies" className={styles.part}>
      <Rubric id="book-copies">{say('book.copies')}</Rubric>
      {copies ? <LastCopy /> : <p className={styles.words}>{say('copies.no-shelf')}</p>}
      {shelf && <SavedByHand shelf={shelf} />}
      {trouble && <p className={styles.trouble}>{sayTrouble(trouble)}</p>}
      {making !== undefined && saving.step !== 'writing' && (
        <Progress
          words={say('copies.making')}
          done={making}
          cancelWords={say('book.copy-stop')}
          onCancel={undefined}
        />
      )}
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
      {copies && <SecondPlace copies={copies} />}
    </section>
  );
}

/** When one was saved by hand, and whether anybody knows that it was written. */
function SavedByHand({ shelf }: { readonly shelf: Shelf }) {
  const book = useBook();
  const now = useNow(60);
  const { lastCopy, lastHandedOver } = shelf;
  const saved = lastCopy?.book === book.name ? lastCopy.at : undefined;
  const handed = lastHandedOver?.book === book.name ? lastHandedOver.at : undefined;
  const at = saved && handed ? (saved > handed ? saved : handed) : (saved ?? handed);
  if (at === undefined) return null;
  const phrase = at === saved ? 'copies.hand-last' : 'copies.hand-handed';
  return <p className={styles.words}>{say(phrase, { when: sayWhen(at, now) })}</p>;
}
