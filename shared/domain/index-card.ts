import type { CalendarDay, LocalTime } from '../calendar-day.ts';
import type { Habit } from './habit.ts';
import type { RegularId, Standing } from './regular.ts';
import type { OrderLine } from './visit.ts';

/**
 * The little a counter needs to find and rank somebody, kept in memory for everybody.
 *
 * Worked out from the person, their facts and their visits whenever one of these changes; never
 * edited, never in the ledger.
 */
export interface IndexCard {
  readonly id: RegularId;
  /** The name to show. */
  readonly name: string;
  readonly nameless: boolean;
  readonly calledBy: string;
  /** How the name is said, so that a name in other letters is found by its sound. */
  readonly saidLike?: string;
  readonly spot: string;
  readonly tags: readonly string[];
  /** Texts of companion facts: "dachshund Tilly". */
  readonly companions: readonly string[];
  readonly phones: readonly string[];
  readonly cardNumber: string;
  /** Their number in the software they were brought in from. */
  readonly outsideId: string;
  readonly standing: Standing;
  readonly addedAt: LocalTime;
  /** Since when they come, when the book was told. */
  readonly regularSince?: CalendarDay;
  /** What they usually have, as item ids, so that a renamed item stays findable. */
  readonly usual: readonly OrderLine[];
  readonly habit: Habit;
  readonly visitCount: number;
  readonly firstVisitAt?: LocalTime;
  readonly lastVisitAt?: LocalTime;
  /** What they had last time. */
  readonly lastHad: readonly OrderLine[];
}
