import { dayOf, type LocalTime, type Weekday, weekdayOf } from '../../calendar-day.ts';
import { lineKey, type OrderLine, orderKey } from '../../domain/visit.ts';
import { type PartOfDay, partOfDay } from '../calendar/part-of-day.ts';
import { likelyOrders } from './likely-orders.ts';
import type { TellingVisit } from './telling-visits.ts';
import { ANY_SHOPS_USUAL_WAYS, type UsualWays } from './usual-ways.ts';
import { weighVisits } from './weigh-visits.ts';

/** Which visits a count speaks of. */
export type UsualScope =
  | { readonly kind: 'visits' }
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  | { readonly kind: 'part-of-day'; readonly part: PartOfDay };

/** On how many of the last times they had all of a usual. */
export interface LearnedReason {
  readonly kind: 'learned';
  readonly times: number;
  readonly of: number;
  readonly when: UsualScope;
}

/** A count looks at the last ten at most. */
export const LAST = 10;
/** Fewer Sundays or mornings than this are not counted by themselves. */
export const FEWEST = 4;
/** Somebody who comes on this day a third of the time comes on few days. */
const MUCH = 1 / 3;

/**
 * Counts how often somebody had a usual, over the narrowest kind of visit that makes a difference:
 * this weekday, this part of the day, or just visits.
 *
 * A weekday or part of the day counts each day once. The counts are exact.
 */
export function learnedReason(
  visits: readonly TellingVisit[],
  usual: readonly OrderLine[],
  now: LocalTime,
  ways = ANY_SHOPS_USUAL_WAYS,
): LearnedReason {
  const keys = usual.map(lineKey);
  const overall = countVisits(visits, keys);
  const narrower = scopesAt(now).map((scope) => ({ scope, ...countDays(visits, keys, scope) }));
  const telling = narrower.find(
    ({ scope, times, of }) =>
      of >= FEWEST &&
      times * overall.of >= overall.times * of &&
      makesDifference(visits, usual, scope, { now, ways }),
  );
  if (telling === undefined) return { kind: 'learned', ...overall, when: { kind: 'visits' } };
  return { kind: 'learned', times: telling.times, of: telling.of, when: telling.scope };
}

function scopesAt(now: LocalTime): UsualScope[] {
  return [
    { kind: 'weekday', weekday: weekdayOf(dayOf(now)) },
    { kind: 'part-of-day', part: partOfDay(now) },
  ];
}

/** A narrower count is worth saying when they mostly come then, or have something else otherwise. */
function makesDifference(
  visits: readonly TellingVisit[],
  usual: readonly OrderLine[],
  scope: UsualScope,
  { now, ways }: { readonly now: LocalTime; readonly ways: UsualWays },
): boolean {
  const others = visits.filter((visit) => !isWithin(visit, scope));
  if (scope.kind === 'weekday' && visits.length - others.length >= visits.length * MUCH)
    return true;
  const [otherwise] = likelyOrders(weighVisits(others, now, ways), 1);
  return otherwise !== undefined && orderKey(otherwise) !== orderKey(usual);
}

function isWithin(visit: TellingVisit, scope: UsualScope): boolean {
  if (scope.kind === 'weekday') return visit.weekday === scope.weekday;
  return scope.kind === 'visits' || visit.part === scope.part;
}

interface Count {
  readonly times: number;
  readonly of: number;
}

function countVisits(visits: readonly TellingVisit[], keys: readonly string[]): Count {
  const last = visits.slice(-LAST);
  return { times: last.filter((visit) => hadAll(visit, keys)).length, of: last.length };
}

function countDays(
  visits: readonly TellingVisit[],
  keys: readonly string[],
  scope: UsualScope,
): Count {
  const days = new Map<string, boolean>();
  for (const visit of visits) {
    if (!isWithin(visit, scope)) continue;
    days.set(visit.day, days.get(visit.day) === true || hadAll(visit, keys));
  }
  const last = [...days.values()].slice(-LAST);
  return { times: last.filter(Boolean).length, of: last.length };
}

function hadAll(visit: TellingVisit, keys: readonly string[]): boolean {
  return keys.every((key) => visit.lines.has(key));
}
