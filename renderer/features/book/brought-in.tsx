import { useState } from 'react';
import type { KnownImport } from '../../data/bringing-in/bring-in.ts';
import { asResult } from '../../data/commands/as-result.ts';
import { useImports } from '../../data/looks/use-lately.ts';
import { useBook, useShop } from '../../data/people/book-context.tsx';
import { undoImport } from '../../data/undo/undo-import.ts';
import { readClock, useNow } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { sayFailure } from '../../wording/book/say-failure.ts';
import { sayWhen } from '../../wording/book/say-holdings.ts';
import { say } from '../../wording/say.ts';
import styles from './the-book.module.css';

/** What was brought in from files, each taken out again in one act; the sample shop among it. */
export function BroughtIn({ onBringIn }: { readonly onBringIn: () => void }) {
  const book = useBook();
  const shop = useShop();
  const notice = useNotice();
  const now = useNow(60);
  const [imports, lookAgain] = useImports();
  const [busy, setBusy] = useState(false);
  const takeOut = async ({ importId, about }: KnownImport) => {
    setBusy(true);
    const result = await asResult(() => undoImport(book, importId, readClock()));
    setBusy(false);
    if (result.ok) notice({ words: say('book.import-undone', { file: about }) });
    else notice({ words: sayFailure(result.failure), wrong: true });
    lookAgain();
  };
  const present = imports?.filter((known) => !known.removed) ?? [];
  return (
    <section aria-labelledby="book-imports" className={styles.part}>
      <Rubric id="book-imports">{say('book.imports')}</Rubric>
      <div className={styles.buttons}>
        <Button onPress={onBringIn}>{say('book.bring-in')}</Button>
        <span className={styles.aside}>{say('book.imports-hint')}</span>
      </div>
      <ul className={styles.lines}>
        {present.map((known) => {
          const isSample = known.importId === shop?.sampleImportId;
          const when = sayWhen(known.at, now);
          return (
            <li key={known.importId} className={styles.import}>
              <span dir="auto">
                {isSample
                  ? say('book.sample')
                  : say('book.import-line', { file: known.about, when })}
              </span>
              <Button tone="quiet" disabled={busy} onPress={() => void takeOut(known)}>
                {say(isSample ? 'book.sample-remove' : 'book.import-undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
