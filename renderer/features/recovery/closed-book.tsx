import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { Frame } from './frame.tsx';
import styles from './recovery.module.css';
import { typedOnPage } from './typed-on-page.ts';

/** What stands in place of a page whose book was closed under it: what is safe, what was typed, and one press to go on. */
export function ClosedBook({
  why,
  onGoOn,
}: {
  readonly why: 'vanished' | 'newer';
  readonly onGoOn: () => void;
}) {
  // Looked for before this page takes the place of the one it was typed on.
  const [typed] = useState(typedOnPage);
  return (
    <Frame title={say('recover.title-closed')} lead={say(`recover.lead-closed-${why}`)}>
      {typed.length > 0 && (
        <section className={styles.found} aria-labelledby="recover-typed">
          <Rubric id="recover-typed">{say('recover.typed')}</Rubric>
          <ul className={styles.lines}>
            {typed.map((words) => (
              <li key={words} className={styles.typed} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.big}>
        <Button tone="main" onPress={onGoOn}>
          {say('recover.go-on')}
        </Button>
      </div>
    </Frame>
  );
}
