import type { OrderLine } from '../../../shared/domain/visit.ts';
import { linesWith } from '../../../shared/rules/menu/join-items.ts';
import type { Book } from '../store/database.ts';

/**
 * An order as the menu has it by now, inside a command: what another window merged into another item
 * while this order was being typed is that item.
 */
export async function asOnMenu(
  book: Book,
  lines: readonly OrderLine[],
): Promise<readonly OrderLine[]> {
  if (lines.length === 0) return lines;
  const items = await book.menu.bulkGet([...new Set(lines.map(({ item }) => item))]);
  const merged = new Map(items.flatMap((item) => (item?.sameAs ? [[item.id, item.sameAs]] : [])));
  return merged.size === 0 ? lines : linesWith(lines, (id) => merged.get(id) ?? id);
}
