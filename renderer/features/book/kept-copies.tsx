import { useNow } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { sayKeptCopy } from '../../wording/book/say-copies.ts';
import { sayWhen } from '../../wording/book/say-holdings.ts';
import { say } from '../../wording/say.ts';
import styles from './the-book.module.css';
import { useKeptCopies } from './use-copy-keeper.ts';

/** Every kept copy, newest first, each to be brought back. */
export function KeptCopies({
  onChoose,
}: {
  readonly onChoose: (name: string, bytes: number) => void;
}) {
  const now = useNow(60);
  const copies = useKeptCopies('all');
  if (!copies || copies.length === 0) return null;
  return (
    <Fold words={say('copies.kept', { count: copies.length })}>
      <p className={styles.aside}>{say('copies.kept-hint')}</p>
      <ul className={styles.lines}>
        {copies.map(({ name, bytes, about }) => {
          const when = about ? sayWhen(about.madeAt, now) : name;
          return (
            <li key={name} className={styles.import}>
              <span dir="auto">{about ? sayKeptCopy(about, now) : name}</span>
              <Button
                tone="quiet"
                label={say('copies.back-label', { when })}
                onPress={() => onChoose(name, bytes)}
              >
                {say('copies.back')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
