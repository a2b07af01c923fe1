import { useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { BookThere } from '../../../shared/rules/keeping/books-there.ts';
import type { RecoverySource } from '../../data/recovery/source.ts';
import { Button } from '../../ui/button.tsx';
import { Picks } from '../../ui/fields/picks.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { sayBookThere } from '../../wording/book/say-recovery.ts';
import { say } from '../../wording/say.ts';
import styles from './recovery.module.css';
import { useWhatIsThere } from './use-what-is-there.ts';
import { WhatThereIs } from './what-there-is.tsx';

/** What is kept of a book, and the one press that makes it again; when it is of several, of which. */
export function BooksFound({
  source,
  there,
  now,
  isPicked,
  isOther,
  onMake,
}: {
  readonly source: RecoverySource | undefined;
  readonly there: readonly BookThere[];
  readonly now: LocalTime;
  /** It comes from a folder that somebody picked. */
  readonly isPicked: boolean;
  /** It is not known to be of this browser. */
  readonly isOther: boolean;
  readonly onMake: (there: BookThere) => void;
}) {
  const [picked, setPicked] = useState<string>();
  const chosen = there.find(({ book }) => book === picked) ?? there[0];
  const found = useWhatIsThere(source, chosen);
  if (!chosen) return null;
  return (
    <>
      <section className={styles.found} aria-labelledby="recover-there">
        <Rubric id="recover-there">
          {say(isPicked ? 'recover.folder-found' : 'recover.there')}
        </Rubric>
        {there.length > 1 && (
          <Picks
            label={say('recover.which')}
            options={there.map((one) => ({ value: one.book, words: sayBookThere(one, now) }))}
            value={chosen.book}
            onPick={setPicked}
          />
        )}
        <WhatThereIs found={found} now={now} />
      </section>
      <div className={styles.big}>
        <Button tone="main" onPress={() => onMake(chosen)}>
          {say(isOther ? 'recover.open-here' : 'recover.do')}
        </Button>
      </div>
    </>
  );
}
