import { makeCardCode } from '../../../shared/print/card-number.ts';
import { useShop } from '../people/book-context.tsx';

/** What a shop without a code would be given; the same on every screen until something is printed. */
const FOR_NOW = makeCardCode(Math.random);

/**
 * The letters before every number on this shop's cards.
 *
 * A shop that has printed none yet gets them with its first cards (printCards, `code`).
 */
export function useCardCode(): string {
  return useShop()?.cardCode ?? FOR_NOW;
}
