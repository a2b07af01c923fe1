import { capitalised, tidy, withoutSubject } from '../words/note-line.ts';
import { KIN, PETS } from './kin.ts';

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
const HAS_ALONG = new RegExp(
  `^(?:has|got|brings)\\s+(?:${OWN}\\s+)*(?<who>${WHO})\\s+(?<name>\\p{Lu}[\\p{L}'’-]*(?:(?:,\\s*|\\s+(?:and|&)\\s+)\\p{Lu}[\\p{L}'’-]*){0,3})\\s+(?:along|with (?:him|her|them))\\b.*$`,
  'u',
);
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

/** Who somebody comes with: what they are to them and what they are called. */
export interface Companion {
  /** "dachshund", "sister"; empty for a bare name. */
  readonly who: string;
  readonly name: string;
  /** "two", when the line counts them. */
  readonly count: string;
}

/** Reads "dog is called Tilly", "comes with her sister Ada", "dachshund Tilly"; else undefined. */
export function readCompanion(line: string): string | undefined {
  const companion = companionOf(line);
  return companion && wordsOf(companion);
}

/** Reads who somebody comes with, part by part; undefined for anything else. */
export function companionOf(line: string): Companion | undefined {
  const said = tidy(withoutSubject(line));
  const owned = HAS.exec(said);
  if (owned) return toCompanion(owned);
  const along = HAS_ALONG.exec(said);
  if (along) return toCompanion(along);
  const turned = NAME_THE_WHO.exec(said);
  if (turned) return toCompanion(turned);
  const called = CALLED.exec(said);
  if (called && (SAYS_CALLED.test(said) || isNameLike(called, said))) return toCompanion(called);
  const coming = MARKED.test(said) ? (COMES_WITH.exec(said) ?? WITH.exec(said)) : null;
  const together = coming?.groups?.with?.replace(/^(?:with|along)\s+/i, '');
  return together === undefined ? undefined : readTogether(together);
}

/** A companion as one line: "dachshund Tilly", "two cats". */
export function wordsOf({ who, name, count }: Companion): string {
  if (count !== '' && name === '') return `${count} ${who}`;
  return [who, name].filter((part) => part !== '').join(' ');
}

function readTogether(text: string): Companion | undefined {
  const known = WHO_AND_NAME.exec(text) ?? CALLED.exec(text) ?? NAME_THE_WHO.exec(text);
  if (known) return toCompanion(known);
  // Somebody's bare name counts when it is written as one: "comes with Ada".
  const isName = /^\p{Lu}[\p{L}'’-]+(?:\s+(?:and|&)?\s*\p{Lu}[\p{L}'’-]+)*$/u.test(text);
  return isName ? { who: '', name: text, count: '' } : undefined;
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

function toCompanion(match: RegExpExecArray): Companion {
  return {
    who: tidy(match.groups?.who ?? '').toLowerCase(),
    name: capitalised(match.groups?.name ?? ''),
    count: match.groups?.count ?? '',
  };
}

/** What people who belong together do: "meets Pauline here", "never in without his sister Breda". */
const TOGETHER =
  /\b(?:comes?|in|sits?|knits?|plays?|chats?|natters?|walks?|has lunch|has coffee|shares a table)\s+(?:in\s+|here\s+)?with\b|\bmeets?\b|\bin tow\b|\bin (?:together|without)\b|\balways (?:in )?together\b|\bjoined at the hip\b|\bthick as thieves\b/i;
const SOMEBODY_NAMED = /(?<=\s)\p{Lu}\p{Ll}+/u;

/**
 * Words that tell who somebody comes with in a way of their own; kept as they are. Undefined where
 * nobody is named, and for anything else.
 */
export function comesTogether(line: string): string | undefined {
  const said = tidy(line);
  return TOGETHER.test(said) && SOMEBODY_NAMED.test(said) && !/\?$/.test(said) ? said : undefined;
}
