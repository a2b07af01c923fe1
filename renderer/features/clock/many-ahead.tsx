import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { VisitAhead } from '../../data/looks/use-ahead.ts';
import { Button } from '../../ui/button.tsx';
import { sayDatedAhead, sayMoment } from '../../wording/book/say-clock.ts';
import { say } from '../../wording/say.ts';
import styles from './dated-ahead.module.css';
import { usePuttingRight } from './use-putting-right.ts';

/** So many lines are enough to see what would happen. */
const SHOWN = 4;

/** Several visits of the future: each with where it belongs, and all put there with one press. */
export function ManyAhead({
  ahead,
  about,
  nameOf,
  now,
}: {
  readonly ahead: readonly VisitAhead[];
  /** Whose they are; empty when they are several people's. */
  readonly about: string;
  /** The name before a line; without it there are no lines, only how many. */
  readonly nameOf?: (visit: VisitAhead) => string;
  readonly now: LocalTime;
}) {
  const putRight = usePuttingRight();
  const count = ahead.length;
  const moves = ahead.map(({ regularId, visit, right }) => {
    return { regularId, visitId: visit.id, to: right };
  });
  const shown = nameOf ? ahead.slice(0, count === SHOWN + 1 ? count : SHOWN) : [];
  return (
    <div className={styles.ahead}>
      <div className={nameOf ? `${styles.words} ${styles.whole}` : styles.words}>
        <p>{say('clock.many-ahead', { count })}</p>
        <ul className={styles.lines}>
          {shown.map((one) => (
            <li key={one.visit.id} dir="auto">
              <span className={styles.name}>{nameOf?.(one)}</span>
              {say('clock.one-of-many', {
                dated: sayDatedAhead(one.visit.at, now),
                right: sayMoment(one.right, now),
              })}
            </li>
          ))}
          {nameOf && shown.length < count && (
            <li>{say('clock.more', { count: count - shown.length })}</li>
          )}
        </ul>
        <p className={styles.teach}>{say('clock.many-teach')}</p>
      </div>
      <div className={styles.acts}>
        <Button
          onPress={() => void putRight({ moves, about, words: say('clock.were-put', { count }) })}
        >
          {say('clock.put-right')}
        </Button>
      </div>
    </div>
  );
}
