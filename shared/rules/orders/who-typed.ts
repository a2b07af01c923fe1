import type { MenuItem } from '../../domain/menu-item.ts';
import { readOrder } from './order-words.ts';

/**
 * Whom the box is asked for: of "Sam Jones, cortado" Sam Jones, or everybody who has a cortado would be
 * found before somebody new. What stands behind a comma and is no order says more of them: "luca, pug".
 */
export function whoTyped(query: string, menu: readonly MenuItem[]): string {
  const comma = query.indexOf(',');
  const who = query.slice(0, comma).trim();
  if (comma < 0 || who === '') return query;
  const rest = query.slice(comma + 1);
  if (rest.trim() === '') return who;
  const { lines, asked } = readOrder(rest, menu);
  const { lines: order } = readOrder(who, menu);
  return lines.length + asked.length > 0 && order.length === 0 ? who : query;
}
