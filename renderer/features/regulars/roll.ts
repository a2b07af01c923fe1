import { useMemo } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { useBook, usePeople } from '../../data/people/book-context.tsx';
import { byName } from './order-roll.ts';
import { entryOf, type RollEntry } from './roll-entry.ts';

interface Roll {
  readonly of: Cards;
  readonly named: readonly RollEntry[];
}

/** What is needed of everybody's index cards. */
interface Cards {
  readonly for: (purpose: 'remember') => readonly IndexCard[];
}

// Kept beside the book: coming back to the list costs nothing.
const rolls = new WeakMap<object, Roll>();

/** Everybody in order of name; after a change only the changed lines are made again. */
export function rollOf(book: object, people: Cards): readonly RollEntry[] {
  const known = rolls.get(book);
  if (known?.of === people) return known.named;
  // Whoever is gone stands in the list only for those who ask for them (narrow-roll.ts).
  const cards = new Map(people.for('remember').map((card) => [card.id, card]));
  const kept = known ? stillRight(known.named, cards) : [];
  const named = byName([...kept, ...missing(kept, cards)]);
  rolls.set(book, { of: people, named });
  return named;
}

/** Everybody in order of name, made again whenever somebody changes. */
export function useRoll(): readonly RollEntry[] {
  const book = useBook();
  const people = usePeople();
  return useMemo(() => rollOf(book, people), [book, people]);
}

function stillRight(
  entries: readonly RollEntry[],
  cards: ReadonlyMap<RegularId, IndexCard>,
): RollEntry[] {
  return entries.flatMap((entry) => {
    const card = cards.get(entry.card.id);
    if (card === undefined) return [];
    return card === entry.card ? entry : entryOf(card);
  });
}

function missing(
  kept: readonly RollEntry[],
  cards: ReadonlyMap<RegularId, IndexCard>,
): RollEntry[] {
  if (kept.length === cards.size) return [];
  const there = new Set(kept.map((entry) => entry.card.id));
  return Array.from(cards.values())
    .filter((card) => !there.has(card.id))
    .map(entryOf);
}
