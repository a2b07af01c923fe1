import { type CalendarDate, parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
  Button as PageButton,
} from 'react-aria-components';
import type { CalendarDay, Weekday } from '../../../../shared/calendar-day.ts';
import { createShop } from '../../../../shared/domain/shop.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { say } from '../../../wording/say.ts';
import styles from './day-picker.module.css';

const FIRST_DAYS = [
  'sun',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
] as const satisfies readonly string[];

/** As all sentences are: in English, the day before the month. */
const LOCALE = 'en-GB';

/** A leaf of a calendar to press a day on; days on which they were here have a dot, none is still to come. */
export function DayPicker({
  day,
  today,
  cameOn,
  onPick,
}: {
  readonly day: CalendarDay | undefined;
  readonly today: CalendarDay;
  /** The days on which they were here. */
  readonly cameOn: ReadonlySet<string>;
  readonly onPick: (day: CalendarDay) => void;
}) {
  const weekStartsOn: Weekday = (useShop() ?? createShop()).weekStartsOn;
  return (
    <I18nProvider locale={LOCALE}>
      <Calendar
        aria-label={say('regular.visit-pick-day')}
        className={styles.calendar ?? ''}
        value={day === undefined ? null : dateOf(day)}
        defaultFocusedValue={dateOf(day ?? today)}
        maxValue={dateOf(today)}
        firstDayOfWeek={FIRST_DAYS[weekStartsOn] ?? 'mon'}
        onChange={(date) => onPick(date.toString() as CalendarDay)}
      >
        <header className={styles.head}>
          <PageButton slot="previous" className={styles.turn ?? ''}>
            <ChevronLeft aria-hidden="true" size={20} />
          </PageButton>
          <Heading className={styles.month ?? ''} />
          <PageButton slot="next" className={styles.turn ?? ''}>
            <ChevronRight aria-hidden="true" size={20} />
          </PageButton>
        </header>
        <CalendarGrid weekdayStyle="short" className={styles.grid ?? ''}>
          <CalendarGridHeader>
            {(name) => (
              <CalendarHeaderCell className={styles.weekday ?? ''}>{name}</CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell
                date={date}
                className={styles.day ?? ''}
                data-came={cameOn.has(date.toString()) || undefined}
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}

function dateOf(day: CalendarDay): CalendarDate {
  return parseDate(day);
}
