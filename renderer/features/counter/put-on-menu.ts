import type { OrderLine } from '../../../shared/domain/visit.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { type Result, succeed } from '../../../shared/result.ts';
import type { Book } from '../../data/database.ts';
import { addMenuItem } from '../../data/menu.ts';
import { readClock } from '../../platform/clock.ts';

/** Puts new items on the menu; answers with one of each as an order. */
export async function putOnMenu(
  book: Book,
  names: readonly string[],
): Promise<Result<OrderLine[], BookFailure>> {
  const lines: OrderLine[] = [];
  for (const name of names) {
    const made = await addMenuItem(book, { name }, readClock());
    if (!made.ok) return made;
    lines.push({ item: made.value.id, quantity: 1, with: [] });
  }
  return succeed(lines);
}
