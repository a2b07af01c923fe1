import { addDays, type CalendarDay, daysBetween } from '../../calendar-day.ts';
import type { EventTime, LifeEvent, Season } from '../../domain/life-event.ts';
import { dayInMonth } from '../calendar/month-day.ts';
import { nextOccurrence, occurrencesBetween } from '../calendar/yearly.ts';

/** The first and the last day of something. */
export interface DaySpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Where a life event stands on a day, and its first and last day where they are known. */
export interface EventState extends Partial<DaySpan> {
  readonly state: 'coming' | 'happening' | 'happened' | 'undated' | 'called-off';
}

/** What is asked of a life event to tell where it stands. */
export type TimedEvent = Pick<LifeEvent, 'kind' | 'when' | 'yearly' | 'moved' | 'calledOff'>;

/** How long a yearly day is spoken of as having been, before the next one counts. */
export const YEARLY_LOOK_BACK = 21;

/** The month a season begins in, north of the equator; each has three. */
const SEASON_BEGINS: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

/** The first and last day something may fall on, as far as it was told; seasons as meteorology has them. */
export function spanOf(when: EventTime, southern: boolean): DaySpan | undefined {
  switch (when.kind) {
    case 'day':
      return { from: when.day, to: lastDay(when) };
    case 'month':
      return months(when.year, when.month, 1);
    case 'season': {
      const begins = SEASON_BEGINS[when.season];
      return months(when.year, southern ? ((begins + 5) % 12) + 1 : begins, 3);
    }
    default:
      return undefined;
  }
}

/**
 * Where a life event stands today.
 *
 * What comes round every year is told by one of its days: today's, else one of the last three weeks,
 * else the next. Only a yearly event with a day comes round.
 */
export function stateOf(event: TimedEvent, today: CalendarDay, southern: boolean): EventState {
  const span = relevantSpan(event, today, southern);
  if (event.calledOff) return { state: 'called-off', ...span };
  if (!span) return { state: 'undated' };
  return { state: stateIn(event, span, today), ...span };
}

/** The days, one after the other, of a yearly event's times that touch the days from one to another. */
export function yearlySpans(
  event: Pick<LifeEvent, 'when' | 'yearly' | 'moved'>,
  from: CalendarDay,
  to: CalendarDay,
): DaySpan[] {
  const { when, yearly, moved } = event;
  if (when.kind !== 'day' || !yearly) return [];
  const more = daysBetween(when.day, lastDay(when));
  return occurrencesBetween(when.day, yearly, moved, addDays(from, -more), to).map((day) => ({
    from: day,
    to: addDays(day, more),
  }));
}

function relevantSpan(
  event: TimedEvent,
  today: CalendarDay,
  southern: boolean,
): DaySpan | undefined {
  const { when, yearly, moved } = event;
  if (when.kind !== 'day' || !yearly) return spanOf(when, southern);
  const lately = yearlySpans(event, addDays(today, -YEARLY_LOOK_BACK), today).at(-1);
  if (lately) return lately;
  const next = nextOccurrence(when.day, yearly, moved, today);
  return next && { from: next, to: addDays(next, daysBetween(when.day, lastDay(when))) };
}

function stateIn(
  { kind, when }: TimedEvent,
  { from, to }: DaySpan,
  today: CalendarDay,
): 'coming' | 'happening' | 'happened' {
  if (today < from) return 'coming';
  // On the last day of a trip they are back; a trip of one day is the day they are back.
  const back = kind === 'trip' && when.kind === 'day';
  return today > to || (back && today === to) ? 'happened' : 'happening';
}

function months(year: number, month: number, count: number): DaySpan {
  const last = month + count - 1;
  const to = last > 12 ? dayInMonth(year + 1, last - 12, 31) : dayInMonth(year, last, 31);
  return { from: dayInMonth(year, month, 1), to };
}

/** A last day before the first would be a slip; then there is one day. */
function lastDay(when: { readonly day: CalendarDay; readonly until?: CalendarDay }): CalendarDay {
  return when.until !== undefined && when.until > when.day ? when.until : when.day;
}
