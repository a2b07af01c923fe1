import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { WishId } from '../../../shared/domain/ids.ts';
import type { Wish } from '../../../shared/domain/surprise.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { changeRow } from '../commands/change-row.ts';
import { command, Refusal } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** Writes down that somebody signed a card, once: two tills that note it make one signature. */
export function sign(
  book: Book,
  given: Omit<Wish, 'id' | 'at'>,
  at: LocalTime,
): Promise<Result<Wish, BookFailure>> {
  const wish: Wish = { ...given, id: newId(), at };
  return command(book, { at, act: { kind: 'signed-card', about: '' } }, async () => {
    const surprise = await book.surprises.get(wish.surpriseId);
    if (!surprise) throw new Refusal({ kind: 'row-gone' });
    const others = await book.wishes.where('surpriseId').equals(wish.surpriseId).toArray();
    const { regularId } = wish;
    if (regularId !== undefined && others.some((other) => other.regularId === regularId)) {
      throw new Refusal({ kind: 'done-already' });
    }
    await book.wishes.add(wish);
    return wish;
  });
}

/** Mends the name or the words of a wish, or both. */
export function changeWish(
  book: Book,
  id: WishId,
  change: Partial<Pick<Wish, 'name' | 'words'>>,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'changed-wish', about: '' } }, async () => {
    await changeRow<Wish>(book.wishes, id, change);
  });
}

/** Takes a signature off a card, as written by mistake. */
export function removeWish(
  book: Book,
  id: WishId,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'removed-wish', about: '' } }, () =>
    book.wishes.delete(id),
  );
}
