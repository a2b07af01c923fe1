import { addDays, type CalendarDay, dayOf, daysBetween } from '../calendar-day.ts';
import type { EventOnCard, IndexCard } from '../domain/index-card.ts';
import type { LifeEventKind } from '../domain/life-event.ts';
import { type DaySpan, spanOf } from './event-time.ts';
import type { Milestone, ProposedDays } from './milestone.ts';
import { nextUsualDay } from './usual-days.ts';

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
export function firstVisitsAfter(card: IndexCard, days: ProposedDays): Milestone[] {
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
  const span = spanOf(event.when, southern);
  if (!span || !isGreat(event, span)) return undefined;
  const over = overFrom(event, span);
  if (daysBetween(over, today) > STILL_NEW_DAYS || over > to) return undefined;
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

function isGreat({ kind, mood, calledOff }: EventOnCard, { from, to }: DaySpan): boolean {
  if (calledOff || mood === 'tender' || !GREAT_KINDS.has(kind)) return false;
  return kind !== 'trip' || daysBetween(from, to) + 1 >= LONG_TRIP_DAYS;
}

/** The first day after it; from a trip they are back on its last day (event-time.ts). */
function overFrom({ kind, when }: EventOnCard, { to }: DaySpan): CalendarDay {
  return kind === 'trip' && when.kind === 'day' ? to : addDays(to, 1);
}
