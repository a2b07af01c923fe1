import { dayOf, type LocalTime } from '../../calendar-day.ts';
import type { OrderLine, Visit } from '../../domain/visit.ts';
import { likelyOrders } from '../habits/likely-orders.ts';
import { tellingVisits } from '../habits/telling-visits.ts';
import type { UsualWays } from '../habits/usual-ways.ts';
import { weighVisits } from '../habits/weigh-visits.ts';

/** A visit that says what somebody had. */
export interface PastOrder {
  readonly who: string;
  readonly visit: Visit;
}

/** Orders somebody may have, likeliest first, for each way of guessing. */
export type GuessOrders = (
  earlier: readonly Visit[],
  now: LocalTime,
) => readonly (readonly (readonly OrderLine[])[])[];

/** What somebody had, foreseen. */
export interface UsualCase {
  readonly who: string;
  readonly at: LocalTime;
  /** Which guess was right by each way of guessing, from 0 up. */
  readonly places: readonly number[];
}

/** Which orders are foreseen. */
export interface UsualReplay {
  readonly fewestVisits: number;
  /** The log knows no times of day: whatever was had on that very day is not known beforehand. */
  readonly daysOnly?: boolean;
  /** Whether this order is foreseen, too; all are when it is left out. */
  readonly isCase?: (order: PastOrder) => boolean;
}

/** Guesses that are looked at. */
const FEW = 3;

/**
 * Replays orders in their order: before each, guesses what they will have from their earlier ones alone.
 *
 * A guess is right when everything in it is among what they had.
 */
export function replayUsual(
  orders: readonly PastOrder[],
  guess: GuessOrders,
  { fewestVisits, daysOnly, isCase }: UsualReplay,
): UsualCase[] {
  const all = new Map<string, Visit[]>();
  const found: UsualCase[] = [];
  for (const order of orders) {
    const { who, visit } = order;
    const before = all.get(who) ?? [];
    const earlier = daysOnly ? before.filter(({ at }) => dayOf(at) < dayOf(visit.at)) : before;
    if (earlier.length >= fewestVisits && isCase?.(order) !== false) {
      const places = guess(earlier, visit.at).map((guesses) => placeOf(guesses, visit));
      found.push({ who, at: visit.at, places });
    }
    before.push(visit);
    all.set(who, before);
  }
  return found;
}

/** Guesses in each of some ways, as usualOf does. */
export function byUsualWays(all: readonly UsualWays[]): GuessOrders {
  return (earlier, now) => {
    const telling = tellingVisits(earlier);
    return all.map((ways) => likelyOrders(weighVisits(telling, now, ways), FEW));
  };
}

function placeOf(guesses: readonly (readonly OrderLine[])[], visit: Visit): number {
  const place = guesses
    .slice(0, FEW)
    .findIndex((order) => order.every((line) => visit.had.some((had) => had.item === line.item)));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}
