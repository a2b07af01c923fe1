import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { Button } from '../../ui/button.tsx';
import { sayMonthOf } from '../../wording/people/say-coming.ts';
import { sayDistance } from '../../wording/people/say-event.ts';
import { say } from '../../wording/say.ts';
import { sayDay } from '../../wording/say-day.ts';
import { ComingLines } from './coming-lines.tsx';
import { ComingList } from './coming-list.tsx';
import { ExportFoot } from './export-foot.tsx';
import styles from './list-page.module.css';
import { type Month, monthOfDay } from './month-page.ts';
import { DAYS_AHEAD, type WhatComes } from './use-coming.ts';

/** The page beside the month: what is coming, or all of one day. */
export function ListPage({
  comes,
  month,
  today,
  chosen,
  shopName,
  onOpen,
  onDay,
  onBack,
}: {
  readonly comes: WhatComes;
  readonly month: Month;
  readonly today: CalendarDay;
  readonly chosen: CalendarDay | undefined;
  readonly shopName: string;
  readonly onOpen: (id: RegularId) => void;
  readonly onDay: (day: CalendarDay) => void;
  readonly onBack: () => void;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever opens a day goes on reading there, by key, by ear and on a page that scrolls.
  useEffect(() => {
    if (chosen !== undefined) title.current?.focus();
  }, [chosen]);
  const follow = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || chosen === undefined) return;
    event.preventDefault();
    onBack();
  };
  const isEmpty = comes.listed.length === 0 && comes.later === undefined;
  return (
    <section className={styles.page} aria-labelledby="coming-list" onKeyDown={follow}>
      <div className={styles.roll} data-own-pages>
        <h2 ref={title} id="coming-list" tabIndex={-1} className={styles.title}>
          {titleOf(chosen, month, today)}
          {chosen !== undefined && (
            <small className={styles.distance}> {sayDistance(chosen, today)}</small>
          )}
        </h2>
        {chosen === undefined ? (
          <ComingList comes={comes} today={today} onOpen={onOpen} onDay={onDay} />
        ) : (
          <OneDay
            key={chosen}
            coming={comes.onDay.get(chosen) ?? []}
            today={today}
            onOpen={onOpen}
            onBack={onBack}
          />
        )}
      </div>
      {!isEmpty && <ExportFoot shopName={shopName} />}
    </section>
  );
}

function OneDay({
  coming,
  today,
  onOpen,
  onBack,
}: {
  readonly coming: WhatComes['listed'];
  readonly today: CalendarDay;
  readonly onOpen: (id: RegularId) => void;
  readonly onBack: () => void;
}) {
  return (
    <>
      {coming.length === 0 ? (
        <p className={styles.none}>{say('calendar.nothing-that-day')}</p>
      ) : (
        <ComingLines coming={coming} today={today} onOpen={onOpen} />
      )}
      <p className={styles.back}>
        <Button tone="quiet" keyName="Esc" onPress={onBack}>
          {say('calendar.back')}
        </Button>
      </p>
    </>
  );
}

function titleOf(chosen: CalendarDay | undefined, month: Month, today: CalendarDay): string {
  if (chosen !== undefined) return sayDay(chosen);
  if (month === monthOfDay(today)) return say('calendar.ahead', { days: DAYS_AHEAD });
  return say('calendar.in-month', { month: sayMonthOf(month, 'name') });
}
