import { useMemo, useSyncExternalStore } from 'react';
import type { Learned } from '../../../shared/rules/foresight/shop-ways.ts';
import { useBook } from '../people/book-context.tsx';
import { learnedOf, onLearned } from '../store/ways-kept.ts';

/** What the shop's own last months have taught; follows other windows of the same device. */
export function useLearned(): Learned | undefined {
  const { name } = useBook();
  // Read anew each time it is another object: as a text it is the same until something was learned.
  const text = useSyncExternalStore(onLearned, () => JSON.stringify(learnedOf(name) ?? null));
  return useMemo((): Learned | undefined => JSON.parse(text) ?? undefined, [text]);
}
