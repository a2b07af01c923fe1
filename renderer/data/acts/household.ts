import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Pet, Tie, TieProblem } from '../../../shared/domain/household.ts';
import type { PetId, RegularId, TieId } from '../../../shared/domain/ids.ts';
import type { Act } from '../../../shared/domain/ledger-entry.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { fail, type Result } from '../../../shared/result.ts';
import type { EditNow } from '../../../shared/rules/edits/row-edit.ts';
import { isOfHousehold, tieProblem } from '../../../shared/rules/lives/household.ts';
import { changeRow } from '../commands/change-row.ts';
import { command, Refusal } from '../commands/command.ts';
import { mustBeThere } from '../commands/must-be-there.ts';
import { useBook } from '../people/book-context.tsx';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';

/** Ties two people together; says why not when that makes no sense. */
export function addTie(
  book: Book,
  given: Pick<Tie, 'people' | 'kind'>,
  about: string,
  at: LocalTime,
): Promise<Result<Tie, BookFailure | TieProblem>> {
  return writeTie(book, async () => ({ ...given, id: newId(), at }), about, at);
}

/** Changes how two people belong together; says why not when that makes no sense. */
export function changeTie(
  book: Book,
  id: TieId,
  edit: Partial<Pick<Tie, 'people' | 'kind'>>,
  about: string,
  at: LocalTime,
): Promise<Result<Tie, BookFailure | TieProblem>> {
  const now = async () => {
    const present = await book.ties.get(id);
    if (!present) throw new Refusal({ kind: 'row-gone' });
    return { ...present, ...edit };
  };
  return writeTie(book, now, about, at);
}

async function writeTie(
  book: Book,
  tieNow: () => Promise<Tie>,
  about: string,
  at: LocalTime,
): Promise<Result<Tie, BookFailure | TieProblem>> {
  let problem: TieProblem | undefined;
  const result = await command(book, { at, act: change(about) }, async () => {
    const tie = await tieNow();
    // Read inside the transaction: another window may be tying the same two.
    const known = await tiesAround(book, tie.people, isKin);
    problem = tieProblem(
      tie,
      known.filter(({ id }) => id !== tie.id),
    );
    if (problem) throw new Refusal({ kind: 'row-gone' });
    await mustBeThere(book, ...tie.people);
    await book.ties.put(tie);
    return tie;
  });
  return problem ? fail(problem) : result;
}

/** Unties two people. */
export function removeTie(
  book: Book,
  id: TieId,
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
    await mustBeThere(book, pet.regularId);
    await book.pets.add(pet);
    return pet;
  });
}

/** Changes something the book says of an animal; a field handed in as undefined is taken out. */
export function changePet(
  book: Book,
  id: PetId,
  edit: EditNow<Omit<Pet, 'id' | 'at' | 'regularId'>>,
  about: string,
  at: LocalTime,
): Promise<Result<Pet, BookFailure>> {
  return command(book, { at, act: change(about) }, () => changeRow<Pet>(book.pets, id, edit));
}

/** Takes an animal out of the book. */
export function removePet(
  book: Book,
  id: PetId,
  about: string,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: change(about) }, () => book.pets.delete(id));
}

function change(about: string): Act {
  return { kind: 'changed-household', about };
}

const isKin = ({ kind }: Tie) => kind === 'child' || kind === 'parent';

/** Every tie of somebody and of all who live with them; undefined until they are read. */
export function useTiesAround(id: RegularId): readonly Tie[] | undefined {
  const book = useBook();
  return useLiveQuery(() => tiesAround(book, [id], ({ kind }) => isOfHousehold(kind)), [book, id]);
}

/** Every tie of these people, and of whoever ties of one sort lead to, as far as they go. */
async function tiesAround(
  book: Book,
  people: readonly RegularId[],
  leadsOn: (tie: Tie) => boolean,
): Promise<Tie[]> {
  const ties = new Map<string, Tie>();
  const seen = new Set<RegularId>();
  let next = [...people];
  while (next.length > 0) {
    for (const id of next) seen.add(id);
    const found = await book.ties.where('people').anyOf(next).distinct().toArray();
    for (const tie of found) ties.set(tie.id, tie);
    const further = found.filter(leadsOn).flatMap((tie) => tie.people);
    next = [...new Set(further)].filter((id) => !seen.has(id));
  }
  return [...ties.values()];
}
