import type { IndexCard } from '../../../../shared/domain/index-card.ts';

/**
 * The second layout: what happens in people's lives, what was asked and promised, who belongs
 * together, and what was sent.
 *
 * Nothing of the first layout changes but the index cards, which are worked out anyway.
 */
export const lives = {
  lifeEvents: 'id, regularId',
  askings: 'id, regularId',
  promises: 'id, regularId, state',
  ties: 'id, *people',
  pets: 'id, regularId',
  messages: 'id, regularId',
} as const;

/** A card of the first layout. */
type FirstCard = Omit<IndexCard, 'pets' | 'events' | 'tiedTo'>;

/** A row of index cards as the second layout has it: nobody has events, pets or ties yet. */
export function withLives<Row extends { readonly cards: readonly FirstCard[] }>(row: Row) {
  return {
    ...row,
    cards: row.cards.map((card) => ({ ...card, pets: [], events: [], tiedTo: [] })),
  };
}

/** Birthdays were not on the first cards: they come from the people themselves. */
export function withBirthday(card: IndexCard, birthday: IndexCard['birthday']): IndexCard {
  return birthday === undefined ? card : { ...card, birthday };
}
