import { anyOf, tidy, withoutSubject } from '../words/note-line.ts';
import { isAllergen } from './cautions.ts';
import { whoTold } from './events/told-by.ts';
import { saysHarm, withoutDeadly } from './harm.ts';
import { whoseOf } from './whose.ts';

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
  `^(?:(?:turns? out|turned out|it turns out|good news|correction)[:,]?\\s+(?:that\\s+)?(?:(?:he|she|they)(?:['’](?:s|re))?\\s+)?)?(?:(?:is|are|was|were|has|have|had|does|do|did|been)\\s+)?(?:not|n['’]t|no longer|never(?: really| actually)?(?: was| were| been| had)?|isn['’]?t|aren['’]?t|ain['’]?t|wasn['’]?t|weren['’]?t|(?:hasn['’]?t|haven['’]?t|has not|have not)(?: got| been)?|(?:doesn['’]?t|don['’]?t|didn['’]?t|does not|do not|did not)(?: actually| really)? have|(?:has|have|had|with) no|no known|no|without|used to (?:be|have)|use to (?:be|have)|stopped (?:being|having)|gave up(?: being| on being)?|given up(?: being)?|quit being|no more being|(?:has |have )?(?:grown out of|outgrown|outgrew|grew out of|got over|gotten over|shaken off|been cured of|been cleared of|tested neg(?:ative)? (?:for|to|on))|cured of|cleared of|tested neg(?:ative)? (?:for|to|on)|negative for)(?![a-z])\\s*(?:(?:${SMALL})\\s+)*(?<claim>.+)$`,
  'i',
);
/** Whatever says that it was so once: "was", "had", "formerly". */
const ONCE_FIRST = new RegExp(
  `^(?:(?:once was|was once|once had|formerly|previously|was|were|had)(?![a-z])|ex-)\\s*(?:(?:${SMALL})\\s+)*(?<claim>.+)$`,
  'i',
);
/** Whatever says no after it: "was wrong", "has gone", "is a thing of the past". */
const NOT_LAST =
  /^(?<claim>.+?)\s+(?:(?:thing|business|story|note|caution|warning|entry)\s+)?(?:(?:was|were|is|are|has|have|turned out|proved|isn['’]t|wasn['’]t|aren['’]t)\s+)(?:(?:to be|been|all|a|an|just|now|long|quite|not|no longer|never|in|of|any|really)\s+)*(?:wrong|mistaken|mistake|error|misunderstanding|gone|over|cured|outgrown|disappeared|vanished|false|untrue|true|right|correct|so|nonsense|misdiagnos(?:is|ed)|diagnosed wrong(?:ly)?|a red herring|rubbish|mix[- ]?up|past|history|cleared(?: up)?|passed|disproved|ruled out|out of date|outdated|a thing|issue|problem|hers|his|theirs|(?:some(?:body|one)|anybody) else(?:['’]s)?|the other (?:one|fella|lady|guy|woman|man)(?:['’]s)?|lifted|healed|retracted)\b.*$/i;
/** Whoever says that what was written is to go: "scrap what I put about mustard", "take the wheat warning off". */
const ON_CARD = '(?:note|caution|warning|bit|entry|flag|label|line|one)';
const OFF_CARD = `(?:\\s+(?:off|out|away|down)(?:\\s+(?:of\\s+)?(?:the|his|her|their|this)\\s+(?:card|page|notes?|list|file|record))?)`;
const SCRAP = new RegExp(
  `^(?:please\\s+|can (?:we|you|someone)\\s+)?(?:scrap|ignore|forget|delete|remove|scratch|bin|lose|wipe|clear|(?:cross|strike|rub|take|cut|get) (?:off|out|away|rid of)|disregard|undo|(?:(?:i|we) (?:was|were) )?(?:wrong|mistaken)(?= about)|false alarm(?: on| about| with| re)?|take(?=.*\\s(?:off|out|away|down)(?:$|[\\s,;.]))|cross(?=.*\\s(?:off|out)(?:$|[\\s,;.])))\\s+(?:(?:what (?:i|we) (?:put|said|wrote) (?:about|re)|about|the|that|this|his|her|their|${ON_CARD}s? (?:about|on|re|for|that says))\\s+)*(?<claim>[^,;.:(]+?)(?:\\s+${ON_CARD})?${OFF_CARD}?(?:\\s+(?:(?:he|she|they)(?:['’]?(?:s|re))?|was|were|(?:as|because|cos|coz|since))\\s.*|\\s*[,;.:(].*)?$`,
  'i',
);
const WE_WROTE =
  '(?:(?:i|we|someone|somebody|they)\\s+)?(?:had|have|got|put|wrote|written|marked|listed|stuck|filed)';
const BUT_IS_NOT =
  "(?:(?:he|she|they)(?:['’]?(?:s|re))?\\s+(?:is\\s?n['’]?t|are\\s?n['’]?t|ain['’]?t|not|is not|never|no longer|eats|has|can)\\b|wrong|by mistake|that['’]?s wrong|my mistake)";
/** "We had him down as kosher, he isn't". */
const WRITTEN_AS = new RegExp(
  `^${WE_WROTE}\\s+(?:him|her|them|it)\\s+(?:down\\s+)?(?:as|for)\\s+(?<claim>[^,;.]+?)(?:[,;.]\\s*|\\s+)(?:but\\s+)?(?:in fact\\s+)?${BUT_IS_NOT}.*$`,
  'i',
);
/** "Put the nut thing on the wrong page". */
const WRONG_PAGE = new RegExp(
  `^${WE_WROTE}\\s+(?:down\\s+)?(?:the\\s+|that\\s+|his\\s+|her\\s+)?(?<claim>[^,;.]+?)\\s+(?:on|under|in|against|(?:down )?for)\\s+the wrong\\b.*$`,
  'i',
);
/** "Wasn't her who had the shellfish thing". */
const NOT_THEM =
  /^(?:it\s+)?(?:was\s?n['’]?t|is\s?n['’]?t|was not|is not|not)\s+(?:him|her|them)\s+(?:who|that|what|with)(?:['’]s)?\s+(?:(?:has|had|have|is|was|got)\s+)?(?:an?\s+|the\s+)?(?<claim>[^,;.]+?)(?:\s*[,;.].*)?$/i;
/** "Was veggie for years but eats meat again now". */
const ONCE_BUT =
  /^(?:was|were|used to be|had been)\s+(?:an?\s+)?(?<claim>[^,;.]+?)(?:\s+(?:for|until|till|since|as|when)\s+[^,;.]+?)?[,;]?\s+(?:but|and now|now)\s+(?:(?:he|she|they)(?:['’]s)?\s+)?(?:(?:is|now|eats|has|eating|having|can|back|not|does)\b.*|isn['’]t.*)$/i;
/** What was so once: "as a child", "years ago". */
const LONG_AGO =
  /^(?<claim>.+?)[,]?\s+(?:as an? (?:child|kid|baby|boy|girl|teenager)|when (?:he|she|they) (?:was|were) (?:little|small|young|a \w+|\w+)|years ago|in the past|(?:but )?not any ?more|no longer|(?:but )?no more|(?:but )?not now|once upon a time|growing up)$/i;
const NO_MORE = /[,]?\s+(?:any ?more|at all|after all|these days|nowadays)$/i;
const FINE = anyOf(
  `fine ok okay right alright all_right safe good grand sound cool happy no_problem no_problems no_trouble no_bother`,
);
const MAY_HAVE =
  /^(?:(?:can|could|may|is allowed|allowed|is able|able|ok(?:ay)?|fine|all right|alright|happy|safe)\s+(?:to\s+|with\s+)?(?:now\s+)?(?:have|eat|drink|take|touch|try)?\s*|(?:eats|has|drinks|takes)\s+)(?<claim>.+?)(?<again>\s+(?:again|now|these days|after all|once more|no problem))*$/i;
const IS_FINE = new RegExp(
  `^(?<claim>[^,;]+?)(?:\\s+(?:is|are)|['’]s)\\s+(?:(?:all|perfectly|totally|quite|now|absolutely|actually)\\s+)?(?:${FINE}|allowed)(?:\\s+(?:now|again|after all|(?:for|with|by) (?:him|her|them)|these days))*(?:[,;].*)?$`,
  'i',
);
/** "She's grand with nuts", "no bother with eggs these days". */
const FINE_WITH = new RegExp(
  `^(?:(?:he|she|they)(?:['’](?:s|re))?\\s+)?(?:(?:is|are|all|perfectly|totally|quite|now|absolutely|actually|has|have|been)\\s+)*(?:${FINE}|no issues?|no reaction|no bad reaction)\\s+(?:with|on|eating|having|to)\\s+(?<claim>[^,;]+?)(?<again>\\s+(?:again|now|these days|after all|once more))*(?:[,;].*)?$`,
  'i',
);
/** "Can have oranges again, tests were fine": why is said behind it. */
const WHY_AGAIN =
  /[,;.]\s+(?:(?:all\s+)?(?:tests?|results?|doctor|dr|allergist|hospital|it|that|was|been|says|so)\b).*$/i;
const MARKS_AGAIN = /\s(?:again|now|these days|after all|once more|no problem)$/i;

const DOUBT =
  /^(?:if|whether)\s|(?:^|[\s,(])(?:might|maybe|perhaps|possibly|poss|could(?:n['’]t)? (?:be|have)|may (?:be|have|get|go|need|not)|reckons?|dunno|don['’]?t know|thinks|thought|we think|i think|probably|prob|presumably|supposedly|allegedly|apparently|seems?|not sure|unsure|not certain|no idea|don['’]?t know|do not know|unclear|unconfirmed|wonder\w*|check (?:if|whether|about)|find out|(?:know|sure|see|ask|asking|wonder\w*) (?:if|whether)|heard|(?:someone|somebody|people|they|folk|word|gossip|a little bird)(?: \w+){0,2} (?:says?|said|saying|reckons?|reckoned|told (?:me|us)|has it)|word is|rumou?r\w*|gossip|suspects?|suspected|(?:being|getting|to be|waiting to be) tested|tests? for|awaiting|hopes?|hoping|thinking (?:of|about)|considering|(?:has|is|have|are)n['’]?t decided|undecided|supposed to be|jok(?:ed|es|ing)|kidding|pretends?|or is it|or was it)(?=$|[\s,.:;)?])|\?\s*$/i;
const ASKED =
  /(?:^|\s)(?:asked?|asks|asking|enquired?|inquired?|talked|talking|talks|read|reads|reading|joked|worries|worried|complained|curious|question|info|information|leaflet|article|book|books|advice)\s+(?:(?:us|me)\s+)?(?:about|if|whether|what)(?=\s|$)/i;
const EXCEPT =
  /[\s,](?:but|except|only|unless|though|although|just|however|still|apart from|other than|avoid|careful|yet)(?=\s|$)/i;

const LEFT_OUT =
  /^(?:strictly\s+|absolutely\s+)?(?:no|never|zero)\s+(?:any\s+)?(?<what>\p{L}+(?:['’]s milk)?)/iu;
/** "Not to have caffeine", "isn't allowed nuts": an instruction, and no denial. */
const NOT_TO =
  /^(?:(?:is|are|he|she|they)\s+)*(?:not|isn['’]?t|aren['’]?t)\s+(?:to\s+(?:have|eat|drink|be given|touch|go near|get|take)|allowed|supposed to (?:have|eat|drink)|meant to (?:have|eat|drink)|able to (?:have|eat|drink)|good with|great with|safe with|(?:ok|okay|fine|grand|alright|all right) (?:with|on|to))\b/i;
const SAYS_ALLERGY = /\b(?:allerg|intoleran|problem|issue|any ?more|no longer)/i;

/**
 * What a line says before it says what. Of two ways to read it the careful one is taken: what may be
 * somebody else's or may not be so is never said of them.
 */
export function stanceOf(line: string, names: readonly string[] = []): Stance {
  const told = withoutSubject(whoTold(tidy(line)).rest);
  const { whose, claim } = whoseOf(told, names);
  if (DOUBT.test(withoutDeadly(line)) || ASKED.test(line))
    return { whether: 'doubtful', whose, claim };
  // "No dairy and no gluten, but eggs are fine" denies no allergy: it is one.
  if (leavesOutFood(claim) || NOT_TO.test(claim)) return { whether: 'so', whose, claim };
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
  const fine = (FINE_WITH.exec(said) ?? IS_FINE.exec(said))?.groups?.claim;
  const may = MAY_HAVE.exec(said)?.groups?.claim;
  const says =
    fine ??
    (/^(?:eats|has|drinks|takes)\b/i.test(said) && !MARKS_AGAIN.test(said) ? undefined : may);
  const what = says && tidy(says.replace(MARKS_AGAIN, ''));
  return what && !EXCEPT.test(` ${what}`) && !/\b(?:not|no)\b/i.test(what) ? what : undefined;
}

function deniedIn(said: string): Pick<Stance, 'whether' | 'claim'> | undefined {
  const first = NOT_FIRST.exec(said.replace(NO_MORE, ''))?.groups?.claim;
  const scrapped = [SCRAP, WRITTEN_AS, WRONG_PAGE, NOT_THEM]
    .map((pattern) => pattern.exec(said)?.groups?.claim)
    .find(Boolean);
  const not = scrapped ?? first ?? NOT_LAST.exec(said)?.groups?.claim;
  if (not !== undefined) return { whether: 'not', claim: bare(not) };
  const past =
    (ONCE_BUT.exec(said) ?? ONCE_FIRST.exec(said))?.groups?.claim ??
    LONG_AGO.exec(said)?.groups?.claim;
  return past === undefined ? undefined : { whether: 'past', claim: bare(past) };
}

function bare(claim: string): string {
  const plain = withoutSubject(claim);
  return tidy(LONG_AGO.exec(plain)?.groups?.claim ?? plain.replace(NO_MORE, ''));
}
