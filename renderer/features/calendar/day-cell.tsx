import type { CalendarDay } from '../../../shared/calendar-day.ts';
import hidden from '../../ui/hidden.module.css';
import { sayWhat } from '../../wording/people/say-coming.ts';
import { say } from '../../wording/say.ts';
import { sayDay } from '../../wording/say-day.ts';
import styles from './day-cell.module.css';
import { DayNames } from './day-names.tsx';
import type { ComingUpNow } from './use-coming.ts';

/** How many are told to whoever cannot see the page. */
const TOLD = 3;

/** A day of the month with whoever has something on it; pressing it opens its list. */
export function DayCell({
  day,
  coming,
  isOfMonth,
  beginsWeek,
  isToday,
  isReached,
  isChosen,
  onChoose,
}: {
  readonly day: CalendarDay;
  readonly coming: readonly ComingUpNow[];
  readonly isOfMonth: boolean;
  readonly beginsWeek: boolean;
  readonly isToday: boolean;
  readonly isReached: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (day: CalendarDay) => void;
}) {
  const looks = [styles.day, ...(isOfMonth ? [] : [styles.quiet])].join(' ');
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={looks}
        tabIndex={isReached ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        aria-pressed={isChosen}
        onClick={() => onChoose(day)}
      >
        <span className={hidden.hidden}>{told(day, coming)}</span>
        <span aria-hidden="true" className={styles.seen}>
          <span className={styles.number}>{Number(day.slice(8))}</span>
          <DayNames day={day} coming={coming} beginsWeek={beginsWeek} />
        </span>
      </button>
    </td>
  );
}

/** The day as it is read out: "Sunday 22 November 2026: Bill Rodgers, turns 100; and 11 more". */
function told(day: CalendarDay, coming: readonly ComingUpNow[]): string {
  const first = coming.slice(0, TOLD).map(({ card, what }) => {
    return say('calendar.one-told', { name: card.name, what: sayWhat(what) });
  });
  return say('calendar.day-told', {
    day: sayDay(day),
    count: coming.length,
    told: first.join('; '),
    more: coming.length - first.length,
  });
}
