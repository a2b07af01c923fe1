import type { OpenFailure } from '../../shared/failure.ts';
import { say } from '../wording/say.ts';
import styles from './startup-failure.module.css';

/** What stands on the page when the book could not be opened. */
export function StartupFailure({ failure }: { readonly failure: OpenFailure }) {
  const words =
    failure.kind === 'newer-book'
      ? say('open.newer-book', { book: failure.bookVersion, app: failure.appVersion })
      : say('open.no-storage', { detail: failure.detail });
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{say('open.title')}</h1>
      <p className={styles.words}>{words}</p>
    </main>
  );
}
