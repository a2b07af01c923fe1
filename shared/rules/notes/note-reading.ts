import type { CalendarDay, DayOfYear } from '../../calendar-day.ts';
import type { FactId } from '../../domain/ids.ts';
import type { EventTime, LifeEventKind, Mood } from '../../domain/life-event.ts';
import type { YearlyRule } from '../../domain/yearly.ts';
import type { DayOrder, DayProblem } from '../dates/typed-day.ts';
import type { ParticularReading } from './particulars.ts';
import type { TheirsReading, TiedPerson } from './theirs.ts';
import type { UsualChange } from './usual-changes.ts';

/** What a quick note may be filed as, in the order one key goes through them. */
export const NOTE_KINDS = [
  'preference',
  'usual',
  'caution',
  'take-back',
  'diet',
  'event',
  'birthday',
  'promise',
  'pet',
  'companion',
  'spot',
  'particular',
  'theirs',
  'note',
] as const;

/** What a quick note may be filed as. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Something that must not happen, as it stands on somebody's card. */
export interface KnownCaution {
  readonly id: FactId;
  readonly text: string;
  readonly aboutHealth: boolean;
}

/** What the shop knows that helps to understand a line. */
export interface NoteContext {
  /** What stands on their card that must not happen; absent when nobody looked. */
  readonly cautions?: readonly KnownCaution[];
  /** All names of the one it is about. */
  readonly names?: readonly string[];
  /** Who belongs to the one it is about. */
  readonly tied?: readonly TiedPerson[];
  /** The shop's own names for the places people sit or stand. */
  readonly spots: readonly string[];
  /** The day the line is typed. */
  readonly today: CalendarDay;
  /** South of the equator, where summer begins in December. */
  readonly southern: boolean;
  /** Absent when nobody knows; then 6/7 is asked. */
  readonly dayOrder?: DayOrder;
}

/** Something in somebody's life, as a line tells it. */
export interface EventReading {
  readonly kind: LifeEventKind;
  readonly mood: Mood;
  /** What it is about, in a few words; may be empty. */
  readonly text: string;
  readonly yearly?: YearlyRule;
  /** When it is; undefined when the line may mean several days, or none that exists. */
  readonly when: EventTime | undefined;
  /** What the line may mean, most likely first; with `when` undefined none is likelier. */
  readonly choices: readonly EventTime[];
  readonly problem?: DayProblem;
  /** Who told it; empty when the line does not say. */
  readonly toldBy: string;
  /** It will not happen: "the wedding is off". */
  readonly calledOff?: true;
}

/** A birthday or name day, as a line tells it. */
export interface BirthdayReading {
  readonly birthday?: DayOfYear;
  readonly nameDay?: DayOfYear;
  /** How old they turn, when the line says so. */
  readonly turns?: number;
  /** The days the line may mean, of whichever of the two it speaks. */
  readonly choices: readonly DayOfYear[];
  readonly about: 'birthday' | 'name-day';
  readonly problem?: DayProblem | 'in-the-future';
}

/** Something the shop said it would do, as a line tells it. */
export interface PromiseReading {
  readonly what: string;
  /** By when; undefined when no day was named, or when it may be several. */
  readonly by?: CalendarDay;
  readonly choices: readonly CalendarDay[];
  readonly problem?: DayProblem;
  readonly about: 'promise' | 'put-right';
  /** The second step, to find out whether it worked; empty for none. */
  readonly check: string;
  readonly checkBy: 'asking' | 'doing';
}

/** An animal of somebody's household, as a line tells it. */
export interface PetReading {
  /** Empty while nobody knows it. */
  readonly name: string;
  readonly kind: string;
  /** What it must not have: "chocolate". */
  readonly never?: string;
}

/** A caution that a line says is not so, and which of those on the card it may be. */
export interface TakeBackReading {
  /** The one to take away; undefined while nobody has said which. */
  readonly takes: FactId | undefined;
  /** Those it may be, the likeliest first. */
  readonly choices: readonly KnownCaution[];
}

/** How one typed line was understood. */
export interface NoteReading {
  readonly kind: NoteKind;
  /** What to file as a line of text: short, in the shop's words. */
  readonly text: string;
  /** The line as it was typed. */
  readonly line: string;
  readonly layer: 'face-up' | 'behind';
  /** It speaks of somebody's health or belief: to be kept only with their consent. */
  readonly aboutHealth: boolean;
  readonly event?: EventReading;
  readonly birthday?: BirthdayReading;
  readonly promise?: PromiseReading;
  readonly pet?: PetReading;
  readonly takeBack?: TakeBackReading;
  readonly particular?: ParticularReading;
  readonly theirs?: TheirsReading;
  readonly usual?: UsualChange;
}
