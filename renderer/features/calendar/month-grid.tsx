import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type CalendarDay, weekdayOf } from '../../../shared/calendar-day.ts';
import { sayMonthOf, sayWeekdayShortly } from '../../wording/people/say-coming.ts';
import { say } from '../../wording/say.ts';
import { sayWeekday } from '../../wording/say-weekday.ts';
import { DayCell } from './day-cell.tsx';
import styles from './month-grid.module.css';
import { dayForKey, type Month, monthOfDay } from './month-page.ts';
import type { WhatComes } from './use-coming.ts';

/** A table gone through with the arrows is a grid (ARIA Authoring Practices); rows and cells follow it. */
const GRID = { role: 'grid' } as const;

/** Where somebody stands in the month. */
export interface Standing {
  readonly month: Month;
  readonly today: CalendarDay;
  /** The day the keys go from. */
  readonly cursor: CalendarDay;
  /** The day whose list is open. */
  readonly chosen: CalendarDay | undefined;
}

/** A month in whole weeks; arrows go from day to day, Enter opens the day's list. */
export function MonthGrid({
  comes,
  standing,
  onMove,
  onChoose,
}: {
  readonly comes: Pick<WhatComes, 'weeks' | 'onDay'>;
  readonly standing: Standing;
  /** Goes to another day, and turns the page when it is in another month. */
  readonly onMove: (day: CalendarDay) => void;
  readonly onChoose: (day: CalendarDay) => void;
}) {
  const { month, today, cursor, chosen } = standing;
  const { weeks, onDay } = comes;
  const cells = useRef<HTMLTableElement>(null);
  const goingTo = useRef<CalendarDay>(undefined);
  // The page may be turned a moment after the key; the focus waits for it.
  useEffect(() => {
    if (goingTo.current !== cursor || monthOfDay(cursor) !== month) return;
    goingTo.current = undefined;
    cells.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [cursor, month]);
  const follow = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const first = weekdayOf(weeks[0]?.[0] ?? cursor);
    const day = dayForKey(event.key, event.shiftKey, cursor, first);
    if (day === undefined) return;
    event.preventDefault();
    goingTo.current = day;
    onMove(day);
  };
  return (
    <table
      ref={cells}
      {...GRID}
      aria-label={say('calendar.days-of', { month: sayMonthOf(month, 'whole') })}
      className={styles.month}
      onKeyDown={follow}
    >
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={sayWeekday(weekdayOf(day))} className={styles.weekday}>
              {sayWeekdayShortly(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                coming={onDay.get(day) ?? []}
                isOfMonth={monthOfDay(day) === month}
                beginsWeek={day === week[0]}
                isToday={day === today}
                isReached={day === cursor}
                isChosen={day === chosen}
                onChoose={onChoose}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
