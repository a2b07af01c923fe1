import type { IndexCard } from '../../../shared/domain/index-card.ts';

/**
 * What somebody is called where others may read it: as they like it, else by their name. Empty while
 * the shop has only its own way to tell them apart: "blue jacket" is for nobody's eyes but ours.
 */
export function nameFaceUp({ nameless, calledBy, name }: IndexCard): string {
  if (nameless) return '';
  return calledBy.trim() === '' ? name : calledBy;
}
