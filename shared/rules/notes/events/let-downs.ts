import { anyOf } from '../../words/note-line.ts';
import { plainLine } from './event-text.ts';

/** Something that was hoped for and did not come. */
export interface LetDown {
  /** The line as if it had come, to tell what it would have been. */
  readonly hoped: string;
  readonly text: string;
  /** It was planned and will not happen. */
  readonly isOff: boolean;
  /** It can be nothing else, even when nobody can tell what it was. */
  readonly isPlain: boolean;
}

const FAILED =
  /\b(?:failed|fails|flunked|bombed|messed up|missed out on|(?:was |got |been )?(?:turned down|rejected|passed over|refused)(?: for| by)?|(?:didn['’]?t|did not|hasn['’]?t|has not|never|not) (?:get(?: in(?:to)?| through)?|got(?: in(?:to)?)?|gotten(?: in(?:to)?)?|pass(?:ed)?|make it|made it|win|won|qualif(?:y|ied)|been accepted|be accepted|go(?:ing)? (?:well|to plan)|gone (?:well|to plan)|work(?:ed|ing)? out|come off|come through|sell|sold))(?=\s|$)/i;
/** Planned, and off. */
const OFF =
  /(?:\b(?:is|are|it['’]s|all|now)\s+(?:all\s+)?off|(?<=\b(?:wedding|party|trip|holiday|move|sale|engagement|baptism|christening|interview|concert)[’']?s?)\s+off(?=$|,)|\bcall(?:ed|ing) (?:it |the (?<it>\w+) )?off|cancel+(?:ed|ing)?|broken off|broke off|fell through|has fallen through|fallen through|falling through|(?:is |are )?(?:not|no longer) (?:happening|going ahead|taking place|going through)|isn['’]?t (?:happening|going ahead|taking place|going through))(?=\s|$|,)/i;
/** What ends, or is taken from somebody. */
const ENDED =
  /\b(?:split up|splitting up|broke up|breaking up|broken up|separated|separating|divorc(?:ed|ing|e)|left (?:him|her|them)(?=$|,| for\b)|have split|has split|lost (?:his|her|their|the) (?:job|flat|house|home|licence|business|shop|seat|deposit)|(?:been |being |was |got |made )?(?:made )?redundant|laid off|sacked|fired|let go|evicted|bankrupt|went under|closing (?:his|her|their) (?:shop|business)|dumped|walked out on (?:him|her|them)|(?:hubby|husband|wife|missus|partner|girlfriend|boyfriend|fianc[eé]e?|dad|mum)(?:['’]s| has)? (?:walked out|upped and left)|(?:gone|went) missing|ran away|run over|(?:in |at |to )?(?:(?:family |county |crown |small claims )?court(?! ?(?:room|yard|shoe|side))|custody|tribunal)(?=$|,| on\b| about\b| case| date| hearing| over\b)|(?:had|got) (?:his|her|their) (?:bike|car|phone|bag|purse|wallet|van|laptop) (?:nicked|stolen|pinched)|burgled|mugged|robbed)\b/i;
const NOT_GOING = new RegExp(
  `\\b(?:(?:is|are|was|were|they['’]re|he['’]s|she['’]s)\\s+)?(?:not|no longer|isn['’]?t|aren['’]?t|never)\\s+(?=(?:${anyOf(`getting going moving having starting taking engaged pregnant expecting retiring leaving flying travelling
  marrying buying emigrating becoming opening`)})\\b)`,
  'i',
);
const WILL_NOT =
  /\b(?:won['’]?t|will not) (?:be )?(?=(?:get|go|move|have|start|take|retire|marry|marrying|moving|going)\b)/i;
/** What is served, or comes again by itself, is no let-down: "cancelled his order", "not going to be long". */
const NO_LET_DOWN = new RegExp(
  `\\b(?:${anyOf(`order orders table tables booking bookings subscription loaf delivery appointment meeting meetings class bus train
  milk sugar`)})\\b|\\b(?:going|getting) to (?:be|have|need|want)\\b|\\bgetting (?:any|up|out|a coffee|coffee)\\b|\\bnot going (?:in|out|anywhere|there|back)\\b`,
  'i',
);
/** What can be nothing else, even when nobody can tell what it was. */
const PLAIN =
  /\b(?:failed|flunked|missed out on|fell through|fallen through|falling through|passed over|(?:turned down|rejected) (?:for|by)|get (?:in|into|through)|got into|broken off)(?=\s|$)/i;
const POSTPONED = /\bpostponed\b/i;

/** Reads "failed his driving test", "didn’t get the job", "the wedding is off"; undefined for anything else. */
export function readLetDown(line: string): LetDown | undefined {
  if (NO_LET_DOWN.test(line) || POSTPONED.test(line) || /\?\s*$/.test(line)) return undefined;
  const read = offIn(line.replace(/[,]?\s+(?:after all|any ?more|at all)$/i, '')) ?? failedIn(line);
  const text = plainLine(line);
  if (read) return { ...read, text, isPlain: PLAIN.test(line) };
  return ENDED.test(line) ? { hoped: '', text, isOff: false, isPlain: true } : undefined;
}

function offIn(line: string): Pick<LetDown, 'hoped' | 'isOff'> | undefined {
  const off = OFF.exec(line);
  if (off) return { hoped: line.replace(OFF, ` ${off.groups?.it ?? ''} `).trim(), isOff: true };
  const not = [NOT_GOING, WILL_NOT].find((pattern) => pattern.test(line));
  return not && { hoped: line.replace(not, 'is '), isOff: true };
}

function failedIn(line: string): Pick<LetDown, 'hoped' | 'isOff'> | undefined {
  return FAILED.test(line) ? { hoped: line.replace(FAILED, ' got '), isOff: false } : undefined;
}
