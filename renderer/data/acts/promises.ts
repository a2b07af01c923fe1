import { useMemo } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { PromiseId } from '../../../shared/domain/ids.ts';
import type { Act } from '../../../shared/domain/ledger-entry.ts';
import type { PromiseMade, PromiseState } from '../../../shared/domain/promise.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { type Edit, edited } from '../../../shared/rules/edits/row-edit.ts';
import { command, Refusal } from '../commands/command.ts';
import { mustBeThere } from '../commands/must-be-there.ts';
import { useLook, usePeopleNear } from '../people/book-context.tsx';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** Writes down what the shop has promised, or has to put right. */
export function makePromise(
  book: Book,
  given: Omit<PromiseMade, 'id' | 'madeAt' | 'state'> & Partial<Pick<PromiseMade, 'state'>>,
  about: string,
  at: LocalTime,
): Promise<Result<PromiseMade, BookFailure>> {
  const made: PromiseMade = { state: 'open', ...given, id: newId(), madeAt: at };
  return command(book, { at, act: { kind: 'made-promise', about } }, async () => {
    await mustBeThere(book, made.regularId);
    await book.promises.add(made);
    return made;
  });
}

/**
 * Changes something of a promise: its words, its day, its keeper, how it ended; a field handed in as
 * undefined is taken out. Where it stands by then is not turned back.
 */
export function changePromise(
  book: Book,
  id: PromiseId,
  edit: Edit<Omit<PromiseMade, 'id' | 'madeAt' | 'regularId'>>,
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return onPromise(book, id, { at, act: { kind: 'changed-promise', about } }, (present) => {
    // Another till may have kept it, or given it up, while it was being mended here.
    const ends = edit.closed !== undefined && edit.closed.at !== present.closed?.at;
    if (ends && present.closed !== undefined) throw new Refusal({ kind: 'done-already' });
    return withStep(edited<PromiseMade>(present, edit), edit);
  });
}

/** A promise is kept, with a line on how it went; its second step, if it has one, is to do now. */
export function keepPromise(
  book: Book,
  { id, line }: { readonly id: PromiseId; readonly line: string },
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return onPromise(book, id, { at, act: { kind: 'kept-promise', about } }, (present) => ({
    ...stillIn(present, ['open']),
    state: present.check === '' ? 'kept' : 'to-check',
    closed: { at, line },
  }));
}

/** A promise cannot be kept, with a line saying why. */
export function breakPromise(
  book: Book,
  { id, line }: { readonly id: PromiseId; readonly line: string },
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return onPromise(book, id, { at, act: { kind: 'broke-promise', about } }, (present) => ({
    ...stillIn(present, ['open', 'to-check']),
    state: 'not-kept',
    closed: { at, line },
  }));
}

/** The second step was done: somebody found out whether it worked. */
export function checkPromise(
  book: Book,
  { id, line }: { readonly id: PromiseId; readonly line: string },
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return onPromise(book, id, { at, act: { kind: 'checked-promise', about } }, (present) => ({
    ...stillIn(present, ['to-check']),
    state: 'kept',
    checked: { at, line },
  }));
}

/** Takes a promise out of the book, as written by mistake. */
export function removePromise(
  book: Book,
  id: PromiseId,
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'removed-promise', about } }, () =>
    book.promises.delete(id),
  );
}

/**
 * Every promise that is still to keep or to check on, and of which the shop may still be reminded;
 * read again with each change in any window.
 */
export function useOpenPromises(): readonly PromiseMade[] | undefined {
  const people = usePeopleNear();
  const open = useLook('open promises', (book) =>
    book.promises.where('state').anyOf('open', 'to-check').toArray(),
  );
  return useMemo(() => {
    return open?.filter(({ regularId }) => people.one(regularId, 'remind') !== undefined);
  }, [open, people]);
}

/** Another till may have been quicker: what it wrote down must not be written over. */
function stillIn(present: PromiseMade, states: readonly PromiseState[]): PromiseMade {
  if (!states.includes(present.state)) throw new Refusal({ kind: 'done-already' });
  return present;
}

/** A second step that was written down or rubbed out meanwhile says whether one is still to do. */
function withStep(made: PromiseMade, edit: Edit<PromiseMade>): PromiseMade {
  const isTouched = edit.check !== undefined || edit.closed !== undefined;
  if (!isTouched || made.closed === undefined || made.state === 'not-kept') return made;
  const isOver = made.check === '' || made.checked !== undefined;
  return { ...made, state: isOver ? 'kept' : 'to-check' };
}

function onPromise(
  book: Book,
  id: PromiseId,
  note: { readonly at: LocalTime; readonly act: Act },
  change: (present: PromiseMade) => PromiseMade,
): Promise<Result<void, BookFailure>> {
  return command(book, note, async () => {
    const present = await book.promises.get(id);
    if (!present) throw new Refusal({ kind: 'row-gone' });
    await book.promises.put(change(present));
  });
}
