import type { RegularId } from '../../../shared/domain/ids.ts';
import { useCardRuns } from '../../data/acts/card-runs.ts';
import { useShop } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import styles from './key-in.module.css';
import { KeyInDesk } from './key-in-desk.tsx';

interface KeyInProps {
  /** The number to begin with, as it stands in the address. */
  readonly number: string | undefined;
  /** To the cards themselves, to print them. */
  readonly onDone: () => void;
  readonly onOpen: (id: RegularId) => void;
}

/** Sign-up cards that came back, keyed in one after the other. */
export function KeyIn({ number, onDone, onOpen }: KeyInProps) {
  const shop = useShop();
  const runs = useCardRuns();
  if (shop === undefined || runs === undefined) return null;
  const isPrinted = runs.some(({ what }) => what === undefined);
  if (!shop?.cardCode || !isPrinted) {
    return (
      <article className={styles.nothing}>
        <p className={styles.teach}>{say('key-in.nothing-printed')}</p>
        <Button tone="main" onPress={onDone}>
          {say('key-in.to-the-cards')}
        </Button>
      </article>
    );
  }
  return (
    <KeyInDesk
      shop={shop}
      runs={runs.filter((run) => run.what === undefined)}
      asked={number}
      onOpen={onOpen}
    />
  );
}
