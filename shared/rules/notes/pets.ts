import { tidy } from '../words/note-line.ts';
import { type Companion, companionOf, wordsOf } from './companions.ts';
import { PETS } from './kin.ts';
import type { PetReading } from './note-reading.ts';

const IS_PET = new RegExp(`(?:^|\\s)(?:${PETS})s?$`, 'i');

/** Reads an animal of the household: "dog is called Tilly", "has a cat"; undefined for people. */
export function readPet(line: string): PetReading | undefined {
  const companion = companionOf(line);
  return companion !== undefined && IS_PET.test(companion.who) ? toPet(companion) : undefined;
}

/** Makes a pet of any line, because somebody said that it is one. */
export function fileAsPet(line: string): PetReading {
  const companion = companionOf(line);
  return companion === undefined ? { name: tidy(line), kind: '' } : toPet(companion);
}

function toPet(companion: Companion): PetReading {
  return {
    name: companion.name,
    kind: companion.name === '' ? wordsOf(companion) : companion.who,
  };
}
