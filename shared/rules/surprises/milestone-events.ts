import { addDays, type CalendarDay, dayOf, daysBetween } from '../../calendar-day.ts';
import type { EventOnCard, IndexCard } from '../../domain/index-card.ts';
import type { LifeEventKind } from '../../domain/life-event.ts';
import { nextUsualDay } from '../habits/usual-days.ts';
import { type DaySpan, spanOf } from '../lives/event-time.ts';
import { type Milestone, NO_MILESTONE, type ProposedDays } from './milestone.ts';

/** What changes a life, or takes long enough to be missed. A concert is asked about, no more. */
const GREAT_KINDS: ReadonlySet<LifeEventKind> = new Set([
  'wedding',
  'baby',
  'exam',
  'retirement',
  'home',
  'job',
  'trip',
]);
/** A trip is a surprise worth when it takes so many days. */
const LONG_TRIP_DAYS = 14;
/** Days after which it has become too late to greet somebody with it. */
const STILL_NEW_DAYS = 60;

/** First visits after something great in somebody's life; not when they were in since. */
export function firstVisitsAfter(card: IndexCard, days: ProposedDays): readonly Milestone[] {
  if (card.events.length === 0) return NO_MILESTONE;
  return card.events.flatMap((event) => {
    const day = firstVisitAfter(card, event, days);
    if (day === undefined) return [];
    const { id, kind, text } = event;
    return [
      { occasion: { kind: 'after-event', event: kind, text }, day, mark: `after-event ${id}` },
    ];
  });
}

function firstVisitAfter(
  card: IndexCard,
  event: EventOnCard,
  { today, to, southern }: ProposedDays,
): CalendarDay | undefined {
  // What comes round every year is great the first time.
  const span = isGreat(event) ? spanOf(event.when, southern) : undefined;
  if (!span || !isLong(event, span)) return undefined;
  const over = overFrom(event, span);
  if (over > to || daysBetween(over, today) > STILL_NEW_DAYS) return undefined;
  const isVague = event.when.kind !== 'day';
  // Of "in June" nobody knows that it is over before July, nor on which side of it a visit in June was.
  if (isVague && over > today) return undefined;
  const { lastVisitAt } = card;
  if (lastVisitAt !== undefined && dayOf(lastVisitAt) >= (isVague ? span.from : over)) {
    return undefined;
  }
  const day = nextUsualDay(card.habit, over > today ? over : today);
  return day <= to ? day : undefined;
}

function isGreat({ kind, mood, calledOff }: EventOnCard): boolean {
  return !calledOff && mood !== 'tender' && GREAT_KINDS.has(kind);
}

/** Of "in Peru in June" nobody knows how long it takes. */
function isLong({ kind, when }: EventOnCard, { from, to }: DaySpan): boolean {
  if (kind !== 'trip') return true;
  return when.kind === 'day' && daysBetween(from, to) + 1 >= LONG_TRIP_DAYS;
}

/** The first day after it; from a trip they are back on its last day (event-time.ts). */
function overFrom({ kind, when }: EventOnCard, { to }: DaySpan): CalendarDay {
  return kind === 'trip' && when.kind === 'day' ? to : addDays(to, 1);
}
