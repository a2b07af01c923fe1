import { useState } from 'react';
import { actOf } from '../../../shared/domain/ledger-entry.ts';
import { asResult } from '../../data/commands/as-result.ts';
import { useLately } from '../../data/looks/use-lately.ts';
import { useIsHiding } from '../../data/looks/use-surprises.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { undoLast } from '../../data/undo/undo.ts';
import { readClock, useNow } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { sayAct } from '../../wording/book/say-act.ts';
import { sayFailure } from '../../wording/book/say-failure.ts';
import { say } from '../../wording/say.ts';
import { sayTimeFrom } from '../../wording/say-day.ts';
import { keyOfUndo } from '../../wording/say-key.ts';
import styles from './the-book.module.css';

/** How many changes are listed: as many as can be taken back at the least. */
const LISTED = 50;

/** How many of them before somebody asks for more. */
const SHOWN_AT_FIRST = 10;

/** What was done lately, newest first, and Undo. */
export function DoneLately() {
  const book = useBook();
  const { keyboard } = usePlatform();
  const now = useNow(60);
  const notice = useNotice();
  const isHiding = useIsHiding(now);
  const entries = useLately(LISTED);
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, SHOWN_AT_FIRST);
  const undo = async () => {
    const result = await asResult(() => undoLast(book, readClock()));
    if (!result.ok) notice({ words: sayFailure(result.failure), wrong: true });
    else if (result.value)
      notice({ words: say('app.undone', { what: sayAct(actOf(result.value), isHiding) }) });
    else notice({ words: say('app.nothing-to-undo') });
  };
  return (
    <section aria-labelledby="book-lately" className={styles.part}>
      <Rubric id="book-lately">{say('book.lately')}</Rubric>
      {entries.length === 0 ? (
        <p className={styles.words}>{say('book.lately-empty')}</p>
      ) : (
        <div>
          <Button keyName={keyOfUndo(keyboard)} onPress={() => void undo()}>
            {say('book.undo-last')}
          </Button>
        </div>
      )}
      <ol>
        {shown.map((entry) => (
          <li key={entry.id} className={styles.act}>
            <time dateTime={entry.at} className={styles.when}>
              {sayTimeFrom(entry.at, now)}
            </time>
            <span dir="auto">{sayAct(actOf(entry), isHiding)}</span>
          </li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <div>
          <Button tone="quiet" onPress={() => setAll(true)}>
            {say('book.lately-all')}
          </Button>
        </div>
      )}
    </section>
  );
}
