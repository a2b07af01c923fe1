import type { CalendarDay, LocalTime } from '../../calendar-day.ts';
import { ALL_DUE_WAYS, ANY_SHOPS_DUE_WAYS, type DueWays, isSameDueWays } from '../due/due-ways.ts';
import {
  ALL_USUAL_WAYS,
  ANY_SHOPS_USUAL_WAYS,
  isSameUsualWays,
  type UsualWays,
} from '../habits/usual-ways.ts';

/** How a shop's book tells who is due and what they will have. */
export interface ShopWays {
  readonly due: DueWays;
  readonly usual: UsualWays;
}

/** How often the book would have been right, of so many visits since a day. */
export interface Served {
  readonly right: number;
  readonly of: number;
  readonly since: CalendarDay;
}

/** What a shop's own last months have taught; without figures where they were too few to tell. */
export interface Learned {
  readonly at: LocalTime;
  readonly ways: ShopWays;
  /** Those who came were among the first six who were due. */
  readonly due?: Served;
  /** They had all of what was said to be their usual. */
  readonly usual?: Served;
}

/** The ways of a shop that has not taught anything yet. */
export const ANY_SHOPS_WAYS: ShopWays = { due: ANY_SHOPS_DUE_WAYS, usual: ANY_SHOPS_USUAL_WAYS };

/** Ways that may be taken: what another version of the app has kept may be none of this one's. */
export function knownWays({ due, usual }: ShopWays): ShopWays {
  return {
    due: ALL_DUE_WAYS.find((ways) => isSameDueWays(ways, due)) ?? ANY_SHOPS_DUE_WAYS,
    usual: ALL_USUAL_WAYS.find((ways) => isSameUsualWays(ways, usual)) ?? ANY_SHOPS_USUAL_WAYS,
  };
}

/** Whether two shops' ways are one. */
export function isSameWays(one: ShopWays, other: ShopWays): boolean {
  return isSameDueWays(one.due, other.due) && isSameUsualWays(one.usual, other.usual);
}
