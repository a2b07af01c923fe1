import { useMemo } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { LikelyCard } from '../../../shared/rules/due/likely-today.ts';
import { useCautions } from '../../data/looks/cautions.ts';
import { useUsualsAt } from '../../data/looks/usuals.ts';
import { useMenu } from '../../data/people/book-context.tsx';
import { sayOrder } from '../../wording/people/say-order.ts';
import { cautionsToSay } from './parts/cautions-to-say.ts';
import { momentsOf, type OpeningSheet } from './use-today.ts';

/** What to have ready for somebody expected, and what to mind. */
export interface KnownOfLikely {
  readonly order: (one: LikelyCard) => string;
  readonly cautions: (id: RegularId) => readonly string[];
}

/** What is known of those expected; undefined until it is read, since a caution must not be missing. */
export function useKnown(sheet: OpeningSheet): KnownOfLikely | undefined {
  const menu = useMenu();
  const usuals = useUsualsAt(useMemo(() => momentsOf(sheet), [sheet]));
  const cautions = useCautions(sheet.likely.map(({ card }) => card.id));
  return (
    cautions && {
      order: ({ card }) => sayOrder(usuals.get(card.id) ?? card.usual, menu),
      cautions: (id) => cautionsToSay(cautions.get(id)),
    }
  );
}
