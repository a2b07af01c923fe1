import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Photo } from '../../../shared/domain/photo.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { actOn } from '../commands/act-on.ts';
import { command, Refusal } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** Gives somebody a photo, or takes it away with undefined; the earlier one leaves the book. */
export function changePhoto(
  book: Book,
  regularId: RegularId,
  photo: Omit<Photo, 'id'> | undefined,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: actOn(book, 'changed-photo', regularId) }, async () => {
    const present = await book.regulars.get(regularId);
    if (!present) throw new Refusal({ kind: 'row-gone' });
    const { photoId: earlier, ...rest } = present;
    if (earlier) await book.photos.delete(earlier);
    if (!photo) {
      await book.regulars.put(rest);
      return;
    }
    const id = newId();
    await book.photos.add({ id, ...photo });
    await book.regulars.put({ ...rest, photoId: id });
  });
}
