import { addDays, type CalendarDay, daysBetween, weekdayOf } from '../../calendar-day.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import type { Shop } from '../../domain/shop.ts';
import type { Surprise, SurpriseStep } from '../../domain/surprise.ts';
import { withinHours } from '../calendar/within-hours.ts';
import { likelyTime } from '../due/likely-time.ts';
import { usualWeekdays } from '../habits/usual-days.ts';
import type { Proposal } from './milestones.ts';
import { cardGoesRound, stepsBack, targetFor } from './surprise-steps.ts';

/** What a surprise is planned from: a proposal, or something thought of by somebody here. */
export type PlannedFrom = Pick<
  Proposal,
  'regularId' | 'card' | 'occasion' | 'day' | 'manner' | 'key'
>;

/** What a plan is laid out with. */
export interface PlanGiven {
  readonly today: CalendarDay;
  readonly hours: Shop['hours'];
  /** How many know them, and could sign. */
  readonly knows: number;
  readonly ids: () => string;
  /** What is done when they do not come, in words. */
  readonly planB: string;
}

/** A visit that is waited for: the day, and about when in minutes after midnight. */
export interface AwaitedVisit {
  readonly day: CalendarDay;
  readonly about?: number;
}

/** Days from the day itself, nearest first and after rather than before; then on into the next week. */
const NEAREST = [0, 1, -1, 2, -2, 3, -3, 4, 5, 6] as const;

/**
 * The usual visit on or nearest to a day, at most three days from it while that lies ahead, and on a
 * day the shop is open. Of somebody without a habit it is the day itself, or the next the shop is open.
 */
export function usualVisitNear(
  { habit }: Pick<IndexCard, 'habit'>,
  day: CalendarDay,
  today: CalendarDay,
  hours: Shop['hours'],
): AwaitedVisit {
  const wished = day < today ? today : day;
  const usual = usualWeekdays(habit);
  for (const apart of NEAREST) {
    const near = addDays(wished, apart);
    const weekday = weekdayOf(near);
    const open = hours[weekday];
    if (near < today || !open || !usual.includes(weekday)) continue;
    return { day: near, about: withinHours(open, likelyTime(habit, weekday)) };
  }
  return { day: openFrom(wished, hours) };
}

/** Lays out a plan, backwards from the visit it is handed over on. */
export function planFor(
  proposal: PlannedFrom,
  given: PlanGiven,
): Omit<Surprise, 'id' | 'at' | 'state' | 'who'> {
  const { regularId, card, occasion, day, manner, key } = proposal;
  const { today, hours, planB } = given;
  const earliest = hasToBeOver(proposal) && day > today ? day : today;
  const visit = usualVisitNear(card, day, earliest, hours);
  const target = cardGoesRound(proposal) ? targetFor(given.knows) : 0;
  return {
    regularId,
    occasion,
    key,
    day,
    handOver: visit.day,
    ...(visit.about !== undefined && { about: visit.about }),
    planB,
    spot: card.spot,
    manner,
    steps: stepsBack({ proposal, handOver: visit.day, target }, given),
    target,
    spent: [],
    alsoAsk: [],
    notAsk: [],
  };
}

/** Moves the hand-over; steps not done move with it by as many days, none to before today. */
export function moveHandOver(
  surprise: Surprise,
  handOver: CalendarDay,
  today: CalendarDay,
): Surprise {
  const moved = handOver < today ? today : handOver;
  const days = daysBetween(surprise.handOver, moved);
  const steps = surprise.steps.map((step): SurpriseStep => {
    if (step.done) return step;
    const by = addDays(step.by, days);
    return { ...step, by: by < today ? today : by };
  });
  return { ...surprise, handOver: moved, steps };
}

/** Nobody is congratulated on a wedding two days before it, nor on the 500th visit at the 499th. */
function hasToBeOver({ occasion }: Pick<Proposal, 'occasion'>): boolean {
  return ['after-event', 'back', 'visits'].includes(occasion.kind);
}

function openFrom(day: CalendarDay, hours: Shop['hours']): CalendarDay {
  const week = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(day, ahead));
  return week.find((one) => hours[weekdayOf(one)]) ?? day;
}
