import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { Button } from '../../ui/button.tsx';
import hidden from '../../ui/hidden.module.css';
import { sayMonthOf } from '../../wording/people/say-coming.ts';
import { say } from '../../wording/say.ts';
import styles from './month-head.module.css';
import { type Month, monthLater, monthOfDay } from './month-page.ts';

/** The name of the month, and the ways to the one before and the one after. */
export function MonthHead({
  month,
  today,
  onTurn,
  onToday,
}: {
  readonly month: Month;
  readonly today: CalendarDay;
  readonly onTurn: (months: number) => void;
  readonly onToday: () => void;
}) {
  return (
    <div className={styles.head}>
      <h2 className={styles.title} aria-live="polite">
        {sayMonthOf(month, 'name')} <span className={styles.year}>{month.slice(0, 4)}</span>
      </h2>
      <div className={styles.ways}>
        {month !== monthOfDay(today) && (
          <Button tone="quiet" onPress={onToday}>
            {say('calendar.to-today')}
          </Button>
        )}
        <Turn
          to={monthLater(month, -1)}
          phrase="calendar.previous"
          keyName="PgUp"
          onPress={() => onTurn(-1)}
        />
        <Turn
          to={monthLater(month, 1)}
          phrase="calendar.next"
          keyName="PgDn"
          onPress={() => onTurn(1)}
        />
      </div>
    </div>
  );
}

function Turn({
  to,
  phrase,
  keyName,
  onPress,
}: {
  readonly to: Month;
  readonly phrase: 'calendar.previous' | 'calendar.next';
  readonly keyName: string;
  readonly onPress: () => void;
}) {
  return (
    <Button keyName={keyName} onPress={onPress}>
      <span className={hidden.hidden}>{say(phrase)} </span>
      {sayMonthOf(to, 'name')}
    </Button>
  );
}
