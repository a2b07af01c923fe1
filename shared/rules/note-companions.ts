import { anyOf, tidy, withoutSubject } from './note-line.ts';

const PETS = anyOf(
  `dog dogs puppy pup hound cat kitten rabbit parrot budgie hamster horse pony tortoise dachshund labrador lab
  poodle terrier spaniel collie whippet greyhound corgi beagle pug bulldog retriever alsatian shepherd
  husky boxer dalmatian schnauzer chihuahua pointer setter cockapoo labradoodle lurcher westie
  sausage_dog border_collie golden_retriever jack_russell guide_dog`,
);
const KIN = anyOf(
  `sister brother wife husband partner girlfriend boyfriend fiancé fiancée fiance fiancee mother mum mom mam
  father dad son daughter baby toddler child children kid kids twins boy boys girl girls grandson
  granddaughter grandchild grandchildren grandson's granny grandma gran nan nana grandmother grandpa
  grandad granddad grandfather aunt auntie uncle niece nephew cousin friend friends mate colleague
  colleagues neighbour neighbor carer nurse boss sister-in-law brother-in-law mother-in-law
  father-in-law family parents sons daughters sisters brothers`,
);
const WHO = `(?:(?:\\w+\\s+)?(?:${PETS})s?|(?:${KIN}))`;
const OWN = '(?:his|her|their|the|a|an|my|two|three|four|2|3|4|both|old|little|new|big)';
const NAME = "\\p{L}[\\p{L}'’-]*";
const NAMES = `${NAME}(?:(?:,\\s*|\\s+(?:and|&)\\s+|\\s+)${NAME}){0,3}`;

const CALLED = new RegExp(
  `^(?:${OWN}\\s+)*(?<who>${WHO})(?:['’]s name)?\\s+(?:is|are|was)?\\s*(?:(?:called|named)\\s+)?(?<name>${NAMES})$`,
  'iu',
);
const SAYS_CALLED = /\b(?:called|named|name is|name['’]s)\b/i;
const HAS = new RegExp(
  `^(?:has|got|has got|owns)\\s+(?:(?<count>two|three|four|[234])|${OWN})\\s+(?:${OWN}\\s+)*(?<who>${WHO})(?:\\s+(?:called|named)\\s+(?<name>${NAMES}))?$`,
  'iu',
);
const COMES_WITH =
  /^(?:comes|comes in|came|came in|here|in|brings|visits|is|walks)\s*(?:usually|always|often|mostly)?\s*(?:with|along|in with)?\s+(?<with>.+?)(?:\s+(?:on|at|in the|every|most|before|after|until|since)\s.*)?$/iu;
const WITH = /^with\s+(?<with>.+)$/iu;
const MARKED = /\bwith\b|^brings\b/i;
const WHO_AND_NAME = new RegExp(
  `^(?:${OWN}\\s+)*(?<who>${WHO})(?:,?\\s+(?<name>${NAMES}))?$`,
  'iu',
);
const NAME_THE_WHO = new RegExp(
  `^(?!\\p{L}+s\\s+(?:her|his|their)\\b|(?:lost|with|and|for|loves|likes|hates|misses|brings|walks|owns|feeds|has)\\b)(?<name>${NAME}),?\\s+(?:the|her|his|their)\\s+(?<who>${WHO})$`,
  'iu',
);

/** Reads "dog is called Tilly", "comes with her sister Ada", "dachshund Tilly"; else undefined. */
export function readCompanion(line: string): string | undefined {
  const said = tidy(withoutSubject(line));
  const owned = HAS.exec(said);
  if (owned) return whoAndName(owned);
  const turned = NAME_THE_WHO.exec(said);
  if (turned) return whoAndName(turned);
  const called = CALLED.exec(said);
  if (called && (SAYS_CALLED.test(said) || isNameLike(called, said))) return whoAndName(called);
  const coming = MARKED.test(said) ? (COMES_WITH.exec(said) ?? WITH.exec(said)) : null;
  const together = coming?.groups?.with?.replace(/^(?:with|along)\s+/i, '');
  return together === undefined ? undefined : readTogether(together);
}

function readTogether(text: string): string | undefined {
  const known = WHO_AND_NAME.exec(text) ?? CALLED.exec(text) ?? NAME_THE_WHO.exec(text);
  if (known) return whoAndName(known);
  // Somebody's bare name counts when it is written as one: "comes with Ada".
  return /^\p{Lu}[\p{L}'’-]+(?:\s+(?:and|&)?\s*\p{Lu}[\p{L}'’-]+)*$/u.test(text) ? text : undefined;
}

/** "Dachshund Tilly" names a companion; "daughter started school" and "dog is ill" do not. */
function isNameLike(match: RegExpExecArray, said: string): boolean {
  const name = match.groups?.name ?? '';
  if (/\b(?:is|are|was)\s/i.test(said)) return false;
  if (/^\p{Lu}/u.test(name)) return true;
  return (
    new RegExp(`^(?:${PETS})$`, 'i').test(match.groups?.who ?? '') && /^\p{L}{2,}$/u.test(name)
  );
}

function whoAndName(match: RegExpExecArray): string {
  const who = tidy(match.groups?.who ?? '').toLowerCase();
  const name = match.groups?.name;
  const count = match.groups?.count;
  if (count !== undefined && name === undefined) return `${count} ${who}`;
  return name === undefined ? who : `${who} ${capitalised(name)}`;
}

function capitalised(names: string): string {
  return names.replace(/\p{L}[\p{L}'’-]*/gu, (word) =>
    word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
