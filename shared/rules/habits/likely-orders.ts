import { type OrderLine, orderKey } from '../../domain/visit.ts';
import type { WeighedVisit } from './weigh-visits.ts';

/** Something goes with the rest of an order when clearly more than half of such visits had it. */
export const MOSTLY = 0.6;

/**
 * The likeliest orders, best first, from visits oldest first.
 *
 * Each starts from one line, the weightiest first, and takes in what was mostly had with it, one
 * line after the other; so every order was had by somebody just so, perhaps among other things.
 * With one line a visit this is the weightiest line, then the next.
 */
export function likelyOrders(visits: readonly WeighedVisit[], atMost: number): OrderLine[][] {
  const orders = new Map<string, OrderLine[]>();
  for (const [start] of weightiestFirst(visits)) {
    if (orders.size >= atMost) break;
    const order = withCompanions(start, visits);
    orders.set(orderKey(order), orders.get(orderKey(order)) ?? order);
  }
  return [...orders.values()];
}

/** A line and what mostly goes with it, in the order of the last such visit. */
function withCompanions(start: string, visits: readonly WeighedVisit[]): OrderLine[] {
  const taken = new Set([start]);
  let such = visits.filter((visit) => visit.lines.has(start));
  for (;;) {
    const all = such.reduce((sum, { weight }) => sum + weight, 0);
    const next = weightiestFirst(such).find(([key]) => !taken.has(key));
    if (next === undefined || next[1] < all * MOSTLY) break;
    const [key] = next;
    taken.add(key);
    such = such.filter((visit) => visit.lines.has(key));
  }
  const last = such.at(-1)?.lines ?? new Map<string, OrderLine>();
  return [...last].filter(([key]) => taken.has(key)).map(([, line]) => line);
}

/** Lines with their weights; of two equally weighty ones, the one had last comes first. */
function weightiestFirst(visits: readonly WeighedVisit[]): (readonly [string, number])[] {
  const weights = new Map<string, number>();
  for (const { lines, weight } of visits.toReversed()) {
    for (const key of lines.keys()) weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  return [...weights].sort(([, one], [, other]) => other - one);
}
