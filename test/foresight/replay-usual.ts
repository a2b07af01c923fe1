import type { LocalTime } from '../../shared/calendar-day.ts';
import type { OrderLine, Visit } from '../../shared/domain/visit.ts';
import { usualOf } from '../../shared/rules/habits/usual.ts';
import type { LoggedVisit } from './read-log.ts';

/** Orders somebody may have, likeliest first, as one way of guessing has it. */
export type GuessOrders = (
  earlier: readonly Visit[],
  now: LocalTime,
) => readonly (readonly OrderLine[])[];

/** How often a guess was right, out of how many. */
export interface Score {
  readonly cases: number;
  /** Right with the first guess. */
  readonly first: number;
  /** Right with one of the first few. */
  readonly few: number;
}

/** Guesses count from this many earlier visits on. */
const EARLIER_VISITS = 3;
const FEW = 3;

/**
 * Replays a log in its order: before every visit of a card with at least 3 earlier ones, guesses
 * what they will have from the earlier ones alone.
 *
 * A guess is right when everything in it is among what they had.
 */
export function replayUsual(log: readonly LoggedVisit[], guess: GuessOrders): Score {
  const earlierOf = new Map<string, Visit[]>();
  let [cases, first, few] = [0, 0, 0];
  for (const { card, visit } of log) {
    const earlier = earlierOf.get(card) ?? [];
    if (earlier.length >= EARLIER_VISITS) {
      const hits = guess(earlier, visit.at)
        .slice(0, FEW)
        .map((order) => isAmong(order, visit));
      cases += 1;
      if (hits[0]) first += 1;
      if (hits.includes(true)) few += 1;
    }
    earlier.push(visit);
    earlierOf.set(card, earlier);
  }
  return { cases, first, few };
}

/** The app's own rule. */
export const usual: GuessOrders = (earlier, now) => {
  const known = usualOf(earlier, now);
  return known ? [known.lines, ...known.otherwise] : [];
};

/** The thing they had most often; of two as often, the one they had first. */
export const mostFrequent: GuessOrders = (earlier) => {
  const counts = new Map<string, { readonly line: OrderLine; readonly times: number }>();
  for (const line of earlier.flatMap((visit) => visit.had)) {
    counts.set(line.item, { line, times: (counts.get(line.item)?.times ?? 0) + 1 });
  }
  const ranked = [...counts.values()].sort((one, other) => other.times - one.times);
  return ranked.map(({ line }) => [line]);
};

/** All they had last time, then the time before. */
export const lastOne: GuessOrders = (earlier) => {
  const different = new Map<string, readonly OrderLine[]>();
  for (const { had } of earlier.toReversed()) {
    const key = had.map((line) => line.item).join('\n');
    different.set(key, different.get(key) ?? had);
  }
  return [...different.values()];
};

function isAmong(order: readonly OrderLine[], visit: Visit): boolean {
  return order.every((line) => visit.had.some((had) => had.item === line.item));
}
