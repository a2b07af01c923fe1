import { useMemo } from 'react';
import type { OrderLine } from '../../shared/domain/visit.ts';
import { useBook, useMenu } from '../data/people/book-context.tsx';
import { useTell } from '../ui/told/tell.tsx';
import { say } from '../wording/say.ts';
import {
  isClear,
  type OrderToLog,
  type OrderWithNew,
  putNewOnMenu,
  readOrderWithNew,
} from './new-on-menu.ts';

/** An order as far as it has been typed. */
export interface TypedOrder extends OrderWithNew {
  /** The order as it may be logged; undefined while something in it is to be chosen or is not on the menu. */
  readonly toLog: OrderToLog | undefined;
  /** Puts what is new on the menu. */
  readonly putOnMenu: () => Promise<void>;
}

/** Reads what is typed against the menu and their usual. */
export function useTypedOrder(typed: string, usual: readonly OrderLine[]): TypedOrder {
  const book = useBook();
  const menu = useMenu();
  const tell = useTell();
  return useMemo(() => {
    const order = readOrderWithNew(typed, menu, usual);
    const putOnMenu = async () => {
      const items = order.newItems.map((item) => `“${item}”`).join(', ');
      tell(await putNewOnMenu(book, order), say('counter.on-the-menu', { items }));
    };
    const { lines, menu: wider } = order;
    return { ...order, toLog: isClear(order) ? { lines, menu: wider } : undefined, putOnMenu };
  }, [book, menu, tell, typed, usual]);
}
