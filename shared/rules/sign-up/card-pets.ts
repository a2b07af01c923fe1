import type { PetReading } from '../notes/note-reading.ts';
import { readPet } from '../notes/pets.ts';
import { looksLikeName } from '../orders/names-written.ts';
import { tidy } from '../words/note-line.ts';

/** The animals on a card's line: "dachshund Tilly", "Tilly, a dachshund", "our dog Rex and a cat". */
export function readPetLine(line: string): PetReading[] {
  const words = tidy(line);
  if (words === '') return [];
  const parts = words.split(/\s*(?:[;&+]|\band\b)\s*/i).filter((part) => part !== '');
  // A bare name among others is an animal, too.
  const bare = (part: string) => (looksLikeName(part) ? [{ name: part, kind: '' }] : []);
  const each = parts.flatMap((part) => readOne(part) ?? bare(part));
  if (each.length === parts.length) return each;
  return [readOne(words) ?? { name: words, kind: '' }];
}

/** Cards speak of "our dog" and "my cat"; the book speaks of theirs. */
function readOne(part: string): PetReading | undefined {
  const plain = part.replace(/^(?:(?:i|we)\s+have\s+)?(?:our|my|an?|the)\s+/i, '');
  return nameFirst(plain) ?? readPet(plain) ?? readPet(`has ${plain}`) ?? readPet(`has a ${plain}`);
}

/** "Tilly, dachshund" and "Tilly (dachshund)": the name, then what it is. */
function nameFirst(part: string): PetReading | undefined {
  const [, name = '', kind = ''] =
    /^([^,(–-]+?)\s*[,(–-]\s*(?:an?\s+|the\s+)?([^,)]+?)\)?$/i.exec(part) ?? [];
  const read = name === '' || kind === '' ? undefined : readPet(`${kind} ${name}`);
  return read?.name === name ? read : undefined;
}
