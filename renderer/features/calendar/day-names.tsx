import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { sayWhat } from '../../wording/people/say-coming.ts';
import { say } from '../../wording/say.ts';
import styles from './day-names.module.css';
import { type ComingUpNow, keyOf } from './use-coming.ts';

/** Lines a day has room for in a high window and in a low one. */
const LINES_WHEN_HIGH = 4;
const LINES_WHEN_LOW = 2;

/** Who has something on a day, what it is where there is room, and how many more there are. */
export function DayNames({
  day,
  coming,
  beginsWeek,
}: {
  readonly day: CalendarDay;
  readonly coming: readonly ComingUpNow[];
  readonly beginsWeek: boolean;
}) {
  const named = namedIn(coming.length, LINES_WHEN_HIGH);
  const namedWhenLow = namedIn(coming.length, LINES_WHEN_LOW);
  return (
    <span className={styles.names}>
      {coming.slice(0, named).map((one, place) => {
        const looks = place < namedWhenLow ? styles.one : `${styles.one} ${styles.whenHigh}`;
        const goesOn = one.day < day && !beginsWeek;
        return (
          <span key={keyOf(one)} className={looks}>
            {goesOn ? <GoesOn /> : <Name one={one} day={day} besides={coming.length - 1} />}
          </span>
        );
      })}
      <More count={coming.length - named} when={styles.whenHigh} />
      <More count={coming.length - namedWhenLow} when={styles.whenLow} />
    </span>
  );
}

/** Somebody's name; with a line after it while it goes on, and what it is while few stand there. */
function Name({
  one,
  day,
  besides,
}: {
  readonly one: ComingUpNow;
  readonly day: CalendarDay;
  readonly besides: number;
}) {
  const goesFurther = one.until !== undefined && one.until > day;
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name} dir="auto">
          {one.card.name}
        </span>
        {goesFurther && <span className={styles.stroke} />}
      </span>
      {besides < LINES_WHEN_LOW && (
        <span
          dir="auto"
          className={besides === 0 ? styles.what : `${styles.what} ${styles.whenHigh}`}
        >
          {sayWhat(one.what)}
        </span>
      )}
    </>
  );
}

/** A stroke of the pen through a day: what began before goes on. */
function GoesOn() {
  return (
    <span className={styles.line}>
      <span className={`${styles.stroke} ${styles.through}`} />
    </span>
  );
}

function More({ count, when }: { readonly count: number; readonly when: string | undefined }) {
  if (count <= 0) return null;
  return <span className={`${styles.more} ${when}`}>{say('calendar.more', { count })}</span>;
}

/** How many are named in so many lines; the last line says how many more there are. */
function namedIn(count: number, lines: number): number {
  return count <= lines ? count : lines - 1;
}
