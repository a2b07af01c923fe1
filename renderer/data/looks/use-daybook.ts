import { useSyncExternalStore } from 'react';
import { type DaybookState, keeperOf } from '../daybook/keeper.ts';
import { useBook } from '../people/book-context.tsx';

/** How the daybook of the open book is doing; a book without one is kept as it is. */
export function useDaybook(): DaybookState {
  const keeper = keeperOf(useBook());
  return useSyncExternalStore(
    (listener) => keeper?.subscribe(listener) ?? (() => {}),
    () => keeper?.state ?? 'kept',
  );
}
