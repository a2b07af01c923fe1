import { anyOf, tidy } from '../words/note-line.ts';
import { isAllergen } from './cautions.ts';
import { saysHarm } from './harm.ts';
import { KIN, PETS } from './kin.ts';

/** Whose it is that a line tells, and what it tells of them. */
export interface Whose {
  /** "husband", "dog", "Tom"; empty when it is theirs. */
  readonly whose: string;
  readonly claim: string;
}

const NAME = "\\p{Lu}[\\p{L}'’-]+";
const PEOPLE = anyOf(
  `lad lass lassie hubby missus mrs other_half better_half fella feller bloke twin youngest eldest oldest middle_one kiddo
  nipper bairn bairns wee_one wee_man wee_lad little_ones? little_man little_girl little_lad toddler teenager lodger
  client date in-laws? mates? guests? flatmate housemate roommate godson goddaughter stepson stepdaughter
  stepkids ex`,
);
const OTHERS = `(?:(?:\\p{L}+[- ]){0,2}(?:${KIN}|${PETS}|${PEOPLE})|someone else|somebody else|(?:the )?(?:man|woman|lady|guy|girl|boy|person|people|one|ones|friend|friends) (?:he|she|they) (?:comes?|sits?|brings?|is|are)(?: in)? with)`;
const OWNED = '(?:(?:his|her|their|the|that|a|my|one of (?:his|her|their))\\s+)';
/** How they are called, behind what they are: "grandson Theo", "their youngest (Max)". */
const CALLED = `(?:\\s+${NAME}|\\s*\\(${NAME}\\))?`;
const SAYS_OF =
  "(?:is|are|was|has|have|had|can['’]?t|cannot|can|must(?:n['’]t)?|isn['’]t|aren['’]t|may|should(?:n['’]t)?|doesn['’]t|does|never|might|needs|got|gets|who|that|comes|eats|drinks|only|also|says|swells|reacts|breaks|carries|suffers)";
const CLAIMS =
  '(?:\\w+ly\\s+)?(?:an?\\s+)?(?:type\\s+\\w+\\s+)?(?:allerg|intoleran|co?eliac|diabetic|epileptic|asthmatic|vegan|vegetarian)';
