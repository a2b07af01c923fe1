import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Act } from '../../../shared/domain/ledger-entry.ts';
import type { Asking } from '../../../shared/domain/question.ts';
import { subjectOf } from '../../../shared/domain/question.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import type { Learned } from '../../../shared/rules/questions/read-answer.ts';
import { command, Refusal } from '../commands/command.ts';
import { mustBeThere } from '../commands/must-be-there.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

const ACTS: Readonly<Record<Asking['outcome'], Act['kind']>> = {
  asked: 'asked',
  later: 'put-off',
  'not-suitable': 'not-asked',
};

/**
 * Writes down what became of a question, for everybody at every till.
 *
 * Asked twice at once in two windows it stays asked once, and the second is told so; a line of answer
 * is never lost, so one with a line stands beside the first. Whoever checked on a promise has done its second step.
 */
export function noteAsking(
  book: Book,
  given: Omit<Asking, 'id' | 'at'>,
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: ACTS[given.outcome], about } }, async () => {
    await mustBeThere(book, given.regularId);
    const theirs = await book.askings.where('regularId').equals(given.regularId).toArray();
    const isDone = theirs.some(({ key, outcome }) => key === given.key && outcome === 'asked');
    if (isDone && given.answer === '') throw new Refusal({ kind: 'done-already' });
    await book.askings.add({ ...given, id: newId(), at });
    if (given.outcome !== 'later') await closeCheck(book, given, at);
  });
}

/** Writes beside a question what they said, and into the book what was learned by it. */
export function changeAnswer(
  book: Book,
  { id, answer }: Pick<Asking, 'id' | 'answer'>,
  learned: Learned,
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'asked', about } }, async () => {
    const present = await book.askings.get(id);
    if (!present) throw new Refusal({ kind: 'row-gone' });
    const answered = { ...present, answer };
    await book.askings.put(answered);
    await closeCheck(book, answered, at);
    if (Object.keys(learned).length === 0) return;
    const person = await book.regulars.get(present.regularId);
    if (!person) throw new Refusal({ kind: 'row-gone' });
    await book.regulars.put({ ...person, ...onlyNew(person, learned) });
  });
}

/** Whoever asked whether it worked has done the second step; the line stands beside both. */
async function closeCheck(
  book: Book,
  given: Pick<Asking, 'key' | 'answer' | 'outcome'>,
  at: LocalTime,
): Promise<void> {
  const subject = subjectOf(given.key);
  const made = subject?.kind === 'check' ? await book.promises.get(subject.promiseId) : undefined;
  if (made?.state !== 'to-check' && made?.checked === undefined) return;
  // Put away, it was never checked: it is only over.
  if (given.outcome === 'not-suitable') await book.promises.put({ ...made, state: 'kept' });
  else {
    const checked = { at: made.checked?.at ?? at, line: given.answer };
    await book.promises.put({ ...made, state: 'kept', checked });
  }
}

/** What another till has written meanwhile is not written over. */
function onlyNew(person: Regular, learned: Learned): Learned {
  const entries = Object.entries(learned).filter(([field]) => {
    const known: unknown = person[field as keyof Learned];
    return known === undefined || known === '' || known === false;
  });
  return Object.fromEntries(entries);
}
