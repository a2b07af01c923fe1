import { useMemo } from 'react';
import { useBook, useMenu } from '../../../data/people/book-context.tsx';
import { useTell } from '../../../ui/told/tell.tsx';
import {
  type OrderToLog,
  type OrderWithNew,
  putNewOnMenu,
  readOrderWithNew,
} from '../base/new-on-menu.ts';

/** An order as far as it has been typed. */
export interface TypedOrder extends OrderWithNew {
  /** Puts what is new on the menu and answers with the whole order; undefined when refused. */
  readonly complete: () => Promise<OrderToLog | undefined>;
}

/** Reads what is typed against the menu. */
export function useTypedOrder(typed: string): TypedOrder {
  const book = useBook();
  const menu = useMenu();
  const tell = useTell();
  return useMemo(() => {
    const order = readOrderWithNew(typed, menu);
    const complete = async () => {
      const made = await putNewOnMenu(book, order);
      if (made.ok) return made.value;
      tell(made, '');
      return undefined;
    };
    return { ...order, complete };
  }, [book, menu, tell, typed]);
}
