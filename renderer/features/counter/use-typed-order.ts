import { useMemo } from 'react';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import { readOrder } from '../../../shared/rules/order-words.ts';
import { useBook, useMenu } from '../../data/book-context.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { sayFailure } from '../../wording/say-failure.ts';
import { putOnMenu } from './put-on-menu.ts';

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
      const made = await putOnMenu(book, unknown);
      if (made.ok) return [...lines, ...made.value];
      notice({ words: sayFailure(made.failure), wrong: true });
      return undefined;
    };
    return { lines, unknown, complete };
  }, [book, menu, notice, typed]);
}
