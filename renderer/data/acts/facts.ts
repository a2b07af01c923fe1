import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { FactId } from '../../../shared/domain/ids.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import type { EditNow } from '../../../shared/rules/edits/row-edit.ts';
import { changeRow } from '../commands/change-row.ts';
import { command } from '../commands/command.ts';
import { mustBeThere } from '../commands/must-be-there.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** Writes down something the shop has learned about somebody. */
export function addFact(
  book: Book,
  given: Omit<Fact, 'id' | 'at'>,
  about: string,
  at: LocalTime,
): Promise<Result<Fact, BookFailure>> {
  const fact: Fact = { ...given, id: newId(), at };
  return command(book, { at, act: { kind: 'added-fact', about } }, async () => {
    await mustBeThere(book, fact.regularId);
    await book.facts.add(fact);
    return fact;
  });
}

/** Changes something of a fact where it stands; a field handed in as undefined is taken out. */
export function changeFact(
  book: Book,
  id: FactId,
  edit: EditNow<Omit<Fact, 'id' | 'at' | 'regularId'>>,
  about: string,
  at: LocalTime,
): Promise<Result<Fact, BookFailure>> {
  return command(book, { at, act: { kind: 'changed-fact', about } }, () =>
    changeRow<Fact>(book.facts, id, edit),
  );
}

/** Takes a fact out. */
export function removeFact(
  book: Book,
  id: FactId,
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'removed-fact', about } }, () => book.facts.delete(id));
}
