import type { MenuItem } from '../../shared/domain/menu-item.ts';
import type { OrderLine } from '../../shared/domain/visit.ts';
import type { BookFailure } from '../../shared/failure.ts';
import { type Result, succeed } from '../../shared/result.ts';
import { isWayOfServing } from '../../shared/rules/orders/modifier-words.ts';
import type { AskedLine } from '../../shared/rules/orders/order-words.ts';
import { readOrderOf } from '../../shared/rules/orders/usual-words.ts';
import { addMenuItem } from '../data/acts/menu.ts';
import type { Menu } from '../data/people/book-context.tsx';
import type { Book } from '../data/store/database.ts';
import { readClock } from '../platform/clock.ts';

/** An order in which something may have to be chosen, or may not be on the menu yet. */
export interface OrderWithNew {
  readonly lines: readonly OrderLine[];
  /** Of which the menu has several. */
  readonly asked: readonly AskedLine[];
  /** Names of what is not on the menu yet, as they would stand there. */
  readonly newItems: readonly string[];
  /** The menu with the new items on it, under ids of their own until they are written. */
  readonly menu: Menu;
}

/**
 * Reads an order twice: once to see what is not on the menu, and again as if it were, so that "flat
 * white oat, 2 croissants" keeps its oat and its 2 while the menu is still blank.
 */
export function readOrderWithNew(
  text: string,
  menu: Menu,
  usual: readonly OrderLine[] = [],
): OrderWithNew {
  const { lines, asked, unknown } = readOrderOf(text, [...menu.values()], usual);
  const dishes = unknown.filter((word) => !isWayOfServing(word));
  const isOrder = dishes.length + lines.length + asked.length > 0;
  const newItems = [...new Set((isOrder ? dishes : unknown).map(onMenu))];
  const fresh = newItems.map(
    (name): MenuItem => ({ id: `new ${name}`, name, category: '', retired: false }),
  );
  const wider = new Map([...menu, ...fresh.map((item) => [item.id, item] as const)]);
  const again = readOrderOf(text, [...wider.values()], usual);
  return { lines: again.lines, asked, newItems, menu: wider };
}

/** Everything in it is on the menu, and none of it is one of several. */
export function isClear({ asked, newItems }: OrderWithNew): boolean {
  return asked.length + newItems.length === 0;
}

/** An order as it may be logged, and the menu that names what is in it. */
export interface OrderToLog {
  readonly lines: readonly OrderLine[];
  readonly menu: Menu;
}

/** Puts what is new on the menu; answers with the order as it may now be logged. */
export async function putNewOnMenu(
  book: Book,
  { lines, newItems, menu }: Omit<OrderWithNew, 'asked'>,
): Promise<Result<OrderToLog, BookFailure>> {
  const made = new Map<string, MenuItem>();
  for (const name of newItems) {
    const item = await addMenuItem(book, { name }, readClock());
    if (!item.ok) return item;
    made.set(`new ${name}`, item.value);
  }
  return succeed({
    lines: lines.map((line) => ({ ...line, item: made.get(line.item)?.id ?? line.item })),
    // What was only just put on the menu is not in the screen's own menu yet.
    menu: new Map([...menu, ...Array.from(made.values(), (item) => [item.id, item] as const)]),
  });
}

/** As it would stand on the menu: "pot of Assam" is Pot of Assam. */
function onMenu(typed: string): string {
  return typed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
