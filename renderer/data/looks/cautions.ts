import { useLiveQuery } from 'dexie-react-hooks';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { Pet } from '../../../shared/domain/household.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { useBook } from '../people/book-context.tsx';
import type { Book } from '../store/database.ts';
import { byPerson } from '../store/known-rows.ts';

/** What must not happen with somebody, and with their animals. */
export interface CautionsOfOne {
  readonly facts: readonly Fact[];
  readonly pets: readonly Pet[];
}

/** Cautions of some people, by id. */
export type Cautions = ReadonlyMap<RegularId, CautionsOfOne>;

/** The face-up cautions of a few people, read again whenever one changes; undefined until they are read. */
export function useCautions(ids: readonly RegularId[]): Cautions | undefined {
  const book = useBook();
  return useLiveQuery(() => cautionsOf(book, ids), [book, ids.join()]);
}

async function cautionsOf(book: Book, ids: readonly RegularId[]): Promise<Cautions> {
  const [facts, pets] = await Promise.all([
    book.facts.where('regularId').anyOf(ids).toArray(),
    book.pets.where('regularId').anyOf(ids).toArray(),
  ]);
  const faceUp = byPerson(
    facts.filter((fact) => fact.kind === 'caution' && fact.layer === 'face-up'),
  );
  const minded = byPerson(pets.filter((pet) => pet.never !== '' && pet.standing === 'here'));
  return new Map(
    ids.map((id) => [id, { facts: faceUp.get(id) ?? [], pets: minded.get(id) ?? [] }]),
  );
}
