import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { sayWhatAndTime } from '../../wording/people/say-coming.ts';
import styles from './coming-list.module.css';
import type { ComingUpNow } from './use-coming.ts';

/** Who and what; opens the person. */
export function ComingLine({
  one,
  apart,
  today,
  onOpen,
}: {
  readonly one: ComingUpNow;
  /** What tells them from another of their name; else empty. */
  readonly apart: string;
  readonly today: CalendarDay;
  readonly onOpen: (id: RegularId) => void;
}) {
  return (
    <li>
      <button type="button" className={styles.line} onClick={() => onOpen(one.card.id)}>
        <span className={styles.who} dir="auto">
          {one.card.name}
        </span>{' '}
        <span className={styles.what} dir="auto">
          {[apart, sayWhatAndTime(one, today)].filter(Boolean).join(' · ')}
        </span>
      </button>
    </li>
  );
}
