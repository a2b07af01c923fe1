import { addDays, type CalendarDay, type DayOfYear } from '../../calendar-day.ts';
import type { Occasion } from '../../domain/surprise.ts';
import { datesBetween } from '../coming/coming-up.ts';

/** Days ahead that a surprise is proposed: time to print a card and have it signed. */
export const DAYS_AHEAD = 21;
/** Days that a proposal stays once its day is over. */
const DAYS_KEPT = 7;
/** Days without a visit after which nobody counts years and visits any more. */
const STILL_COMES_DAYS = 90;

/** Something that somebody could be surprised for. */
export interface Milestone {
  readonly occasion: Occasion;
  readonly day: CalendarDay;
  /** Tells it from every other milestone of the same person, for ever. */
  readonly mark: string;
}

/** For those who have none, which is nearly everybody. */
export const NO_MILESTONE: readonly Milestone[] = [];

/** The days whose milestones are proposed, and what is needed to pass others by quickly. */
export interface ProposedDays {
  readonly today: CalendarDay;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Who was not seen since before this day is no regular any more. */
  readonly stillComesFrom: CalendarDay;
  readonly has: (date: DayOfYear) => boolean;
  readonly southern: boolean;
}

/** The days whose milestones are proposed today. */
export function proposedDays(today: CalendarDay, southern: boolean): ProposedDays {
  const from = addDays(today, -DAYS_KEPT);
  const to = addDays(today, DAYS_AHEAD);
  const stillComesFrom = addDays(today, -STILL_COMES_DAYS);
  return { today, from, to, stillComesFrom, has: datesBetween(from, to), southern };
}
