import { useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { DayWritten } from '../../../shared/rules/keeping/days.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import { sayDayFrom } from '../../wording/say-day.ts';
import styles from './moments.module.css';

/** Days listed before somebody asks for earlier ones: three weeks. */
const LISTED = 21;

/** The days the book was written in, newest first: a thumb index whose open tab joins the page. */
export function Days({
  days,
  chosen,
  today,
  onPick,
}: {
  readonly days: readonly DayWritten[];
  readonly chosen: CalendarDay;
  readonly today: CalendarDay;
  readonly onPick: (day: CalendarDay) => void;
}) {
  const [listed, setListed] = useState(LISTED);
  return (
    <nav className={styles.days} aria-label={say('moments.days')}>
      <ul>
        {days.slice(0, listed).map(({ day, changes, copies }) => (
          <li key={day}>
            <button
              type="button"
              className={styles.day}
              aria-current={day === chosen ? 'date' : undefined}
              onClick={() => onPick(day)}
            >
              <span className={styles.dayName}>{capital(sayDayFrom(day, today))}</span>
              <span className={styles.dayLine}>{say('moments.day-line', { changes, copies })}</span>
            </button>
          </li>
        ))}
      </ul>
      {days.length > listed && (
        <Button tone="quiet" onPress={() => setListed(listed + LISTED)}>
          {say('moments.earlier')}
        </Button>
      )}
    </nav>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