const OTHER_FIRST = new RegExp(
  `^(?:it['’]s\\s+|it is\\s+|for\\s+|is\\s+)?(?:${OWNED}(?<who>${OTHERS})|(?<bare>${OTHERS})(?=['’]s?\\s|s\\s+${CLAIMS}|\\s*[:,]|\\s+(?:${SAYS_OF}|${CLAIMS})))(?:['’]?s)?(?=[\\s:,]|$)(?!\\s*(?:and (?:him|her|them)|too)\\b)(?<rest>.*)$`,
  'iu',
);
const OTHER_LAST = new RegExp(
  `(?:\\s(?:for|in|of|by|not (?:hers|his|theirs|her|him)[,;]? (?:but )?)\\s*${OWNED}(?<who>${OTHERS})|[,:;(–-]\\s*(?:it['’]s |for |that['’]s )?${OWNED}?(?<them>${OTHERS}))\\)?$`,
  'iu',
);
/** "She's fine, it's her twin that's allergic". */
const OTHER_IS_IT = new RegExp(
  `(?:^|[\\s,;.(–-])(?:it['’]?s|it is|that['’]?s|that is)\\s+${OWNED}(?<who>${OTHERS})${CALLED}\\s*(?:['’]?s\\s+|with\\s+|(?:who|that|what)(?:['’]?s|\\s+(?:has|is|can['’]?t))?\\s+)(?<rest>.+)$`,
  'iu',
);
/** "The nut allergy is her husband's", "belongs to the son not him". */
const OTHER_OWNS = new RegExp(
  `^(?<rest>[^,;:.]{2,60}?)\\s+(?:(?:is|was|belongs to|are)\\s+)${OWNED}?(?<who>${OTHERS})${CALLED}['’]?s?(?:\\s*,?\\s*(?:and\\s+)?not\\s+(?:him|her|hers|his|them|theirs))?$`,
  'iu',
);
/** Whoever is named anywhere in a line: the words between them and what they have decide. */
const SOMEBODY = new RegExp(
  `(?<![\\p{L}])(?:(?<for>(?:for|to)\\s+)?${OWNED}(?<who>${OTHERS})|(?<=^(?:for\\s+)?)(?<bare>${OTHERS}))(?:['’]?s)?${CALLED}(?![\\p{L}])(?!\\s+of\\b)`,
  'iu',
);
const NOT_THEM_FIRST =
  /^(?:(?:it['’]?s\s+)?not\s+(?:him|her|them|hers|his|theirs)(?:sel(?:f|ves))?|(?:he|she)?\s*(?:['’]s|is)?\s*(?:fine|ok|okay|grand)(?:\s+(?:him|her)self)?)[,;.]?\s+(?:but\s+|it['’]?s\s+(?=(?:his|her|their|the)\b))/i;
const NOT_THEM_LAST = /[\s,;–-]+(?:and\s+)?not\s+(?:him|her|them|hers|his|theirs)$/i;
const CUE =
  /\b(?:allerg\w*|intoleran\w*|co?eliac|diabet\w*|epilep\w*|epi-?pens?|asthma\w*|anaphyla\w*|vegan|vegetarian|veggie|halal|kosher|(?:can['’]?t|cannot|mustn['’]?t|must not) (?:have|eat|drink|do|take|touch|tolerate))\b/i;
const HIS_OWN_WORDS =
  /\b(?:he|she|they)(?:['’]?(?:s|re)|\s+(?:is|are|has|have|can|can['’]?t|got|gets))\b/i;
const IN_FAMILY = /\b(?:in (?:the|his|her|their) family|runs in)\b/i;
const NAME_FIRST = new RegExp(
  `^(?<who>\\p{Lu}[\\p{Ll}’'-]+)(?:['’]s\\s+|\\s+(?=${SAYS_OF}\\b))`,
  'u',
);
/** "Tony in the next chair is allergic to talc". */
const NAME_PLACED = new RegExp(
  `^(?<who>\\p{Lu}[\\p{Ll}’'-]+)\\s+(?:in|at|from|next|over|on|behind|opposite|across|off)\\s+(?:\\p{L}+\\s+){1,5}(?=${SAYS_OF}\\s)`,
  'u',
);
/** Words that begin a line with a capital and are no name. */
const NO_NAME = new RegExp(
  `^(?:${anyOf(`Allergic Allergy Allergies Never No Not Nut Nuts Peanut Egg Eggs Milk Dairy Gluten Wheat Fish Coeliac
  Celiac Diabetic Strictly Please Can Cannot Must Has Is He She They It This That Severe Bad What Who Someone
  Somebody Everyone Anything Everything Nothing Any All Nobody Doctor Doctors Careful Keep Watch Beware Caution
  Warning Serious Sesame Soya Shellfish Latex Penicillin Vegan Vegetarian Wedding Birthday The His Her Their`)})$`,
  'i',
);

/** Whose it is, by whoever is named in a line; of several ways to say so the first that fits. */
export function whoseOf(said: string, names: readonly string[]): Whose {
  const plain = said.replace(NOT_THEM_FIRST, '').replace(CUE.test(said) ? NOT_THEM_LAST : /$^/, '');
  for (const find of [otherIsIt, otherOwns, otherFirst, otherLast, inFamily, namedBefore]) {
    const found = find(plain);
    if (found) return { whose: tidy(found.whose).toLowerCase(), claim: plainClaim(found.claim) };
  }
  return byName(plain, names) ?? { whose: '', claim: said };
}

function otherIsIt(said: string): Whose | undefined {
  const found = OTHER_IS_IT.exec(said)?.groups;
  return found && speaksOf(found.rest ?? '')
    ? { whose: found.who ?? '', claim: found.rest ?? '' }
    : undefined;
}

function otherOwns(said: string): Whose | undefined {
  const found = OTHER_OWNS.exec(said)?.groups;
  return found && CUE.test(found.rest ?? '')
    ? { whose: found.who ?? '', claim: found.rest ?? '' }
    : undefined;
}

function otherFirst(said: string): Whose | undefined {
  const found = OTHER_FIRST.exec(said)?.groups;
  const whose = found?.who ?? found?.bare;
  return whose ? { whose, claim: found?.rest ?? '' } : undefined;
}

function otherLast(said: string): Whose | undefined {
  const found = OTHER_LAST.exec(said)?.groups;
  const whose = found?.who ?? found?.them;
  return whose ? { whose, claim: said.replace(OTHER_LAST, '') } : undefined;
}

function inFamily(said: string): Whose | undefined {
  return IN_FAMILY.test(said) ? { whose: 'family', claim: said } : undefined;
}

/** "Hubby is coeliac so she buys it for him": whoever is named before the caution has it. */
function namedBefore(said: string): Whose | undefined {
  const found = SOMEBODY.exec(said);
  if (!found?.groups) return undefined;
  const claim = said.slice(found.index + found[0].length);
  const between = untilCue(claim);
  if (between === undefined) return undefined;
  // "Oat is for his wife, she can't have dairy": she is his wife.
  const isOwn = found.groups.for === undefined && HIS_OWN_WORDS.test(between);
  const isFar = found.groups.bare !== undefined && /[,;.]/.test(between);
  return isOwn || isFar ? undefined : { whose: found.groups.who ?? found.groups.bare ?? '', claim };
}

/** What is said before the caution in a line and its first words; undefined when there is none. */
function untilCue(said: string): string | undefined {
  const cue = CUE.exec(said);
  if (cue) return said.slice(0, cue.index + cue[0].length);
  return saysHarm(said) ? said : undefined;
}

function byName(said: string, names: readonly string[]): Whose | undefined {
  const found = NAME_FIRST.exec(said) ?? (CUE.test(said) ? NAME_PLACED.exec(said) : null);
  const whose = found?.groups?.who;
  if (!found || whose === undefined || NO_NAME.test(whose) || isAllergen(whose)) return undefined;
  const isOwn = names.some((own) => own.toLowerCase().split(/\s+/).includes(whose.toLowerCase()));
  return isOwn ? undefined : { whose, claim: plainClaim(said.slice(found[0].length)) };
}

function speaksOf(claim: string): boolean {
  return CUE.test(claim) || saysHarm(claim);
}

function plainClaim(claim: string): string {
  return tidy(tidy(claim).replace(/^\)\s*/, ''))
    .replace(/^(?:who|that)(?:['’]?s)?\s+/i, '')
    .replace(/^(?:['’]s|is|are)\s+/i, '')
    .replace(/^the\s+(?:only\s+)?one\s+(?:with|who|that|who['’]?s|that['’]?s|whos|thats)\s+/i, '')
    .replace(/^the\s+(?=\p{L}+$)/iu, '');
}
