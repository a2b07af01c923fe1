import { addDays, type CalendarDay, type DayOfYear } from '../calendar-day.ts';
import type { Occasion } from '../domain/surprise.ts';
import { datesBetween } from './coming-up.ts';

/** Days ahead that a surprise is proposed: time to print a card and have it signed. */
export const DAYS_AHEAD = 21;
/** Days that a proposal stays once its day is over. */
const DAYS_KEPT = 7;

/** Something that somebody could be surprised for. */
export interface Milestone {
  readonly occasion: Occasion;
  readonly day: CalendarDay;
  /** Tells it from every other milestone of the same person, for ever. */
  readonly mark: string;
}

/** The days whose milestones are proposed, and what is needed to pass others by quickly. */
export interface ProposedDays {
  readonly today: CalendarDay;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly has: (date: DayOfYear) => boolean;
  readonly southern: boolean;
}

/** The days whose milestones are proposed today. */
export function proposedDays(today: CalendarDay, southern: boolean): ProposedDays {
  const from = addDays(today, -DAYS_KEPT);
  const to = addDays(today, DAYS_AHEAD);
  return { today, from, to, has: datesBetween(from, to), southern };
}
