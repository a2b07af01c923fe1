import type { LocalTime } from '../../shared/calendar-day.ts';
import type { MenuItem } from '../../shared/domain/menu-item.ts';
import type { BookFailure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { command } from './command.ts';
import type { Book } from './database.ts';
import { newId } from './new-id.ts';

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

/** Changes an item of the menu; an item is retired, not deleted, because visits speak of it. */
export function changeMenuItem(
  book: Book,
  item: MenuItem,
  at: LocalTime,
): Promise<Result<MenuItem, BookFailure>> {
  return command(book, { at, act: { kind: 'changed-menu', about: item.name } }, async () => {
    await book.menu.put(item);
    return item;
  });
}
