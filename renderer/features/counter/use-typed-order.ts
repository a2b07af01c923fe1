import { useMemo } from 'react';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import { useBook, useMenu } from '../../data/book-context.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { sayFailure } from '../../wording/say-failure.ts';
import { type OrderWithNew, putNewOnMenu, readOrderWithNew } from './new-on-menu.ts';

/** An order as far as it has been typed. */
export interface TypedOrder extends OrderWithNew {
  /** Puts what is new on the menu and answers with the whole order; undefined when refused. */
  readonly complete: () => Promise<readonly OrderLine[] | undefined>;
}

/** Reads what is typed against the menu. */
export function useTypedOrder(typed: string): TypedOrder {
  const book = useBook();
  const menu = useMenu();
  const notice = useNotice();
  return useMemo(() => {
    const order = readOrderWithNew(typed, menu);
    const complete = async () => {
      const made = await putNewOnMenu(book, order);
      if (made.ok) return made.value;
      notice({ words: sayFailure(made.failure), wrong: true });
      return undefined;
    };
    return { ...order, complete };
  }, [book, menu, notice, typed]);
}
