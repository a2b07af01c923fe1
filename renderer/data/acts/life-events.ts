import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { LifeEventId } from '../../../shared/domain/ids.ts';
import type { LifeEvent } from '../../../shared/domain/life-event.ts';
import { isAboutEvent } from '../../../shared/domain/question.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import type { EditNow } from '../../../shared/rules/edits/row-edit.ts';
import { changeRow } from '../commands/change-row.ts';
import { command } from '../commands/command.ts';
import { mustBeThere } from '../commands/must-be-there.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** Writes down something in somebody's life. */
export function addLifeEvent(
  book: Book,
  given: Omit<LifeEvent, 'id' | 'at'>,
  about: string,
  at: LocalTime,
): Promise<Result<LifeEvent, BookFailure>> {
  const event: LifeEvent = { ...given, id: newId(), at };
  return command(book, { at, act: { kind: 'added-event', about } }, async () => {
    await mustBeThere(book, event.regularId);
    await book.lifeEvents.add(event);
    return event;
  });
}

/** Changes something of a life event where it stands; a field handed in as undefined is taken out. */
export function changeLifeEvent(
  book: Book,
  id: LifeEventId,
  edit: EditNow<Omit<LifeEvent, 'id' | 'at' | 'regularId'>>,
  about: string,
  at: LocalTime,
): Promise<Result<LifeEvent, BookFailure>> {
  return command(book, { at, act: { kind: 'changed-event', about } }, () =>
    changeRow<LifeEvent>(book.lifeEvents, id, edit),
  );
}

/** Takes a life event out, with what was asked about it. */
export function removeLifeEvent(
  book: Book,
  { id, regularId }: Pick<LifeEvent, 'id' | 'regularId'>,
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'removed-event', about } }, async () => {
    const theirs = await book.askings.where('regularId').equals(regularId).toArray();
    const asked = theirs.filter(({ key }) => isAboutEvent(key, id));
    await book.askings.bulkDelete(asked.map((asking) => asking.id));
    await book.lifeEvents.delete(id);
  });
}
