import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { RollEntry } from './roll-entry.ts';

/** What the list may be sorted by. */
export const ROLL_ORDERS = ['name', 'last-here', 'visits', 'about-now', 'since'] as const;

/** What the list is sorted by. */
export type RollOrder = (typeof ROLL_ORDERS)[number];

/** More people than this share ranks; the list still holds them all. */
const MOST_RANKS = 2 ** 20;
const LARGEST_KEY = 2 ** 32 - 1;

/** Sorts by name; an array that is nearly in order costs little more than reading it. */
export function byName(entries: readonly RollEntry[]): RollEntry[] {
  return [...entries].sort(nameOrder);
}

/** Everybody in each order, sorted when it is first asked for: narrowing keeps the order. */
export class SortedRoll {
  readonly #named: readonly RollEntry[];
  readonly #likely: (card: IndexCard) => number;
  readonly #sorted = new Map<RollOrder, readonly RollEntry[]>();

  constructor(named: readonly RollEntry[], likely: (card: IndexCard) => number) {
    this.#named = named;
    this.#likely = likely;
  }

  /** Everybody in this order. */
  by(order: RollOrder): readonly RollEntry[] {
    const known = this.#sorted.get(order);
    if (known) return known;
    const sorted = inOrder(this.#named, order, this.#likely);
    this.#sorted.set(order, sorted);
    return sorted;
  }

  /** Sorts in every order, one at a time while the page rests; the answer stops it. */
  ahead(): () => void {
    const left = ROLL_ORDERS.filter((order) => !this.#sorted.has(order));
    const next = () => {
      const order = left.shift();
      if (!order) return;
      this.by(order);
      waiting = requestIdleCallback(next);
    };
    let waiting = requestIdleCallback(next);
    return () => cancelIdleCallback(waiting);
  }
}

/**
 * Sorts a list that is in order of name by something else; equals stay in order of name.
 *
 * Key and rank go into one number each, because numbers sort natively, twenty times faster than
 * objects with a comparing function.
 */
export function inOrder(
  named: readonly RollEntry[],
  order: RollOrder,
  likely: (card: IndexCard) => number,
): readonly RollEntry[] {
  if (order === 'name') return named;
  const keys = sortKeys(named, order, likely);
  const packed = new Float64Array(named.length);
  keys.forEach((key, rank) => {
    packed[rank] = key * MOST_RANKS + rank;
  });
  packed.sort();
  const sorted: RollEntry[] = [];
  for (const value of packed) {
    const entry = named[value % MOST_RANKS];
    if (entry) sorted.push(entry);
  }
  return sorted;
}

function nameOrder(earlier: RollEntry, later: RollEntry): number {
  if (earlier.nameKey !== later.nameKey) return earlier.nameKey < later.nameKey ? -1 : 1;
  return earlier.card.id < later.card.id ? -1 : 1;
}

/** Whole numbers from 0 to LARGEST_KEY, the smallest first in the list. */
function sortKeys(
  named: readonly RollEntry[],
  order: Exclude<RollOrder, 'name'>,
  likely: (card: IndexCard) => number,
): number[] {
  switch (order) {
    case 'last-here':
      return named.map(({ lastHere }) => LARGEST_KEY - 1 - lastHere);
    case 'visits':
      return named.map(({ card }) => LARGEST_KEY - card.visitCount);
    case 'since':
      // Days before 1970 are negative; nobody has been a regular for two thousand years.
      return named.map(({ since }) => since + 800_000);
    case 'about-now':
      return scaled(named.map(({ card }) => likely(card)));
  }
}

function scaled(scores: readonly number[]): number[] {
  const highest = scores.reduce((high, score) => Math.max(high, score), 0);
  if (highest === 0) return scores.map(() => LARGEST_KEY);
  return scores.map((score) => Math.floor((1 - Math.max(0, score) / highest) * LARGEST_KEY));
}
