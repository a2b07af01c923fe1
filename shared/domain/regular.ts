import type { CalendarDay, DayOfYear, LocalTime } from '../calendar-day.ts';
import type { ImportId, PhotoId, RegularId } from './ids.ts';
import type { EventTime } from './life-event.ts';
import type { ReachConsent } from './message.ts';
import type { OrderLine } from './visit.ts';
import type { OtherCalendar } from './yearly.ts';

/**
 * A person in the shop's book, named or not.
 *
 * What they like, must not have, who they come with and other notes are facts of their own (fact.ts);
 * when they came and what they had are visits (visit.ts).
 */
export interface Regular {
  readonly id: RegularId;
  /** Their full name as they write it; empty for somebody the shop knows only by sight. */
  readonly name: string;
  /** What they like to be called, or how the shop tells a nameless one apart ("blue jacket"). */
  readonly calledBy: string;
  /** How the name is said, in the shop's own letters. */
  readonly saidLike: string;
  readonly phones: readonly string[];
  readonly email: string;
  readonly birthday?: DayOfYear;
  /** How a birthday is kept that is not kept on its own date. */
  readonly birthdayKept?: BirthdayKept;
  /** They told us themselves how old they are; else no age is ever shown. */
  readonly ageTold?: boolean;
  /** Their name day, month and day. */
  readonly nameDay?: DayOfYear;
  /** The ways they agreed to be reached. */
  readonly reach?: readonly ReachConsent[];
  /** Their agreement on a sign-up card that the shop keeps notes about them. */
  readonly keepConsent?: KeepConsent;
  /** When somebody died, as far as it was told; only with that standing. */
  readonly died?: EventTime;
  /** Since when they come, as far as anybody remembers. */
  readonly regularSince?: CalendarDay;
  /** Where they sit or stand. */
  readonly spot: string;
  readonly tags: readonly string[];
  /** Number of their loyalty or sign-up card, as printed on it. */
  readonly cardNumber: string;
  /** The usual, when somebody pinned it by hand, or they asked for it from now on. */
  readonly pinnedUsual?: readonly OrderLine[];
  /** That they asked for the usual that is pinned, and since when. */
  readonly usualAsked?: UsualAsked;
  /** Id of their photo in the photos table. */
  readonly photoId?: PhotoId;
  readonly standing: Standing;
  readonly addedAt: LocalTime;
  /** Id of the import that brought them in. */
  readonly importId?: ImportId;
  /** Their number in the software they were brought in from, so that receipts find them again. */
  readonly outsideId?: string;
}

/**
 * What somebody asked for from now on, which holds until their visits say otherwise (usual-asked.ts).
 *
 * It says which pinned order it speaks of: a version of the app that does not know it pins another one
 * beside it, and then it speaks of nothing. So it needs no layout of its own.
 */
export interface UsualAsked {
  readonly at: LocalTime;
  /** In their words: "oat"; empty where they are nobody else's to read. */
  readonly words: string;
  /** The order that was pinned by it (orderKey). */
  readonly order: string;
}

/** Somebody's agreement that the shop keeps notes about them. */
export interface KeepConsent {
  readonly givenAt: LocalTime;
  readonly how: 'on a sign-up card';
  /** Which wording of the card, and in which language, they agreed to. */
  readonly wordingVersion: number;
  readonly language: string;
}

/** A birthday that moves with another calendar, or is kept on another day: 29 February on 1 March. */
export type BirthdayKept =
  | { readonly by: 'calendar'; readonly calendar: OtherCalendar }
  | { readonly by: 'day'; readonly day: DayOfYear };

/** Whether the shop may count, greet and write to somebody; tact.ts decides what each allows. */
export type Standing = 'here' | 'moved-away' | 'do-not-contact' | 'deceased';

/** Longest name that is kept, in UTF-16 units; the page folds it, the book does not. */
export const LONGEST_NAME = 10_000;

/** A new regular with nothing known but what is given. */
export function createRegular(given: Partial<Regular> & Pick<Regular, 'id' | 'addedAt'>): Regular {
  return {
    name: '',
    calledBy: '',
    saidLike: '',
    phones: [],
    email: '',
    spot: '',
    tags: [],
    cardNumber: '',
    standing: 'here',
    ...given,
  };
}

/** The name to show: what they like to be called comes second to a full name, first without one. */
export function displayName(
  regular: Pick<Regular, 'name' | 'calledBy' | 'cardNumber'> & Partial<Pick<Regular, 'phones'>>,
): string {
  if (regular.name.trim() !== '') return regular.name;
  if (regular.calledBy.trim() !== '') return `“${regular.calledBy}”`;
  if (regular.cardNumber !== '') return `card …${regular.cardNumber.slice(-4)}`;
  const [phone = ''] = regular.phones ?? [];
  return phone === '' ? '' : `phone …${phone.slice(-4)}`;
}

/** True while the shop does not know the person's name. */
export function isNameless(regular: Pick<Regular, 'name'>): boolean {
  return regular.name.trim() === '';
}
