import type { MenuItem } from '../../shared/domain/menu-item.ts';
import { withChosen } from '../../shared/rules/orders/choose-asked.ts';
import type { AskedLine } from '../../shared/rules/orders/order-words.ts';
import type { OrderWithNew } from './new-on-menu.ts';

/** The words of an order in which one of several things was chosen. */
export function wordsChosen(
  typed: string,
  asked: AskedLine,
  { name }: MenuItem,
  order: OrderWithNew,
): string {
  const reading = { ...order, unknown: order.newItems };
  return withChosen(typed, asked, name, reading, [...order.menu.values()]);
}
