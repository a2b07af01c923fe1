import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import type { Coming } from '../../../../shared/rules/coming/coming-up.ts';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayDayShortly } from '../../../wording/book/say-opening.ts';
import { sayWhatAndTime } from '../../../wording/people/say-coming.ts';
import { say } from '../../../wording/say.ts';
import styles from './days-ahead.module.css';
import { keyOfComing } from './key-of-coming.ts';

/** Lines on the screen; an import may give everybody one birthday. */
const MOST_LINES = 30;

/** Birthdays and events of the next seven days, today's first. */
export function DaysAhead({
  coming,
  today,
  onOpen,
}: {
  readonly coming: readonly Coming<IndexCard>[];
  readonly today: CalendarDay;
  readonly onOpen: (id: RegularId) => void;
}) {
  const more = coming.length - MOST_LINES;
  return (
    <section className={styles.part} aria-labelledby="opening-days">
      <Rubric id="opening-days">{say('opening.days')}</Rubric>
      {coming.length === 0 && <p className={styles.teach}>{say('opening.nothing-coming')}</p>}
      <ul>
        {coming.slice(0, MOST_LINES).map((one) => (
          <li key={keyOfComing(one)}>
            <button
              type="button"
              className={styles.line}
              data-today={one.day === today || undefined}
              onClick={() => onOpen(one.card.id)}
            >
              <span className={styles.day}>{sayDayShortly(one.day, today)}</span>{' '}
              <span>
                <span className={styles.who} dir="auto">
                  {one.card.name}
                </span>{' '}
                <span className={styles.what} dir="auto">
                  {sayWhatAndTime(one, today)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.teach}>{say('opening.more', { count: more })}</p>}
    </section>
  );
}
