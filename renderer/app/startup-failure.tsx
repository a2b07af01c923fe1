import type { OpenFailure } from '../../shared/failure.ts';
import { say } from '../wording/say.ts';
import { sayOpenFailure } from '../wording/say-copy-failure.ts';
import styles from './startup-failure.module.css';

/** What stands on the page when the book could not be opened. */
export function StartupFailure({ failure }: { readonly failure: OpenFailure }) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{say('open.title')}</h1>
      <p className={styles.words}>{sayOpenFailure(failure)}</p>
    </main>
  );
}
