import type { LocalTime } from '../../shared/calendar-day.ts';
import type { Pet, Tie, TieProblem } from '../../shared/domain/household.ts';
import type { Act } from '../../shared/domain/ledger-entry.ts';
import type { BookFailure } from '../../shared/failure.ts';
import { fail, type Result } from '../../shared/result.ts';
import { tieProblem } from '../../shared/rules/household.ts';
import { command, Refusal } from './command.ts';
import type { Book } from './database.ts';
import { newId } from './new-id.ts';

/** Ties two people together; says why not when that makes no sense. */
export async function addTie(
  book: Book,
  given: Pick<Tie, 'people' | 'kind'>,
  about: string,
  at: LocalTime,
): Promise<Result<Tie, BookFailure | TieProblem>> {
  let problem: TieProblem | undefined;
  const tie: Tie = { ...given, id: newId(), at };
  const result = await command(book, { at, act: change(about) }, async () => {
    // Read inside the transaction: another window may be tying the same two.
    problem = tieProblem(tie, await parentage(book, tie));
    if (problem) throw new Refusal({ kind: 'row-gone' });
    await book.ties.add(tie);
    return tie;
  });
  return problem ? fail(problem) : result;
}

/** Unties two people. */
export function removeTie(
  book: Book,
  id: string,
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: change(about) }, () => book.ties.delete(id));
}

/** Writes an animal into the book. */
export function addPet(
  book: Book,
  given: Pick<Pet, 'regularId' | 'kind'> & Partial<Pet>,
  about: string,
  at: LocalTime,
): Promise<Result<Pet, BookFailure>> {
  const empty = { name: '', treat: '', never: '', standing: 'here' } as const;
  const pet: Pet = { ...empty, ...given, id: newId(), at };
  return command(book, { at, act: change(about) }, async () => {
    await book.pets.add(pet);
    return pet;
  });
}

/** Changes what the book says of an animal. */
export function changePet(
  book: Book,
  pet: Pet,
  about: string,
  at: LocalTime,
): Promise<Result<Pet, BookFailure>> {
  return command(book, { at, act: change(about) }, async () => {
    if (!(await book.pets.get(pet.id))) throw new Refusal({ kind: 'row-gone' });
    await book.pets.put(pet);
    return pet;
  });
}

/** Takes an animal out of the book. */
export function removePet(
  book: Book,
  id: string,
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: change(about) }, () => book.pets.delete(id));
}

function change(about: string): Act {
  return { kind: 'changed-household', about };
}

/** Every tie of these two, and upwards and downwards of them as far as parents and children go. */
async function parentage(book: Book, { people }: Tie): Promise<Tie[]> {
  const ties = new Map<string, Tie>();
  const seen = new Set<string>();
  let next: string[] = [...people];
  while (next.length > 0) {
    for (const id of next) seen.add(id);
    const found = await book.ties.where('people').anyOf(next).distinct().toArray();
    for (const tie of found) ties.set(tie.id, tie);
    const kin = found.filter(({ kind }) => kind === 'child' || kind === 'parent');
    next = [...new Set(kin.flatMap((tie) => tie.people))].filter((id) => !seen.has(id));
  }
  return [...ties.values()];
}
