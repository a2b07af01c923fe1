import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import type { Coming } from '../../../../shared/rules/coming/coming-up.ts';

/** Tells one thing that is coming from every other. */
export function keyOfComing({ card, day, what }: Coming<IndexCard>): string {
  if (what.kind === 'event') return `${card.id} ${what.event.id} ${day}`;
  if (what.kind === 'pet-birthday') return `${card.id} ${what.pet.id} ${day}`;
  return `${card.id} ${what.kind} ${day}`;
}
