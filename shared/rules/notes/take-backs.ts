import { foldWords } from '../words/fold.ts';
import { readCaution } from './cautions.ts';
import { readDiet } from './diets.ts';
import type { KnownCaution, NoteContext, TakeBackReading } from './note-reading.ts';
import { allowedAgain, type Stance, stanceOf } from './who-and-whether.ts';

/** Words for one and the same thing to leave out. */
const ALIKE: readonly (readonly string[])[] = [
  ['coeliac', 'celiac', 'gluten', 'wheat'],
  ['dairy', 'lactose', 'milk'],
  ['egg'],
  ['soy', 'soya'],
  ['diabetes', 'diabetic'],
  ['epilepsy', 'epileptic'],
  ['asthma', 'asthmatic'],
  ['vegan', 'vegetarian', 'veggie', 'meat'],
  ['kosher', 'halal', 'pork', 'bacon', 'ham'],
  ['alcohol', 'teetotal'],
];
const EATS_AGAIN =
  /^(?:(?:he|she|they)(?:['’]s)?\s+)?(?:eats|eating|(?:can|may|is allowed to) (?:have|eat|drink)|allowed|back (?:on|to eating))\s+.+\sagain\b/i;
const SAYS_NOTHING = new Set(
  (
    'no not never any all the a an to of for and or allergic allergy allergies intolerant intolerance severe ' +
    'bad serious is was has be free can may must only strictly please with on in at change use'
  ).split(' '),
);
/** "The egg thing": an allergy that nobody wants to call by its name. */
const THING = /^(?:the\s+)?(?<what>[\p{L} ]+?)\s+(?:thing|business|issue|problem|trouble|stuff)$/iu;
/** What was written down is meant, by whatever word. */
const SCRAPS =
  /^(?:please\s+)?(?:scrap|ignore|forget|delete|remove|cross|strike|disregard|take|undo|scratch|bin|lose|wipe|clear|rub|cut|get|false alarm|(?:(?:i|we) (?:was|were) )?(?:wrong|mistaken) about)\b|\bwrong (?:page|card|person|one|name|column)\b/i;
/** Whoever grew out of a thing had it, whatever it is. */
const OUTGREW =
  /^(?:(?:he|she|they)(?:['’]s)?\s+|has\s+|have\s+|is\s+)*(?:grown out of|grew out of|outgrown|outgrew|got over|over)\b/i;
const ANY_ALLERGY =
  /^(?:(?:food|any|known|all|those|of those|the)\s+)*(?:allerg(?:y|ies|ic)|intoleran(?:t|ce|ces)|dietary requirements|cautions?)$/i;

/**
 * Reads "no longer allergic to nuts", "nuts are fine now", "not coeliac": never a caution, but the
 * offer to take the one away that stands on the card; undefined for anything else.
 */
export function readTakeBack(
  line: string,
  stance: Stance,
  { cautions }: NoteContext,
): TakeBackReading | undefined {
  if (stance.whose !== '' || stance.whether === 'doubtful' || addsToIt(line)) return undefined;
  const claim = deniedCaution(line, stance, cautions ?? []);
  if (claim === undefined) return undefined;
  const reading = toReading(claim, cautions ?? []);
  // Where nothing like it stands on the card there is nothing to take away.
  return cautions !== undefined && reading.choices.length === 0 ? undefined : reading;
}

const MORE =
  /^(?:it['’]?s\s+)?not (?:just|only|merely)\b|\bnow and (?:then|again)\b|\b(?:sometimes|occasionally|in moderation|a (?:little|bit|few)|small amounts?|never without)\b|\b(?:is|are|quite|very|really) (?:severe|serious|bad|worse|deadly)\b/i;

/** "Not just nuts", "ok with nuts, allergic to eggs": something more is said, and nothing is over. */
function addsToIt(line: string): boolean {
  if (MORE.test(line)) return true;
  const [, ...others] = line.split(/[,;]|\bbut\b/i);
  return others.some((clause) => {
    const { whether } = stanceOf(clause);
    return whether === 'so' && readCaution(clause)?.aboutHealth === true;
  });
}

/** Makes a taking away of any line, because somebody said that it is one. */
export function fileAsTakeBack(line: string, { cautions = [] }: NoteContext): TakeBackReading {
  const reading = toReading(line, cautions);
  const left = cautions.filter((caution) => !reading.choices.includes(caution));
  const [only] = cautions;
  const takes = reading.takes ?? (cautions.length === 1 ? only?.id : undefined);
  return { takes, choices: [...reading.choices, ...left] };
}

function deniedCaution(
  line: string,
  { whether, claim }: Stance,
  cautions: readonly KnownCaution[],
): string | undefined {
  if (whether !== 'so') {
    // "Never nuts" and "no nuts" deny nothing.
    if (readCaution(claim) || readDiet(claim) || ANY_ALLERGY.test(claim)) return claim;
    const thing = THING.exec(claim)?.groups?.what ?? (SCRAPS.test(line) ? claim : undefined);
    const isKnown = thing !== undefined && readCaution(`no ${thing}`)?.aboutHealth === true;
    if (thing !== undefined && (isKnown || OUTGREW.test(line))) return thing;
  }
  const again = allowedAgain(line);
  if (again === undefined) return undefined;
  if (readCaution(`allergic to ${again}`) && readCaution(`no ${again}`)) return again;
  // "Eats meat again", "can have oranges again": whatever it was, it is over.
  if (EATS_AGAIN.test(line)) return again;
  return cautions.some(({ text }) => shares(text, again)) ? again : undefined;
}

function toReading(claim: string, cautions: readonly KnownCaution[]): TakeBackReading {
  const choices = ANY_ALLERGY.test(claim)
    ? cautions.filter(({ aboutHealth }) => aboutHealth)
    : cautions.filter(({ text }) => shares(text, claim));
  return { takes: choices.length === 1 ? choices[0]?.id : undefined, choices };
}

/** Both name the same thing that must not happen. */
function shares(caution: string, claim: string): boolean {
  const one = meant(caution.split(':', 1)[0] ?? '');
  return meant(claim).some((word) => one.includes(word));
}

/** What a text names, each thing by one word of its own. */
function meant(text: string): string[] {
  return foldWords(text)
    .filter((word) => !SAYS_NOTHING.has(word))
    .map((word) => word.replace(/(?<=[^s])s$/, ''))
    .map((word) => ALIKE.find((words) => words.includes(word))?.[0] ?? word);
}
