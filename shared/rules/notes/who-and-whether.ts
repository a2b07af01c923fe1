import { anyOf, tidy, withoutSubject } from '../words/note-line.ts';
import { isAllergen, saysHarm } from './cautions.ts';
import { whoTold } from './events/told-by.ts';
import { KIN, PETS } from './kin.ts';

/** What a line says before it says what: of whom, and whether it is so. */
export interface Stance {
  /** "Not" for what is not so or never was, "past" for what was so once, "doubtful" for what nobody knows. */
  readonly whether: 'so' | 'not' | 'past' | 'doubtful';
  /** Whose it is when it is not theirs: "husband", "dog", "Tom"; empty when it is theirs. */
  readonly whose: string;
  /** The words without those that say it is not so: "allergic to nuts". */
  readonly claim: string;
}

const SMALL = anyOf(
  `any a an the his her their actually really all that so at now in fact after being been even
  technically officially truly`,
);
/** Whatever says no before the claim: "isn't", "no longer", "used to be", "has no", "outgrew". */
const NOT_FIRST = new RegExp(
  `^(?:(?:turns? out|turned out|it turns out|good news|correction)[:,]?\\s+(?:that\\s+)?(?:(?:he|she|they)(?:['’](?:s|re))?\\s+)?)?(?:(?:is|are|was|were|has|have|had|does|do|did|been)\\s+)?(?:not|n['’]t|no longer|never(?: really| actually)?(?: was| were| been| had)?|isn['’]?t|aren['’]?t|ain['’]?t|wasn['’]?t|weren['’]?t|(?:hasn['’]?t|haven['’]?t|has not|have not)(?: got| been)?|(?:doesn['’]?t|don['’]?t|didn['’]?t|does not|do not|did not)(?: actually| really)? have|(?:has|have|had|with) no|no known|no|without|used to (?:be|have)|use to (?:be|have)|stopped (?:being|having)|gave up(?: being| on being)?|given up(?: being)?|quit being|no more being|(?:has |have )?(?:grown out of|outgrown|outgrew|grew out of|got over|gotten over|shaken off|been cured of|been cleared of|tested negative for)|cured of|cleared of|tested negative for|negative for)\\s*(?:(?:${SMALL})\\s+)*(?<claim>.+)$`,
  'i',
);
/** Whatever says that it was so once: "was", "had", "formerly". */
const ONCE_FIRST = new RegExp(
  `^(?:once was|was once|once had|formerly|previously|was|were|had|ex-)\\s*(?:(?:${SMALL})\\s+)*(?<claim>.+)$`,
  'i',
);
/** Whatever says no after it: "was wrong", "has gone", "is a thing of the past". */
const NOT_LAST =
  /^(?<claim>.+?)\s+(?:(?:thing|business|story|note|caution|warning|entry)\s+)?(?:(?:was|were|is|are|has|have|turned out|proved|isn['’]t|wasn['’]t|aren['’]t)\s+)(?:(?:to be|been|all|a|an|just|now|long|quite|not|no longer|never|in|of|any|really)\s+)*(?:wrong|mistaken|mistake|error|misunderstanding|gone|over|cured|outgrown|disappeared|vanished|false|untrue|true|right|correct|so|nonsense|misdiagnos(?:is|ed)|diagnosed wrong(?:ly)?|a red herring|rubbish|mix[- ]?up|past|history|cleared(?: up)?|passed|disproved|ruled out|out of date|outdated|a thing|issue|problem|hers|his|theirs|lifted|healed|retracted)\b.*$/i;
/** Whoever says that what was written is to go: "scrap what I put about mustard". */
const SCRAP =
  /^(?:scrap|ignore|forget|delete|remove|cross out|strike out|disregard|take (?:off|out|away)|undo)\s+(?:(?:what (?:i|we) (?:put|said|wrote) about|about|the|that|his|her|their)\s+)*(?<claim>[^,;.]+?)(?:\s+(?:note|caution|warning|bit))?(?:[,;.].*)?$/i;
/** What was so once: "as a child", "years ago". */
const LONG_AGO =
  /^(?<claim>.+?)[,]?\s+(?:as an? (?:child|kid|baby|boy|girl|teenager)|when (?:he|she|they) (?:was|were) (?:little|small|young|a \w+|\w+)|years ago|in the past|(?:but )?not any ?more|no longer|(?:but )?no more|(?:but )?not now|once upon a time|growing up)$/i;
const NO_MORE = /[,]?\s+(?:any ?more|at all|after all|these days|nowadays)$/i;
const MAY_HAVE =
  /^(?:(?:can|could|may|is allowed|allowed|is able|able|ok(?:ay)?|fine|all right|alright|happy|safe)\s+(?:to\s+|with\s+)?(?:now\s+)?(?:have|eat|drink|take|touch|try)?\s*|(?:eats|has|drinks|takes)\s+)(?<claim>.+?)(?<again>\s+(?:again|now|these days|after all|once more|no problem))*$/i;
const IS_FINE =
  /^(?<claim>.+?)\s+(?:is|are)\s+(?:(?:all|perfectly|totally|quite|now|absolutely)\s+)?(?:fine|ok|okay|right|alright|allowed|safe|no problem|no trouble|good)(?:\s+(?:now|again|after all|for (?:him|her|them)|these days))*(?:[,;].*)?$/i;
/** "Can have oranges again, tests were fine": why is said behind it. */
const WHY_AGAIN =
  /[,;.]\s+(?:(?:all\s+)?(?:tests?|results?|doctor|dr|allergist|hospital|it|that|was|been|says|so)\b).*$/i;
const MARKS_AGAIN = /\s(?:again|now|these days|after all|once more|no problem)$/i;

const DOUBT =
  /^(?:if|whether)\s|(?:^|[\s,(])(?:might|maybe|perhaps|possibly|poss|could(?:n['’]t)? (?:be|have)|may (?:be|have|get|go|need|not)|reckons?|dunno|don['’]?t know|thinks|thought|we think|i think|probably|prob|presumably|supposedly|allegedly|apparently|seems?|not sure|unsure|not certain|no idea|don['’]?t know|do not know|unclear|unconfirmed|wonder\w*|check (?:if|whether|about)|find out|(?:know|sure|see|ask|asking|wonder\w*) (?:if|whether)|heard|rumou?r\w*|suspects?|suspected|(?:being|getting|to be|waiting to be) tested|tests? for|awaiting|hopes?|hoping|thinking (?:of|about)|considering|supposed to be|jok(?:ed|es|ing)|kidding|pretends?|or is it|or was it)(?=$|[\s,.:;)?])|\?\s*$/i;
const ASKED =
  /(?:^|\s)(?:asked?|asks|asking|enquired?|inquired?|talked|talking|talks|read|reads|reading|joked|worries|worried|complained|curious|question|info|information|leaflet|article|book|books|advice)\s+(?:(?:us|me)\s+)?(?:about|if|whether|what)(?=\s|$)/i;
const EXCEPT =
  /[\s,](?:but|except|only|unless|though|although|just|however|still|apart from|other than|avoid|careful|yet)(?=\s|$)/i;

const OTHERS = `(?:(?:\\p{L}+[- ]){0,2}(?:${KIN}|${PETS}|lad|lass|lassie|hubby|missus|mrs|other half|better half|fella|feller|bloke|youngest|eldest|oldest|kiddo|nipper|bairn|wee one|wee man|little one|little man|little girl|toddler|teenager|lodger|client|date|in-laws?|mates?|guests?|flatmate|housemate|roommate|godson|goddaughter|stepson|stepdaughter|ex)|someone else|somebody else|(?:the )?(?:man|woman|lady|guy|girl|boy|person|people|one|ones|friend|friends) (?:he|she|they) (?:comes?|sits?|brings?|is|are)(?: in)? with)`;
const OWNED = '(?:(?:his|her|their|the|a|my|one of (?:his|her|their))\\s+)';
const SAYS_OF =
  "(?:is|are|was|has|have|had|can['’]?t|cannot|can|must(?:n['’]t)?|isn['’]t|aren['’]t|may|should(?:n['’]t)?|doesn['’]t|does|never|might|needs|got|gets|who|that|comes|eats|drinks|only|also|says|swells|reacts|breaks|carries|suffers)";
const CLAIMS =
  '(?:\\w+ly\\s+)?(?:allerg|intoleran|co?eliac|diabetic|epileptic|asthmatic|vegan|vegetarian)';
const OTHER_FIRST = new RegExp(
  `^(?:it['’]s\\s+|it is\\s+|for\\s+|is\\s+)?(?:${OWNED}(?<who>${OTHERS})|(?<bare>${OTHERS})(?=['’]s?\\s|s\\s+${CLAIMS}|\\s*[:,]|\\s+(?:${SAYS_OF}|${CLAIMS})))(?:['’]?s)?(?=[\\s:,]|$)(?!\\s*(?:and (?:him|her|them)|too)\\b)(?<rest>.*)$`,
  'iu',
);
const OTHER_LAST = new RegExp(
  `(?:\\s(?:for|in|of|by|not (?:hers|his|theirs|her|him)[,;]? (?:but )?)\\s*${OWNED}(?<who>${OTHERS})|[,:;(–-]\\s*(?:it['’]s |for |that['’]s )?${OWNED}?(?<them>${OTHERS}))\\)?$`,
  'iu',
);
const SOMEBODY = new RegExp(`(?<![\\p{L}])(?:${OWNED}(?<who>${OTHERS}))(?![\\p{L}])`, 'iu');
const CUE =
  /\b(?:allerg\w*|intoleran\w*|co?eliac|diabet\w*|epilep\w*|epi-?pen|asthma\w*|anaphyla\w*|vegan|vegetarian|veggie|halal|kosher|(?:can['’]?t|cannot|mustn['’]?t|must not) (?:have|eat|drink))\b/i;
const IN_FAMILY = /\b(?:in (?:the|his|her|their) family|runs in)\b/i;
const NAME_FIRST = new RegExp(
  `^(?<who>\\p{Lu}[\\p{Ll}’'-]+)(?:['’]s\\s+|\\s+(?=${SAYS_OF}\\b))`,
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

const LEFT_OUT =
  /^(?:strictly\s+|absolutely\s+)?(?:no|never|zero)\s+(?:any\s+)?(?<what>\p{L}+(?:['’]s milk)?)/iu;
const SAYS_ALLERGY = /\b(?:allerg|intoleran|problem|issue|any ?more|no longer)/i;

/**
 * What a line says before it says what. Of two ways to read it the careful one is taken: what may be
 * somebody else's or may not be so is never said of them.
 */
export function stanceOf(line: string, names: readonly string[] = []): Stance {
  const told = withoutSubject(whoTold(tidy(line)).rest);
  const whose = whoseIs(told, names);
  const claim = whose === '' ? told : tidy(withoutOther(told));
  if (DOUBT.test(line) || ASKED.test(line)) return { whether: 'doubtful', whose, claim };
  // "No dairy and no gluten, but eggs are fine" denies no allergy: it is one.
  if (leavesOutFood(claim)) return { whether: 'so', whose, claim };
  const denied = deniedIn(withoutSubject(claim));
  if (denied === undefined) return { whether: 'so', whose, claim };
  return { ...denied, whether: EXCEPT.test(denied.claim) ? 'doubtful' : denied.whether, whose };
}

function leavesOutFood(claim: string): boolean {
  const what = LEFT_OUT.exec(claim)?.groups?.what;
  if (what === undefined || SAYS_ALLERGY.test(claim)) return false;
  return isAllergen(what) || saysHarm(claim);
}

/** What somebody may have again: "nuts" of "can eat nuts again" and of "nuts are fine now". */
export function allowedAgain(line: string): string | undefined {
  const said = withoutSubject(tidy(line.replace(WHY_AGAIN, '')));
  const fine = IS_FINE.exec(said)?.groups?.claim;
  const may = MAY_HAVE.exec(said)?.groups?.claim;
  const says =
    fine ??
    (/^(?:eats|has|drinks|takes)\b/i.test(said) && !MARKS_AGAIN.test(said) ? undefined : may);
  const what = says && tidy(says.replace(MARKS_AGAIN, ''));
  return what && !EXCEPT.test(` ${what}`) && !/\b(?:not|no)\b/i.test(what) ? what : undefined;
}

function deniedIn(said: string): Pick<Stance, 'whether' | 'claim'> | undefined {
  const first = NOT_FIRST.exec(said.replace(NO_MORE, ''))?.groups?.claim;
  const not = SCRAP.exec(said)?.groups?.claim ?? first ?? NOT_LAST.exec(said)?.groups?.claim;
  if (not !== undefined) return { whether: 'not', claim: bare(not) };
  const past = ONCE_FIRST.exec(said)?.groups?.claim ?? LONG_AGO.exec(said)?.groups?.claim;
  return past === undefined ? undefined : { whether: 'past', claim: bare(past) };
}

function bare(claim: string): string {
  const plain = withoutSubject(claim);
  return tidy(LONG_AGO.exec(plain)?.groups?.claim ?? plain.replace(NO_MORE, ''));
}

function whoseIs(said: string, names: readonly string[]): string {
  const first = OTHER_FIRST.exec(said)?.groups;
  const other = first?.who ?? first?.bare;
  if (other) return tidy(other).toLowerCase();
  const last = OTHER_LAST.exec(said);
  const who = last?.groups?.who ?? last?.groups?.them;
  if (who) return tidy(who).toLowerCase();
  if (IN_FAMILY.test(said)) return 'family';
  const before = namedBefore(said);
  if (before !== '') return before;
  const name = NAME_FIRST.exec(said)?.groups?.who;
  if (name === undefined || NO_NAME.test(name) || isAllergen(name)) return '';
  return names.some((own) => own.toLowerCase().split(/\s+/).includes(name.toLowerCase()))
    ? ''
    : name;
}

/** "Hubby is coeliac so she buys it for him": whoever is named before the caution has it. */
function namedBefore(said: string): string {
  const cue = CUE.exec(said);
  const kin = SOMEBODY.exec(said);
  if (!cue || !kin?.groups || kin.index > cue.index) return '';
  const between = said.slice(kin.index + kin[0].length, cue.index);
  return /\b(?:he|she|they)(?:['’](?:s|re)|\s+(?:is|are|has|have|can|can['’]t|must))/i.test(between)
    ? ''
    : tidy(kin.groups.who ?? '').toLowerCase();
}

function withoutOther(said: string): string {
  const first = OTHER_FIRST.exec(said)?.groups?.rest;
  const plain = first ?? said.replace(OTHER_LAST, '').replace(NAME_FIRST, '');
  return tidy(plain)
    .replace(/^(?:who|that)\s+/i, '')
    .replace(/^(?:['’]s|is|are)\s+/i, '');
}
