import { useRef } from 'react';
import type { CheckedCopy } from '../../data/copies/copy-in.ts';
import { useHoldings } from '../../data/looks/use-lately.ts';
import { useBook } from '../../data/people/book-context.tsx';
import type { Shelf } from '../../data/store/shelf.ts';
import { useNow } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { sayCopyNote } from '../../wording/book/say-copies.ts';
import { sayCopyHolds, sayReplaces, sayWhen } from '../../wording/book/say-holdings.ts';
import { say } from '../../wording/say.ts';
import { KeptCopies } from './kept-copies.tsx';
import styles from './the-book.module.css';
import { useBringBack } from './use-bring-back.ts';

/** Choosing a copy, seeing what is in it, and bringing it back; undoing that. */
export function BringBack({ shelf }: { readonly shelf: Shelf | undefined }) {
  const { bringing, choose, chooseKept, bring, leave } = useBringBack();
  const chooser = useRef<HTMLInputElement>(null);
  if (bringing.step === 'checking' || bringing.step === 'writing') {
    return (
      <Progress
        words={say(bringing.step === 'checking' ? 'book.copy-checking' : 'book.copy-bringing')}
        done={bringing.done}
        cancelWords={say('book.copy-stop')}
        onCancel={bringing.stop}
      />
    );
  }
  return (
    <>
      <div className={styles.buttons}>
        <Button onPress={() => chooser.current?.click()}>{say('book.copy-back')}</Button>
        <span className={styles.aside}>{say('book.copy-back-hint')}</span>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={say('book.copy-choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void choose(file);
          target.value = '';
        }}
      />
      <KeptCopies onChoose={(name, bytes) => void chooseKept(name, bytes)} />
      <CameBack shelf={shelf} />
      {bringing.step === 'asking' && (
        <Question copy={bringing.copy} onBring={() => void bring(bringing.copy)} onLeave={leave} />
      )}
    </>
  );
}

function Question({
  copy,
  onBring,
  onLeave,
}: {
  readonly copy: CheckedCopy;
  readonly onBring: () => void;
  readonly onLeave: () => void;
}) {
  const now = useNow(60);
  const present = useHoldings();
  return (
    <Dialog title={say('book.copy-question')} onClose={onLeave}>
      <p dir="auto">{sayCopyHolds(copy.manifest, now)}</p>
      {copy.notes.length > 0 && (
        <ul className={styles.report}>
          {copy.notes.map((note) => (
            <li key={`${note.what} ${note.table ?? ''}`}>{sayCopyNote(note)}</li>
          ))}
        </ul>
      )}
      <p>{sayReplaces(present)}</p>
      <div className={styles.buttons}>
        <Button tone="main" onPress={onBring}>
          {say('book.copy-do-it')}
        </Button>
        <Button onPress={onLeave}>{say('book.copy-keep-mine')}</Button>
      </div>
    </Dialog>
  );
}

/** After a copy came back: that it did, and where the book before is. */
function CameBack({ shelf }: { readonly shelf: Shelf | undefined }) {
  const book = useBook();
  const now = useNow(60);
  if (shelf?.open !== book.name || !shelf.before) return null;
  const when = sayWhen(shelf.before.since, now);
  return <p className={styles.words}>{say('book.copy-came-back', { when })}</p>;
}
