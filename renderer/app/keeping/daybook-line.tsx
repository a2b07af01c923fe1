import { useDaybook } from '../../data/looks/use-daybook.ts';
import { say } from '../../wording/say.ts';
import styles from './daybook-line.module.css';

/** The standing line over every place while changes do not reach the daybook, or only slowly. */
export function DaybookLine() {
  const state = useDaybook();
  // A full disk has a line of its own.
  if (state === 'kept' || state === 'disk-full') return null;
  return (
    <p className={styles.line} role="status">
      {say(`daybook.${state}`)}
    </p>
  );
}
