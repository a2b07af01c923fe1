import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { Choosing } from './label-drafts.ts';

/** Somebody who is on the paper, and why. */
export interface Chosen {
  readonly card: IndexCard;
  readonly because:
    | { readonly kind: 'name' }
    | { readonly kind: 'spot'; readonly spot: string }
    | { readonly kind: 'tag'; readonly tag: string };
}

/** Who is meant by what was chosen, by name; each once, for the first reason there is. */
export function whoIsChosen(cards: readonly IndexCard[], choosing: Choosing): Chosen[] {
  const names = new Set(choosing.people);
  const without = new Set(choosing.without);
  const chosen: Chosen[] = [];
  for (const card of cards) {
    const because = names.has(card.id) ? ({ kind: 'name' } as const) : reason(card, choosing);
    if (because && !without.has(card.id)) chosen.push({ card, because });
  }
  const { compare } = new Intl.Collator();
  return chosen.sort((one, other) => compare(one.card.name, other.card.name));
}

function reason(card: IndexCard, { spots, tags }: Choosing): Chosen['because'] | undefined {
  const spot = spots.find((one) => one === card.spot.trim());
  if (spot !== undefined) return { kind: 'spot', spot };
  const tag = tags.find((one) => card.tags.some((own) => own.trim() === one));
  return tag === undefined ? undefined : { kind: 'tag', tag };
}

/** A spot or tag and how many people it would bring in, most first. */
export interface Group {
  readonly value: string;
  readonly count: number;
}

/** The spots, or the tags, of some people. */
export function groupsOf(cards: readonly IndexCard[], of: 'spot' | 'tag'): Group[] {
  const counts = new Map<string, number>();
  for (const card of cards) {
    const values = of === 'spot' ? [card.spot] : card.tags;
    for (const value of new Set(values.map((one) => one.trim()))) {
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (one, other) => other.count - one.count || one.value.localeCompare(other.value),
  );
}
