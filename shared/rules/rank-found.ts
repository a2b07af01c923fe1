import type { IndexCard } from '../domain/index-card.ts';
import { allows } from './tact.ts';

/** Somebody on the way into the list, with what they are ranked by. */
interface Candidate {
  readonly slot: number;
  readonly card: IndexCard;
  readonly fit: number;
  readonly likely: number;
}

// Worse than any fit: those nobody expects come after those who come.
const LATER = 1000;

/**
 * The slots of those who fit best, best first, at most so many: by how well the words fit, then by
 * who usually comes now, then by visits, then by the last visit.
 *
 * `likely` is asked only about those who can still get into the list.
 */
export function firstInRank(
  fits: Uint16Array,
  shelf: readonly (IndexCard | undefined)[],
  likely: (slot: number, card: IndexCard) => number,
  limit: number,
): number[] {
  const best: Candidate[] = [];
  for (let slot = 0; slot < fits.length; slot += 1) {
    const sum = fits[slot] ?? 0;
    const card = shelf[slot];
    if (sum === 0 || !card) continue;
    const fit = allows(card.standing, 'suggest-early') ? sum : sum + LATER;
    const worst = best.length < limit ? undefined : best.at(-1);
    if (worst && fit > worst.fit) continue;
    const candidate = { slot, card, fit, likely: card.visitCount > 0 ? likely(slot, card) : 0 };
    if (worst && compare(candidate, worst) >= 0) continue;
    insert(best, candidate);
    if (best.length > limit) best.pop();
  }
  return best.map((candidate) => candidate.slot);
}

function insert(best: Candidate[], candidate: Candidate): void {
  let index = best.length;
  while (index > 0) {
    const before = best[index - 1];
    if (!before || compare(before, candidate) <= 0) break;
    index -= 1;
  }
  best.splice(index, 0, candidate);
}

function compare(one: Candidate, other: Candidate): number {
  return (
    one.fit - other.fit ||
    other.likely - one.likely ||
    other.card.visitCount - one.card.visitCount ||
    compareText(other.card.lastVisitAt ?? '', one.card.lastVisitAt ?? '') ||
    compareText(one.card.name, other.card.name) ||
    compareText(one.card.id, other.card.id)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
