import { KIN } from '../kin.ts';
import type { EventReader } from './event-cues.ts';
import { asWritten, bare, leftOver, plainLine, whoOf } from './event-text.ts';

const ANNIVERSARY = /\b(?:wedding )?anniversary\b/i;
const JUBILEE =
  /\b(?:(?:golden|silver|ruby|pearl|diamond|emerald|china|tin) wedding|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty[- ]five|thirty|forty|fifty|sixty) years (?:married|together|wed))\b/i;
const MARRIED_YEARS = /\bmarried (?:for )?(?<years>\d{1,2}) years\b/i;
const ENGAGED = /\b(?:engaged|engagement|proposed|proposing)\b(?! in\b)/i;
const GUEST =
  /\b(?:going|off|invited|goes|went|travelling|flying|guests?|been|best man|bridesmaid|usher|maid of honou?r|playing|singing|photographing)\b.*\bwedding\b/i;
const WEDDING =
  /\b(?:weddings?(?! (?:cakes?|dress|cards?|list|flowers|suit|ring|guests?|photos?|present|gift|shoes|invit\w+|venue|order|catering|planner|fair|crasher)\b)|(?:gets?|got|getting|get|to be|be|being|just|is|are|they[’']re) (?:married|wed|hitched)|^married$|marries|marrying|ties the knot|tying the knot|tied the knot|big day)\b/i;
const NO_WEDDING = /\bmarried (?:with|to|for|twice|man|woman)\b|\b(?:is|are) married$/i;
const BABY =
  /\b(?:baby(?! (?:shower|sitter|chino|ccino|grand|food|bottle|seat|chair|monitor|photos)\b)(?:(?: is| was|[’']s)? (?:due|on the way|coming|arriv\w+|born|here)| (?:boy|girl|no\.?|number))?|adoption|adopt(?:ing|ed) (?:a|their|his|her) (?:boy|girl|baby|son|daughter)|pregnant|expecting(?: again)?(?=$|,| (?:twins|triplets|(?:a|their|her|his|the|another) (?:\w+ )?(?:baby|boy|girl|child|one|first|second|third|twins|grand\w+)))|gave birth|twins (?:due|born|on the way|coming)|had (?:twins|a (?:boy|girl|son|daughter|little \w+))|new (?:baby|grand(?:son|daughter|child|baby)|arrival|mum|dad)|(?:maternity|paternity|mat) leave|20 week scan|twelve week scan|12 week scan)\b/i;
const BORN = new RegExp(`\\b(?:${KIN})\\b.*\\b(?:was |is |were )?born\\b`, 'i');
const DUE = new RegExp(
  `^(?:(?:her|his|the|she|wife|partner|girlfriend|daughter|sister)['’]?s? )*(?:is )?due$|\\b(?:${KIN}) (?:is )?due$|\\bdue date$`,
  'i',
);
const POPPED = new RegExp(`\\b(?:${KIN})(?:['’]s| has| have)? (?:popped|delivered|had it)\\b`, 'i');
const BECAME = new RegExp(
  `\\b(?:became|becoming|becomes|going to be|gonna be|will be|to be) an? (?:\\w+ )?(?:${KIN})\\b`,
  'i',
);
const BABY_WORDS =
  /\b(?:baby|pregnant|expecting|gave birth|due|date|on the way|arrives|arriving|arrived|born|here|again|had|birth to)\b/gi;

/** Anniversaries, which come round: "25 years married on 3 may". */
export const readAnniversary: EventReader = ({ rest, isDated }) => {
  const years = MARRIED_YEARS.exec(rest)?.groups?.years;
  if (years !== undefined && isDated) {
    return { kind: 'anniversary', text: `${years} years married`, yearly: true };
  }
  const jubilee = JUBILEE.exec(rest)?.[0];
  if (jubilee !== undefined && isDated) {
    return { kind: 'anniversary', text: asWritten(bare(rest)), yearly: true };
  }
  if (!ANNIVERSARY.test(rest)) return undefined;
  return { kind: 'anniversary', text: leftOver(rest, ANNIVERSARY), yearly: true };
};

/** Weddings and engagements: "wedding", "laura gets married", "engaged". */
export const readWedding: EventReader = ({ rest }) => {
  if (/\b(?:hen|stag|bachelor\w*|rehearsal)\b/i.test(rest)) return undefined;
  if (ENGAGED.test(rest)) {
    const text = bare(rest).replace(/^(?:.*\b)?engagement$/i, 'engaged');
    return { kind: 'other', text: plainLine(text) };
  }
  if (!WEDDING.test(rest) || NO_WEDDING.test(rest)) return undefined;
  if (GUEST.test(rest)) return { kind: 'other', text: guestText(rest) };
  const who = whoOf(rest.replace(WEDDING, ' ').replace(/\b(?:it[’']s|day|to be)\b/gi, ' '));
  return { kind: 'wedding', text: who };
};

/** Babies on the way and babies born: "due in march", "had her baby". */
export const readBaby: EventReader = ({ rest }) => {
  if (/\b(?:intensive care|nicu|icu|incubator)\b/i.test(rest)) return undefined;
  if (/\bbaby shower\b/i.test(rest)) return { kind: 'other', text: 'baby shower' };
  if (BECAME.test(rest) || POPPED.test(rest)) return { kind: 'baby', text: plainLine(rest) };
  if (!BABY.test(rest) && !BORN.test(rest) && !DUE.test(rest)) return undefined;
  if (/\b(?:leave|scan|new (?:mum|dad))\b/i.test(rest))
    return { kind: 'baby', text: plainLine(rest) };
  if (/^(?:with |comes |brings |has ).*\bbaby\b/i.test(rest)) return undefined;
  return { kind: 'baby', text: babyText(rest) };
};

function guestText(rest: string): string {
  const whose = /\b(?:to|at|for) (?<whose>.*\bwedding)\b/i.exec(rest)?.groups?.whose;
  return whose === undefined
    ? plainLine(rest)
    : asWritten(whose).replace(/^(?:his|her|their) /i, '');
}

function babyText(rest: string): string {
  const words = rest.replace(BABY_WORDS, ' ').replace(/\bnew\b/gi, ' ');
  // "Decaf only now she’s pregnant": more is said than whose it is.
  if (words.trim().split(/\s+/).length > 3) return plainLine(rest);
  return whoOf(words.replace(/\s+/g, ' ')).replace(/^(?:is|was|it|number|no)\b\s*/i, '');
}
