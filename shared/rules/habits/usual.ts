import type { LocalTime } from '../../calendar-day.ts';
import { type OrderLine, orderKey, type Visit } from '../../domain/visit.ts';
import { likelyOrders } from './likely-orders.ts';
import { tellingVisits } from './telling-visits.ts';
import {
  isAmong,
  type UsualSaid,
  visitsAgainst,
  type WhyItStands,
  whyItStands,
} from './usual-asked.ts';
import { learnedReason, type UsualScope } from './usual-reason.ts';
import { ANY_SHOPS_USUAL_WAYS } from './usual-ways.ts';
import { weighVisits } from './weigh-visits.ts';

/** What somebody will probably have, and why the book thinks so. */
export interface Usual {
  readonly lines: readonly OrderLine[];
  /** How it is known: pinned by hand, asked for, or so many of the last visits of one kind. */
  readonly because: UsualReason;
  /** What else it may be, likeliest first, at most five; never the usual itself. */
  readonly otherwise: readonly (readonly OrderLine[])[];
}

/** The reason for a usual, for wording/ to say: "9 of the last 10 Sundays". */
export type UsualReason =
  | WhyItStands
  | {
      readonly kind: 'learned';
      readonly times: number;
      readonly of: number;
      readonly when: UsualScope;
    };

const MOST_OTHERS = 5;

/**
 * The usual at a moment, from visits oldest first; undefined while no visit says what they had.
 *
 * What was pinned or asked for comes first; what was asked for only until the visits since speak
 * against it and something else is learned from them (usual-asked.ts).
 */
export function usualOf(
  visits: readonly Visit[],
  now: LocalTime,
  said: UsualSaid = {},
  ways = ANY_SHOPS_USUAL_WAYS,
): Usual | undefined {
  const { pinnedUsual } = said;
  if (pinnedUsual === undefined) return learnedUsual(visits, now, ways);
  const against = visitsAgainst(visits, said);
  const instead = against && learnedUsual(against, now, ways);
  if (instead && !isAmong(pinnedUsual, instead.lines)) return instead;
  const learned = likelyOrders(weighVisits(tellingVisits(visits), now, ways), MOST_OTHERS + 1);
  const otherwise = otherThan(pinnedUsual, learned);
  return { lines: pinnedUsual, because: whyItStands(said), otherwise };
}

/**
 * Learned from whole visits, each weighing less the longer ago it was and the less it tells about
 * this weekday and part of the day (weigh-visits.ts): the likeliest thing, with whatever mostly goes
 * with it (likely-orders.ts).
 */
function learnedUsual(
  visits: readonly Visit[],
  now: LocalTime,
  ways: typeof ANY_SHOPS_USUAL_WAYS,
): Usual | undefined {
  const telling = tellingVisits(visits);
  const [likeliest, ...others] = likelyOrders(weighVisits(telling, now, ways), MOST_OTHERS + 2);
  if (likeliest === undefined) return undefined;
  const because = learnedReason(telling, likeliest, now, ways);
  return { lines: likeliest, because, otherwise: otherThan(likeliest, others) };
}

function otherThan(
  usual: readonly OrderLine[],
  orders: readonly (readonly OrderLine[])[],
): (readonly OrderLine[])[] {
  const key = orderKey(usual);
  return orders.filter((order) => orderKey(order) !== key).slice(0, MOST_OTHERS);
}
