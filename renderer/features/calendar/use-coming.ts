import { useMemo } from 'react';
import { addDays, type CalendarDay, type Weekday } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { type Coming, comingUp } from '../../../shared/rules/coming/coming-up.ts';
import { usePeople } from '../../data/people/book-context.tsx';
import { firstOf, lastOf, type Month, monthOfDay, weeksOf } from './month-page.ts';

/** Something coming in somebody's life. */
export type ComingUpNow = Coming<IndexCard>;

/** What tells it from everything else that is coming. */
export function keyOf({ card, what, day }: ComingUpNow): string {
  const which =
    what.kind === 'event' ? what.event.id : what.kind === 'pet-birthday' ? what.pet.id : '';
  return `${card.id} ${what.kind} ${which} ${day}`;
}

/** What the screen shows of what is coming. */
export interface WhatComes {
  readonly weeks: readonly (readonly CalendarDay[])[];
  /** What stands on each day, what begins on it first. */
  readonly onDay: ReadonlyMap<CalendarDay, readonly ComingUpNow[]>;
  /** The next two months, or those of another month. */
  readonly listed: readonly ComingUpNow[];
  /** When nothing is listed: the first thing within a year, if there is any. */
  readonly later: ComingUpNow | undefined;
}

/** How many days are looked ahead. */
export const DAYS_AHEAD = 60;

const A_YEAR = 366;

/** What is asked for to tell what comes. */
interface Asked {
  readonly month: Month;
  readonly today: CalendarDay;
  readonly weekStartsOn: Weekday;
  readonly southern: boolean;
}

/** What is coming, worked out again only when somebody changes, the page is turned or the day is over. */
export function useComing({ month, today, weekStartsOn, southern }: Asked): WhatComes {
  const people = usePeople();
  const cards = useMemo(() => people.for('calendar'), [people]);
  const weeks = useMemo(() => weeksOf(month, weekStartsOn), [month, weekStartsOn]);
  const shown = useMemo(() => {
    const [from, to] = [weeks[0]?.[0] ?? today, weeks.at(-1)?.[6] ?? today];
    return comingUp(cards, from, to, { southern });
  }, [cards, weeks, today, southern]);
  const onDay = useMemo(() => dayByDay(shown, weeks), [shown, weeks]);
  const listed = useMemo(() => {
    if (month !== monthOfDay(today)) return within(shown, firstOf(month), lastOf(month));
    return comingUp(cards, today, addDays(today, DAYS_AHEAD), { southern });
  }, [cards, shown, month, today, southern]);
  const later = useMemo(() => {
    if (listed.length > 0) return undefined;
    const from = month > monthOfDay(today) ? firstOf(month) : today;
    return comingUp(cards, from, addDays(from, A_YEAR), { southern })[0];
  }, [cards, listed, month, today, southern]);
  return { weeks, onDay, listed, later };
}

/** What has its days, day by day; what begins on a day stands before what goes on. */
function dayByDay(
  coming: readonly ComingUpNow[],
  weeks: readonly (readonly CalendarDay[])[],
): Map<CalendarDay, ComingUpNow[]> {
  const onDay = new Map<CalendarDay, ComingUpNow[]>(weeks.flat().map((day) => [day, []]));
  const dated = coming.filter(({ vague }) => vague === undefined);
  for (const one of dated) onDay.get(one.day)?.push(one);
  for (const one of dated) {
    if (one.until === undefined) continue;
    for (let day = addDays(one.day, 1); day <= one.until && onDay.has(day); day = addDays(day, 1)) {
      onDay.get(day)?.push(one);
    }
  }
  return onDay;
}

function within(coming: readonly ComingUpNow[], from: CalendarDay, to: CalendarDay): ComingUpNow[] {
  return coming
    .filter(({ day, until }) => day <= to && (until ?? day) >= from)
    .map((one) => (one.day < from ? { ...one, day: from } : one));
}
