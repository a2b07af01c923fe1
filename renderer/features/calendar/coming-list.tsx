import { useMemo } from 'react';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { useMenu } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import hidden from '../../ui/hidden.module.css';
import { sayAllApart } from '../../wording/people/say-apart.ts';
import { sayMonthOf, sayWeekdayShortly, sayWhat } from '../../wording/people/say-coming.ts';
import { sayDistance } from '../../wording/people/say-event.ts';
import { say } from '../../wording/say.ts';
import { sayDay, sayDayFrom } from '../../wording/say-day.ts';
import { ComingLine } from './coming-line.tsx';
import { ComingLines } from './coming-lines.tsx';
import styles from './coming-list.module.css';
import { monthOfDay } from './month-page.ts';
import { type ComingUpNow, keyOf, type WhatComes } from './use-coming.ts';

/** How many lines of a day stand in the list; the rest stand in the day's own. */
const LINES_A_DAY = 6;

interface ComingListProps {
  readonly comes: Pick<WhatComes, 'listed' | 'later'>;
  readonly today: CalendarDay;
  readonly onOpen: (id: RegularId) => void;
  readonly onDay: (day: CalendarDay) => void;
}

/** What is coming, day by day, with its day in the margin; what has no day yet comes last. */
export function ComingList({ comes: { listed, later }, today, onOpen, onDay }: ComingListProps) {
  const menu = useMenu();
  const apart = useMemo(
    () => sayAllApart(new Map(listed.map(({ card }) => [card.id, card])).values(), menu),
    [listed, menu],
  );
  if (listed.length === 0) return <NothingSoon later={later} today={today} />;
  const days = dayByDay(listed.filter(({ vague }) => vague === undefined));
  const vague = listed.filter((one) => one.vague !== undefined);
  return (
    <>
      <ol className={styles.days}>
        {days.map(([day, coming], place) => (
          <li key={day}>
            {monthOfDay(day) !== monthOfDay(days[place - 1]?.[0] ?? day) && (
              <p className={styles.monthName}>{sayMonthOf(monthOfDay(day), 'name')}</p>
            )}
            <Day
              day={day}
              apart={apart}
              coming={coming}
              today={today}
              onOpen={onOpen}
              onDay={onDay}
            />
          </li>
        ))}
      </ol>
      {vague.length > 0 && (
        <div className={styles.vague}>
          <ComingLines today={today} coming={vague} onOpen={onOpen} />
        </div>
      )}
    </>
  );
}

function Day({
  day,
  apart,
  coming,
  today,
  onOpen,
  onDay,
}: Omit<ComingListProps, 'comes'> & {
  readonly day: CalendarDay;
  /** What tells those of one name apart, by id. */
  readonly apart: ReadonlyMap<RegularId, string>;
  readonly coming: readonly ComingUpNow[];
}) {
  const shown = coming.length <= LINES_A_DAY ? coming : coming.slice(0, LINES_A_DAY - 1);
  const more = coming.length - shown.length;
  return (
    <section className={styles.dayOfList} data-today={day === today || undefined}>
      <h3 className={styles.margin}>
        <span className={hidden.hidden}>{sayDay(day)}</span>
        <span aria-hidden="true" className={styles.number}>
          {Number(day.slice(8))}
        </span>
        <span aria-hidden="true" className={styles.weekday}>
          {sayWeekdayShortly(day)}
        </span>
      </h3>
      <ul className={styles.lines}>
        {shown.map((one) => (
          <ComingLine
            apart={apart.get(one.card.id) ?? ''}
            key={keyOf(one)}
            one={one}
            today={today}
            onOpen={onOpen}
          />
        ))}
        {more > 0 && (
          <li>
            <Button tone="quiet" onPress={() => onDay(day)}>
              {say('calendar.more', { count: more })}
            </Button>
          </li>
        )}
      </ul>
      <span className={styles.distance}>{sayDistance(day, today)}</span>
    </section>
  );
}

function NothingSoon({
  later,
  today,
}: {
  readonly later: ComingUpNow | undefined;
  readonly today: CalendarDay;
}) {
  if (later === undefined) {
    return (
      <div className={styles.empty}>
        <p className={styles.emptyWords}>{say('calendar.empty')}</p>
        <p className={styles.words}>{say('calendar.teach')}</p>
      </div>
    );
  }
  const { card, what, day } = later;
  const after = { name: card.name, what: sayWhat(what), day: sayDayFrom(day, today) };
  return (
    <div className={styles.empty}>
      <p className={styles.words}>{say('calendar.nothing-ahead')}</p>
      <p className={styles.words}>{say('calendar.after-that', after)}</p>
    </div>
  );
}

function dayByDay(coming: readonly ComingUpNow[]): [CalendarDay, ComingUpNow[]][] {
  const days = new Map<CalendarDay, ComingUpNow[]>();
  for (const one of coming) {
    const there = days.get(one.day);
    if (there) there.push(one);
    else days.set(one.day, [one]);
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}
