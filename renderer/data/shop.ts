import type { LocalTime } from '../../shared/calendar-day.ts';
import { createShop, type Shop } from '../../shared/domain/shop.ts';
import type { BookFailure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { command } from './command.ts';
import type { Book } from './database.ts';

/** The shop's settings; undefined before the first run is over. */
export function readShop(book: Book): Promise<Shop | undefined> {
  return book.shop.get('shop');
}

/** Changes the shop's settings, or begins the book with them. */
export function changeShop(
  book: Book,
  change: Partial<Omit<Shop, 'key'>>,
  at: LocalTime,
): Promise<Result<Shop, BookFailure>> {
  return command(book, { at, act: { kind: 'changed-shop', about: '' } }, async () => {
    const changed = { ...((await readShop(book)) ?? createShop()), ...change };
    await book.shop.put(changed);
    return changed;
  });
}
