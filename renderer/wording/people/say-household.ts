import type { Pet, TieKind } from '../../../shared/domain/household.ts';
import { say } from '../say.ts';

/** How somebody belongs to the person whose page it is: "partner", "sent them". */
export function sayTie(kind: TieKind): string {
  return say(`household.tie-${kind}`);
}

/** An animal in two words: "dachshund Tilly", "Tilly", "cat". */
export function sayPet({ kind, name }: Pick<Pet, 'kind' | 'name'>): string {
  if (kind === '' && name === '') return say('household.an-animal');
  return kind === '' || name === '' ? kind + name : say('household.pet', { kind, name });
}

/** What an animal must not have, without the word that forbids it: "never chocolate" is "chocolate". */
export function bareNever(typed: string): string {
  return typed.trim().replace(/^(?:never|no)\s+/i, '');
}

/** What an animal must not have: "never chocolate". */
export function sayNever({ never }: Pick<Pet, 'never'>): string {
  return never === '' ? '' : say('household.pet-never', { what: never });
}
