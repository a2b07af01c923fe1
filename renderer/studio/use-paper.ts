import type { Paper } from '../../shared/domain/shop.ts';
import { changeShop } from '../data/acts/shop.ts';
import { useBook, useShop } from '../data/people/book-context.tsx';
import { readClock } from '../platform/clock.ts';
import { useTell } from '../ui/told/tell.tsx';
import { say } from '../wording/say.ts';

/** The paper the shop's printer holds. */
export function usePaper(): Paper {
  return useShop()?.paper ?? 'A4';
}

/** Writes down which paper the shop's printer holds, for everything that is printed. */
export function useChoosePaper(): (paper: Paper) => Promise<void> {
  const book = useBook();
  const tell = useTell();
  return async (paper) => {
    const result = await changeShop(book, { paper }, readClock());
    tell(result, say('opening.paper-written', { paper: say(`opening.paper-${paper}`) }));
  };
}
