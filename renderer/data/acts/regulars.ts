import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { createRegular, displayName, type Regular } from '../../../shared/domain/regular.ts';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import type { EditNow } from '../../../shared/rules/edits/row-edit.ts';
import { askedFor } from '../../../shared/rules/habits/usual-asked.ts';
import { actOn } from '../commands/act-on.ts';
import { asOnMenu } from '../commands/as-on-menu.ts';
import { changeRow } from '../commands/change-row.ts';
import { command, Refusal } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';
import { pagesFor } from '../store/visit-pages.ts';

/** Writes a new regular into the book. */
export function addRegular(
  book: Book,
  given: Partial<Omit<Regular, 'id' | 'addedAt'>>,
  at: LocalTime,
): Promise<Result<Regular, BookFailure>> {
  const regular = createRegular({ ...given, id: newId(), addedAt: at });
  const act = { kind: 'added-regular', about: displayName(regular) } as const;
  return command(book, { at, act }, async () => {
    const { pinnedUsual } = regular;
    const pinned = pinnedUsual && { pinnedUsual: await asOnMenu(book, pinnedUsual) };
    const written = { ...regular, ...pinned };
    await book.regulars.add(written);
    return written;
  });
}

/** Changes what is kept about somebody; a field handed in as undefined is taken out. */
export function changeRegular(
  book: Book,
  id: RegularId,
  change: EditNow<Omit<Regular, 'id' | 'addedAt'>>,
  at: LocalTime,
): Promise<Result<Regular, BookFailure>> {
  return command(book, { at, act: actOn(book, 'changed-regular', id) }, async () => {
    const pinned = typeof change === 'function' ? undefined : change.pinnedUsual;
    const now = pinned ? { ...change, pinnedUsual: await asOnMenu(book, pinned) } : change;
    return changeRow<Regular>(book.regulars, id, now);
  });
}

/** Changes what somebody has from now on, and keeps that they asked for it: one act, one Undo. */
export function changeUsual(
  book: Book,
  {
    id,
    lines,
    words,
    fact,
  }: {
    readonly id: RegularId;
    readonly lines: readonly OrderLine[];
    /** What they asked for, as far as it may be read where it stands. */
    readonly words: string;
    readonly fact: Omit<Fact, 'id' | 'at'>;
  },
  at: LocalTime,
): Promise<Result<Regular, BookFailure>> {
  return command(book, { at, act: actOn(book, 'changed-regular', id) }, async () => {
    await book.facts.add({ ...fact, id: newId(), at });
    const asked = await asOnMenu(book, lines);
    return changeRow<Regular>(book.regulars, id, askedFor(asked, { at, words }));
  });
}

/** Changes what is kept about somebody, with a note of what they said: one act, one Undo. */
export function changeWithNote(
  book: Book,
  id: RegularId,
  change: EditNow<Omit<Regular, 'id' | 'addedAt'>>,
  fact: Omit<Fact, 'id' | 'at' | 'regularId'>,
  at: LocalTime,
): Promise<Result<Regular, BookFailure>> {
  return command(book, { at, act: actOn(book, 'changed-regular', id) }, async () => {
    await book.facts.add({ ...fact, id: newId(), regularId: id, at });
    return changeRow<Regular>(book.regulars, id, change);
  });
}

/** Takes somebody out of the book with all that belongs to them. */
export function removeRegular(
  book: Book,
  id: RegularId,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: actOn(book, 'removed-regular', id) }, async () => {
    const present = await book.regulars.get(id);
    if (!present) throw new Refusal({ kind: 'row-gone' });
    await eraseRows(book, present);
  });
}

/** Deletes somebody with every row that is about them, inside a command. */
export async function eraseRows(book: Book, present: Regular): Promise<void> {
  const { id, photoId } = present;
  for (const table of [
    book.facts,
    book.lifeEvents,
    book.askings,
    book.promises,
    book.pets,
    book.messages,
    book.putAside,
    book.wishes,
  ]) {
    await table.where('regularId').equals(id).delete();
  }
  await eraseSurprises(book, id);
  await book.ties.where('people').equals(id).delete();
  await pagesFor(book, id).delete();
  if (photoId) await book.photos.delete(photoId);
  await book.regulars.delete(id);
}

/** A plan for somebody goes with them, and with it what others had wished. */
async function eraseSurprises(book: Book, id: RegularId): Promise<void> {
  const theirs = await book.surprises.where('regularId').equals(id).toArray();
  for (const { id: surpriseId, ended } of theirs) {
    await book.wishes.where('surpriseId').equals(surpriseId).delete();
    if (ended?.photoId) await book.photos.delete(ended.photoId);
  }
  await book.surprises.bulkDelete(theirs.map((surprise) => surprise.id));
}
