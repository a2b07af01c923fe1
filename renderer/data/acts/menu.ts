import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { MenuItemId } from '../../../shared/domain/ids.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { createShop } from '../../../shared/domain/shop.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { type EditNow, edited } from '../../../shared/rules/edits/row-edit.ts';
import { withOtherNames } from '../../../shared/rules/menu/item-names.ts';
import { changeRow } from '../commands/change-row.ts';
import { command } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** Puts a new item on the menu. */
export function addMenuItem(
  book: Book,
  given: Pick<MenuItem, 'name'> & Partial<Omit<MenuItem, 'id'>>,
  at: LocalTime,
): Promise<Result<MenuItem, BookFailure>> {
  const item: MenuItem = { category: '', retired: false, ...given, id: newId() };
  return command(book, { at, act: { kind: 'changed-menu', about: item.name } }, async () => {
    await book.menu.add(item);
    return item;
  });
}

/**
 * Changes something of an item of the menu; a field handed in as undefined is taken out. An item is
 * retired, not deleted, because visits speak of it.
 */
export function changeMenuItem(
  book: Book,
  id: MenuItemId,
  edit: EditNow<Omit<MenuItem, 'id'>>,
  at: LocalTime,
): Promise<Result<MenuItem, BookFailure>> {
  const act = async () => {
    const present = await book.menu.get(id);
    const about = present ? edited<MenuItem>(present, edit).name : '';
    return { kind: 'changed-menu', about } as const;
  };
  return command(book, { at, act }, () => changeRow<MenuItem>(book.menu, id, edit));
}

/** Learns what else is said for an item at the counter: from now on that is read as the item. */
export function learnOtherName(
  book: Book,
  id: MenuItemId,
  words: string,
  at: LocalTime,
): Promise<Result<MenuItem, BookFailure>> {
  return changeMenuItem(
    book,
    id,
    (item) => ({ otherNames: withOtherNames(item as MenuItem, [words]) }),
    at,
  );
}

/**
 * Calls a section of the menu otherwise, in one change; under the name of one that is there its items
 * join that one.
 */
export function renameSection(
  book: Book,
  { from, to }: { readonly from: string; readonly to: string },
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'changed-menu', about: to } }, async () => {
    const items = await book.menu.filter(({ category }) => category === from).toArray();
    await book.menu.bulkPut(items.map((item) => ({ ...item, category: to })));
    const shop = (await book.shop.get('shop')) ?? createShop();
    const order = shop.menuSections;
    if (!order?.includes(from)) return;
    const names = order.map((name) => (name === from ? to : name));
    await book.shop.put({ ...shop, menuSections: [...new Set(names)] });
  });
}
