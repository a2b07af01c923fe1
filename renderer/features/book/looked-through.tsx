import { useBook } from '../../data/people/book-context.tsx';
import { lastCheckOf } from '../../data/recovery/slow-check.ts';
import { useNow } from '../../platform/clock.ts';
import { Rubric } from '../../ui/rubric.tsx';
import { sayWhen } from '../../wording/book/say-holdings.ts';
import { say } from '../../wording/say.ts';
import styles from './the-book.module.css';

/** When the book was last gone through by itself, and what was put right. */
export function LookedThrough() {
  const now = useNow(60);
  const last = lastCheckOf(useBook());
  return (
    <section aria-labelledby="book-checked" className={styles.part}>
      <Rubric id="book-checked">{say('check.title')}</Rubric>
      <p className={styles.words}>
        {last ? sayChecked(last, sayWhen(last.at, now)) : say('check.never')}
      </p>
    </section>
  );
}

function sayChecked(
  { mended, unreadable }: { readonly mended: number; readonly unreadable: number },
  when: string,
): string {
  if (unreadable > 0) return say('check.not-mended', { when, found: unreadable });
  return mended > 0 ? say('check.mended', { when, mended }) : say('check.well', { when });
}
