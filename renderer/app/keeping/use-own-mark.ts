import { useEffect } from 'react';
import { useBook, useShop } from '../../data/people/book-context.tsx';
import { noteBookHere } from '../../data/recovery/start.ts';
import { readClock } from '../../platform/clock.ts';

/** Notes on this device that it has a book, as soon as there is a shop in it. */
export function useOwnMark(): void {
  const book = useBook();
  const shop = useShop();
  const name = shop?.name;
  useEffect(() => {
    if (name !== undefined) noteBookHere(book, { name }, readClock());
  }, [book, name]);
}
