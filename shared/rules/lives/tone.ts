import { addDays, type CalendarDay, dayOf, daysBetween } from '../../calendar-day.ts';
import type { LifeEvent } from '../../domain/life-event.ts';
import { stateOf, type TimedEvent, yearlySpans } from './event-time.ts';

/** How to speak with somebody: as ever, or without jollity because of what they go through. */
export type Tone = 'plain' | 'gentle';

/**
 * How long after something tender nobody is jolly, in days.
 *
 * A choice, not a finding: about four months, long enough that the first weeks back in the shop are
 * gentle and short enough that nobody is handled with care for ever.
 */
const GENTLE_DAYS = 120;

/** A tender day that comes round is felt so many days before and after; a choice as well. */
const GENTLE_DAYS_AROUND = 14;

/** How to speak with somebody in whose life this happens. */
export function toneOf(
  events: Iterable<TimedEvent & Pick<LifeEvent, 'mood' | 'at'>>,
  today: CalendarDay,
  southern: boolean,
): Tone {
  for (const event of events) {
    if (event.mood === 'tender' && isFelt(event, today, southern)) return 'gentle';
  }
  return 'plain';
}

function isFelt(
  event: TimedEvent & Pick<LifeEvent, 'at'>,
  today: CalendarDay,
  southern: boolean,
): boolean {
  if (event.calledOff) return false;
  const { when, yearly } = event;
  if (yearly && when.kind === 'day') {
    const from = addDays(today, -GENTLE_DAYS_AROUND);
    if (yearlySpans(event, from, addDays(today, GENTLE_DAYS_AROUND)).length > 0) return true;
  }
  // Of a yearly day, the first time is the thing itself.
  const { state, to } = stateOf(once(event), today, southern);
  if (state === 'happening') return true;
  // Of an illness without a day nobody knows that it is over; a loss is as long ago as it was told.
  if (state === 'undated') {
    return event.kind !== 'loss' || daysBetween(dayOf(event.at), today) <= GENTLE_DAYS;
  }
  return state === 'happened' && to !== undefined && daysBetween(to, today) <= GENTLE_DAYS;
}

function once({ kind, when }: TimedEvent): TimedEvent {
  return { kind, when };
}
