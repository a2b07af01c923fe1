import type { MenuItemId } from '../../../shared/domain/ids.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import { say } from '../say.ts';

type Menu = ReadonlyMap<MenuItemId, Pick<MenuItem, 'name'>>;

/** One line of an order: "Pot of Assam, two cups", "2 scones, to go". */
export function sayLine(line: OrderLine, menu: Menu): string {
  const name = menu.get(line.item)?.name ?? say('order.unknown-item');
  const counted = line.quantity === 1 ? name : `${line.quantity} × ${name}`;
  return [counted, ...line.with].join(', ');
}

/** A whole order: "Flat white, oat · puppuccino". */
export function sayOrder(lines: readonly OrderLine[], menu: Menu): string {
  return lines.map((line) => sayLine(line, menu)).join(' · ');
}
