import { capitalised, tidy, withoutSubject } from '../words/note-line.ts';
import { type Companion, companionOf, wordsOf } from './companions.ts';
import { PETS } from './kin.ts';
import type { PetReading } from './note-reading.ts';

const IS_PET = new RegExp(`(?:^|\\s)(?:${PETS})s?$`, 'i');

const NEW_PET = new RegExp(
  `^(?:(?:has|have|got|getting|gets|bought|adopted|rescued|brought)\\s+)?(?:an?\\s+)?(?:new|another|second)\\s+(?:\\w+\\s+)?(?<kind>${PETS})(?:\\s*[,:–-]?\\s+(?:(?:is\\s+)?(?:called|named)\\s+)?(?<name>\\p{L}[\\p{L}'’-]+))?$`,
  'iu',
);
/** "Two cats, Salt and Vinegar", "has a rescue greyhound, frankie, mad for crusts". */
const NAMED_BEHIND = new RegExp(
  `^(?:(?:has|have|got|has got|keeps|owns|with)\\s+)?(?:(?:an?|two|three|four|2|3|4|his|her|their|new|wee|old|little|big|rescue|elderly|tiny|\\p{L}+ly)\\s+)*(?:(?:${PETS})\\s+)?(?<kind>${PETS})s?\\s*[,:–-]\\s*(?<names>\\p{L}[\\p{L}'’-]+(?:(?:\\s*,\\s*|\\s+(?:and|&|n)\\s+)\\p{Lu}[\\p{L}'’-]+)*)(?<more>[,;].*)?$`,
  'iu',
);
const NAME_IS = new RegExp(
  `^(?:(?:his|her|their|the)\\s+)?(?<kind>${PETS})(?:['’]s)?\\s+(?:name['’]?s|name is|is called|called|is named)\\s+(?<names>\\p{L}[\\p{L}'’-]+)(?<more>[,;].*)?$`,
  'iu',
);
/** "Dog is Guinness, black lab": only a capital makes a name of it. */
const IS_NAME = new RegExp(
  `^(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\\s+)?(?<kind>${PETS})(?:\\s+is|['’]s)\\s+(?<names>\\p{Lu}[\\p{L}'’-]+)(?<more>[,;].*)?$`,
  'u',
);
const MUST_NOT_HAVE = new RegExp(
  `^(?:(?:his|her|their|the)\\s+)?(?<kind>${PETS})(?:\\s+(?<name>\\p{Lu}[\\p{L}'’-]+))?\\s*[,:]?\\s+(?:(?:can['’]?t|cannot|must(?:n['’]t| not)|may not|shouldn['’]?t|should not|isn['’]t allowed|is not allowed|not allowed)\\s+(?:to\\s+)?(?:have|eat|drink|be given)?|(?:is\\s+)?(?:allergic|intolerant) to|(?:gets?\\s+)?no)\\s+(?:any\\s+)?(?<never>[^,;:.]+)$`,
  'iu',
);

/** Reads an animal of the household: "dog is called Tilly", "dog can't have chocolate"; undefined for people. */
export function readPet(line: string): PetReading | undefined {
  const said = tidy(withoutSubject(tidy(line)));
  const forbidden = MUST_NOT_HAVE.exec(said)?.groups;
  if (forbidden) return fromWords(forbidden.kind, forbidden.name, forbidden.never);
  const fresh = NEW_PET.exec(said)?.groups;
  if (fresh) return fromWords(fresh.kind, fresh.name);
  const named = (NAME_IS.exec(said) ?? IS_NAME.exec(said) ?? NAMED_BEHIND.exec(said))?.groups;
  if (named && !NO_PET_NAME.test(named.names ?? ''))
    return fromWords(named.kind, allOf(named.names));
  const companion = companionOf(line);
  return companion !== undefined && IS_PET.test(companion.who) ? toPet(companion) : undefined;
}

/** Makes a pet of any line, because somebody said that it is one. */
export function fileAsPet(line: string): PetReading {
  const companion = companionOf(line);
  return companion === undefined ? { name: tidy(line), kind: '' } : toPet(companion);
}

const NO_PET_NAME =
  /^(?:is|has|was|had|not|no|and|ill|poorly|sick|needs|gone|died|lost|missing|allergic|can['’]?t|gets|likes|loves|hates|still|very|on|in|at|to|with|the|a|an|his|her|their)\b/i;

/** "salt and vinegar" are Salt and Vinegar. */
function allOf(names = ''): string {
  return capitalised(names.replace(/\s+(?:&|n)\s+/g, ' and '));
}

function fromWords(kind = '', name = '', never = ''): PetReading {
  const written = name.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return { name: written, kind: kind.toLowerCase(), ...(never !== '' && { never: tidy(never) }) };
}

function toPet(companion: Companion): PetReading {
  return {
    name: companion.name,
    kind: companion.name === '' ? wordsOf(companion) : companion.who,
  };
}
