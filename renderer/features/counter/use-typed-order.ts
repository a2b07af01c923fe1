import { useMemo } from 'react';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import { readOrder } from '../../../shared/rules/order-words.ts';
import { useBook, useMenu } from '../../data/book-context.tsx';
import { addMenuItem } from '../../data/menu.ts';
import { readClock } from '../../platform/clock.ts';
import { useNotice } from '../../ui/notice.tsx';
import { sayFailure } from '../../wording/say-failure.ts';

/** An order as far as it has been typed. */
export interface TypedOrder {
  readonly lines: readonly OrderLine[];
  /** What is not on the menu yet. */
  readonly unknown: readonly string[];
  /** Puts what is new on the menu and answers with the whole order; undefined when refused. */
  readonly complete: () => Promise<readonly OrderLine[] | undefined>;
}

/** Reads what is typed against the menu. */
export function useTypedOrder(typed: string): TypedOrder {
  const book = useBook();
  const menu = useMenu();
  const notice = useNotice();
  return useMemo(() => {
    const { lines, unknown } = readOrder(typed, [...menu.values()]);
    const complete = async () => {
      const made: OrderLine[] = [];
      for (const name of unknown) {
        const result = await addMenuItem(book, { name }, readClock());
        if (!result.ok) {
          notice({ words: sayFailure(result.failure), wrong: true });
          return undefined;
        }
        made.push({ item: result.value.id, quantity: 1, with: [] });
      }
      return [...lines, ...made];
    };
    return { lines, unknown, complete };
  }, [book, menu, notice, typed]);
}
