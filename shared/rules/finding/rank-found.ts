import type { RegularId } from '../../domain/ids.ts';
import type { FoundBy } from './findable.ts';

/** Somebody who fits what was typed, with all they are ranked by. */
export interface FoundPerson {
  readonly id: RegularId;
  /** How badly the words fit, from 1 for every word a whole name. */
  readonly fit: number;
  /** How much they are due now. */
  readonly likely: number;
  readonly visits: number;
  /** In minutes since 1970; 0 without a visit. */
  readonly lastVisit: number;
  /** The beginning of the name, as a number that sorts as it does. */
  readonly nameKey: number;
  /** What of theirs fitted, and the typed word that did. */
  readonly by: FoundBy;
  readonly word: string;
}

type Ranked = Omit<FoundPerson, 'id' | 'by' | 'word'>;

/**
 * The order of those who fit: by how well the words fit, then by who usually comes now, then by
 * visits, then by the last visit.
 */
export function compareFound(one: Ranked, other: Ranked): number {
  return (
    one.fit - other.fit ||
    other.likely - one.likely ||
    other.visits - one.visits ||
    other.lastVisit - one.lastVisit ||
    one.nameKey - other.nameKey
  );
}

/** Sorts one in among the best, at most so many: cheaper than sorting everybody. */
export function keepBest<One extends Ranked>(best: One[], next: One, limit: number): void {
  const worst = best.at(-1);
  if (best.length >= limit && (!worst || compareFound(next, worst) >= 0)) return;
  let index = best.length;
  while (index > 0) {
    const before = best[index - 1];
    if (!before || compareFound(before, next) <= 0) break;
    index -= 1;
  }
  best.splice(index, 0, next);
  if (best.length > limit) best.pop();
}
