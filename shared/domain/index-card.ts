import type { CalendarDay, DayOfYear, LocalTime } from '../calendar-day.ts';
import type { Habit } from './habit.ts';
import type { Pet } from './household.ts';
import type { RegularId } from './ids.ts';
import type { LifeEvent } from './life-event.ts';
import type { BirthdayKept, Standing } from './regular.ts';
import type { OrderLine } from './visit.ts';

/** A life event as far as the calendar and the opening sheet need it. */
export type EventOnCard = Pick<
  LifeEvent,
  'id' | 'kind' | 'when' | 'yearly' | 'moved' | 'mood' | 'text' | 'at' | 'calledOff'
>;

/** A pet as far as the calendar needs it. */
export type PetOnCard = Pick<Pet, 'id' | 'name' | 'kind' | 'birthday'>;

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
  /** Pets and the texts of companion facts: "dachshund Tilly". */
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
  readonly birthday?: DayOfYear;
  readonly birthdayKept?: BirthdayKept;
  readonly ageTold?: boolean;
  readonly nameDay?: DayOfYear;
  /** Their pets that are alive, by id. */
  readonly pets: readonly PetOnCard[];
  /** What happens in their life, oldest first as told. */
  readonly events: readonly EventOnCard[];
  /** Everybody they are tied to, in the order they were tied. */
  readonly tiedTo: readonly RegularId[];
  readonly habit: Habit;
  readonly visitCount: number;
  readonly firstVisitAt?: LocalTime;
  readonly lastVisitAt?: LocalTime;
  /** Days between the last visit and the one before it, on another day. */
  readonly daysAwayBefore?: number;
  /** What they had last time. */
  readonly lastHad: readonly OrderLine[];
}

/** As much of an index card as a list says of whoever it has found, and why. */
export type Heading = Pick<
  IndexCard,
  'name' | 'calledBy' | 'spot' | 'tags' | 'companions' | 'phones' | 'cardNumber' | 'usual'
>;
