import type { Pet, TieKind } from '../../shared/domain/household.ts';
import { say } from './say.ts';

/** How somebody belongs to the person whose page it is: "partner", "sent them". */
export function sayTie(kind: TieKind): string {
  return say(`household.tie-${kind}`);
}

/** An animal in two words: "dachshund Tilly", "Tilly", "cat". */
export function sayPet({ kind, name }: Pick<Pet, 'kind' | 'name'>): string {
  if (kind === '' && name === '') return say('household.an-animal');
  return kind === '' || name === '' ? kind + name : say('household.pet', { kind, name });
}

/** What an animal must not have, as an instruction: "chocolate" is kept as "never chocolate". */
export function sayNever(typed: string): string {
  const what = typed.trim();
  return what === '' || /^(?:never|no|not|nothing)\b/i.test(what)
    ? what
    : say('household.pet-never', { what });
}
