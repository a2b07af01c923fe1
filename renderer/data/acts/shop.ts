import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Photo } from '../../../shared/domain/photo.ts';
import { createShop, type Shop } from '../../../shared/domain/shop.ts';
import { createSignUpDesign, type SignUpDesign } from '../../../shared/domain/sign-up.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { type EditNow, edited } from '../../../shared/rules/edits/row-edit.ts';
import { changedDesign } from '../../../shared/rules/sign-up/sign-up-design.ts';
import { command } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** The shop's settings; undefined before the first run is over. */
export function readShop(book: Book): Promise<Shop | undefined> {
  return book.shop.get('shop');
}

/** Changes the shop's settings as they stand now, or begins the book with them; undefined takes one out. */
export function changeShop(
  book: Book,
  change: EditNow<Omit<Shop, 'key'>>,
  at: LocalTime,
): Promise<Result<Shop, BookFailure>> {
  return command(book, { at, act: { kind: 'changed-shop', about: '' } }, async () => {
    const changed = edited<Shop>((await readShop(book)) ?? createShop(), change);
    await book.shop.put(changed);
    return changed;
  });
}

/** Changes how the sign-up card looks as it stands now: what another till wrote meanwhile stays. */
export function changeSignUp(
  book: Book,
  change: (present: SignUpDesign) => Partial<Omit<SignUpDesign, 'wordingVersion'>>,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'changed-shop', about: '' } }, async () => {
    const shop = (await readShop(book)) ?? createShop();
    const present = shop.signUp ?? createSignUpDesign();
    const runs = await book.cardRuns.toArray();
    await book.shop.put({ ...shop, signUp: changedDesign(present, change(present), runs) });
  });
}

/** Gives the shop a picture for what is printed, or takes it away with undefined; the earlier one leaves the book. */
export function changeShopPicture(
  book: Book,
  picture: Omit<Photo, 'id'> | undefined,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'changed-shop', about: '' } }, async () => {
    const { pictureId: earlier, ...rest } = (await readShop(book)) ?? createShop();
    if (earlier) await book.photos.delete(earlier);
    const id = newId();
    if (picture) await book.photos.add({ id, ...picture });
    await book.shop.put(picture ? { ...rest, pictureId: id } : rest);
  });
}
