import { useState } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { EVERYBODY, type Narrowing } from './narrow-roll.ts';
import type { RollOrder } from './order-roll.ts';

/** Where somebody is in the list: how it is sorted, who is wanted, which line they are on. */
export interface ListPlace {
  readonly order: RollOrder;
  readonly narrowing: Narrowing;
  readonly activeId?: RegularId;
}

const places = new WeakMap<object, ListPlace>();

/** The place in the list; found again when the list is opened once more. */
export function useListPlace(): [ListPlace, (change: Partial<ListPlace>) => void] {
  const book = useBook();
  const [place, setPlace] = useState<ListPlace>(
    () => places.get(book) ?? { order: 'name', narrowing: EVERYBODY },
  );
  const move = (change: Partial<ListPlace>) => {
    setPlace(({ activeId, ...present }) => {
      // Another order or other people: the walk begins at the first line again.
      const isNew = change.order !== undefined || change.narrowing !== undefined;
      const next = { ...present, ...(activeId && !isNew && { activeId }), ...change };
      places.set(book, next);
      return next;
    });
  };
  return [place, move];
}
