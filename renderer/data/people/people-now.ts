import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { LatelyLogged } from '../../../shared/rules/clock/lately-logged.ts';
import type { DueCard } from '../../../shared/rules/due/due-now.ts';
import type { ShopWays } from '../../../shared/rules/foresight/shop-ways.ts';
import type { Purpose } from '../../../shared/rules/tact/tact.ts';
import type { Found } from './found.ts';

/**
 * Everybody, as a screen sees them. After each change there is another of these, so that whatever a
 * screen remembers of it (`useMemo`) is worked out anew.
 */
export interface PeopleNow extends PeopleNear {
  /** The cards of everybody with whom the shop may do this, in no order; once all have been read. */
  readonly for: (purpose: Purpose) => IndexCard[];
}

/** What a screen may ask before everybody's card has been read: who is found, due and here. */
export interface PeopleNear {
  /** As `for`, of those whose cards have been read so far: to learn from some, never to list all. */
  readonly soFar: (purpose: Purpose) => IndexCard[];
  /**
   * Somebody's card, when the shop may do this with them. One that was not asked for before is read
   * first, and undefined until it is.
   */
  readonly one: (id: RegularId, purpose: Purpose) => IndexCard | undefined;
  /** Whether it is known what `one` answers; if not, their card is being read from now on. */
  readonly isRead: (id: RegularId) => boolean;
  /** Who fits what was typed, best first, at most so many. */
  readonly find: (query: string, now: LocalTime, limit: number) => Found[];
  /** Whether a number looks like those of the cards in the book; see PeopleIndex. */
  readonly looksLikeCard: (number: string) => boolean | undefined;
  /** Works out in quiet moments whom the busiest letters find at this moment; returns how to stop. */
  readonly getReady: (now: LocalTime, limit: number) => () => void;
  /** Who is due about now, likeliest first, of those whose cards are read. */
  readonly due: (now: LocalTime, atMost: number) => DueCard[];
  /** Who is here, newest first, of those whose cards are read. */
  readonly here: (now: LocalTime) => readonly IndexCard[];
  /** Everybody who is here; whose card is not read yet, and who may be, counts as here. */
  readonly whoIsHere: (now: LocalTime) => ReadonlySet<RegularId>;
  /** What was logged on this device lately, and how long ago that truly was. */
  readonly logged: () => LatelyLogged;
  /** Everybody with a visit dated ahead (ahead.ts). */
  readonly ahead: (now: LocalTime) => readonly RegularId[];
  /** How the book tells who is due, and what is somebody's usual. */
  readonly ways: ShopWays;
  /** True while nobody at all is in the book. */
  readonly isEmpty: boolean;
}

/** The same people once more, after one of them changed. */
export function anotherOf(people: PeopleNow): PeopleNow {
  return {
    for: (purpose) => people.for(purpose),
    soFar: (purpose) => people.soFar(purpose),
    one: (id, purpose) => people.one(id, purpose),
    isRead: (id) => people.isRead(id),
    find: (query, now, limit) => people.find(query, now, limit),
    looksLikeCard: (number) => people.looksLikeCard(number),
    getReady: (now, limit) => people.getReady(now, limit),
    due: (now, atMost) => people.due(now, atMost),
    here: (now) => people.here(now),
    whoIsHere: (now) => people.whoIsHere(now),
    logged: () => people.logged(),
    ahead: (now) => people.ahead(now),
    get ways() {
      return people.ways;
    },
    get isEmpty() {
      return people.isEmpty;
    },
  };
}
