import { type CalendarDay, daysBetween } from '../../../shared/calendar-day.ts';
import type { EventTime } from '../../../shared/domain/life-event.ts';
import type { MovedDay, YearlyRule } from '../../../shared/domain/yearly.ts';
import { nextOccurrence } from '../../../shared/rules/calendar/yearly.ts';
import { readDayBy } from '../../../shared/rules/dates/read-event-time.ts';

interface ComesRound {
  readonly when: EventTime;
  readonly yearly?: YearlyRule | undefined;
  readonly moved?: readonly MovedDay[] | undefined;
}

/** The day that may be moved: one that was and is still to come, else the next by the rule itself. */
export function dayToMove({ when, yearly, moved }: ComesRound, today: CalendarDay) {
  if (when.kind !== 'day' || !yearly) return undefined;
  const pending = moved?.find(({ to }) => to >= today)?.from;
  return pending ?? nextOccurrence(when.day, yearly, undefined, today);
}

/** The move of the day that comes next, if it was moved. */
export function movedNow(event: ComesRound, today: CalendarDay): MovedDay | undefined {
  const from = dayToMove(event, today);
  return event.moved?.find((move) => move.from === from);
}

/** The moves with this year's as it was typed; undefined when that is not one day. */
export function movesWith(
  event: ComesRound,
  typed: string,
  { today, southern }: { readonly today: CalendarDay; readonly southern: boolean },
): readonly MovedDay[] | undefined {
  const from = dayToMove(event, today);
  const others = (event.moved ?? []).filter((move) => move.from !== from);
  if (from === undefined || typed.trim() === '') return others;
  const read = readDayBy(typed, { today, southern });
  if (!read.ok) return undefined;
  // "19 June" is that of the same year as the day it is moved from.
  const [to] = read.value.choices.toSorted((one, other) => apart(from, one) - apart(from, other));
  if (to === undefined) return undefined;
  return to === from ? others : [...others, { from, to }];
}

function apart(one: CalendarDay, other: CalendarDay): number {
  return Math.abs(daysBetween(one, other));
}
