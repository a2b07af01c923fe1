import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import type { Wish } from '../../../../shared/domain/surprise.ts';
import { sign } from '../../../data/acts/wishes.ts';
import { readHand } from '../../../data/looks/hand.ts';
import { useBook } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { useTell } from '../../../ui/told/tell.tsx';
import { say } from '../../../wording/say.ts';

/** Writes down that somebody signed: of the book, or by a name alone; answers with the reason when it did not. */
export function useSigning(surpriseId: string, wishes: readonly Wish[]) {
  const book = useBook();
  const tell = useTell();
  return async (
    given: { readonly name: string; readonly words: string; readonly card?: IndexCard | undefined },
    reasonIsShown?: 'beside the field',
  ): Promise<string | undefined> => {
    const { name, words, card } = given;
    const wish = {
      surpriseId,
      name,
      words,
      who: readHand(),
      ...(card && { regularId: card.id }),
    };
    const told = say('plan.wish-added', { count: wishes.length + 1 });
    return tell(await sign(book, wish, readClock()), told, reasonIsShown);
  };
}
