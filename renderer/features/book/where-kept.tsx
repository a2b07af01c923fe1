import { useEffect, useState } from 'react';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import styles from './the-book.module.css';

/** Where the book lives, and whether the system has promised to keep it. */
export function WhereKept() {
  const { kind, protectBook } = usePlatform();
  const [promised, setPromised] = useState<boolean>();
  useEffect(() => {
    void protectBook().then(setPromised);
  }, [protectBook]);
  return (
    <section aria-labelledby="book-place" className={styles.part}>
      <Rubric id="book-place">{say('book.place')}</Rubric>
      <p className={styles.words}>{say(`book.place-${kind}`)}</p>
      {promised !== undefined && (
        <p className={styles.words}>
          {say(promised ? 'book.place-protected' : 'book.place-unprotected')}
        </p>
      )}
    </section>
  );
}
