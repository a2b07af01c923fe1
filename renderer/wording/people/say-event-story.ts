import { format } from 'date-fns';
import { type CalendarDay, dayOf } from '../../../shared/calendar-day.ts';
import type { EventTime, LifeEvent } from '../../../shared/domain/life-event.ts';
import type { Asking } from '../../../shared/domain/question.ts';
import type { EventState } from '../../../shared/rules/lives/event-time.ts';
import { say } from '../say.ts';
import { sayOnDay } from '../say-day.ts';
import { sayDistance, sayEventTime } from './say-event.ts';

const atNoon = (day: CalendarDay) => new Date(`${day}T12:00:00`);

/** When the time of an event that counts now is: that of this year, for what comes round. */
export function sayStoryTime(
  { when, yearly }: Pick<LifeEvent, 'when' | 'yearly'>,
  { from, to }: EventState,
  today: CalendarDay,
): string {
  if (when.kind !== 'day' || !yearly || from === undefined) return sayEventTime(when, today);
  return sayEventTime({ kind: 'day', day: from, ...(to !== undefined && { until: to }) }, today);
}

/** Where it stands: "in 6 months", "now", "3 weeks ago", "called off". */
export function sayEventState(
  { when }: Pick<LifeEvent, 'when'>,
  { state, from, to }: EventState,
  today: CalendarDay,
): string {
  if (state === 'called-off') return say('event.called-off');
  if (from === undefined || to === undefined) return '';
  if (state === 'happening') return say('event.now');
  // How far off a whole month is, nobody counts in days.
  if (when.kind !== 'day') return '';
  return sayDistance(state === 'coming' ? from : to, today);
}

/** Who told whom and when: "they told Jo on 4 September". */
export function sayTold({ toldBy, toldTo, at }: LifeEvent, today: CalendarDay): string {
  return say('event.told', {
    by: toldBy === '' ? 'they' : toldBy,
    to: toldTo === '' ? say('event.us') : toldTo,
    day: sayOnDay(dayOf(at), today),
  });
}

/** What became of the question about it: "asked on 3 July: “sunny all day”". */
export function sayAsked({ key, answer, at }: Asking, today: CalendarDay): string {
  const when = key.startsWith('before ') ? 'event.asked-before' : 'event.asked';
  const day = sayOnDay(dayOf(at), today);
  return answer === '' ? say(when, { day }) : say(`${when}-answer`, { day, answer });
}

/** How it comes round: "every year with Easter". */
export function sayYearly({ when, yearly }: Pick<LifeEvent, 'when' | 'yearly'>): string {
  if (!yearly || when.kind !== 'day') return '';
  if (yearly.by === 'weekday') {
    return say('event.yearly-weekday', { weekday: format(atNoon(when.day), 'EEEE') });
  }
  return yearly.by === 'calendar'
    ? say('event.yearly-calendar', { calendar: say(`event.calendar-${yearly.calendar}`) })
    : say(`event.yearly-${yearly.by}`);
}

/** A time as somebody would type it, to be read again: "14 November 2026 to 21 November 2026". */
export function writeEventTime(when: EventTime, today: CalendarDay): string {
  if (when.kind === 'unknown') return '';
  if (when.kind !== 'day') return sayEventTime(when, today);
  const from = writeDay(when.day);
  return when.until === undefined ? from : say('event.from-to', { from, to: writeDay(when.until) });
}

/** A day as somebody would type it: "12 June 2027". */
export function writeDay(day: CalendarDay): string {
  return format(atNoon(day), 'd MMMM yyyy');
}
