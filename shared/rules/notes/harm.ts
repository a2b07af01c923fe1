import { anyOf } from '../words/note-line.ts';

/** Where harm ends, as alternatives of a pattern: "= hospital", "put her in a&e". */
const CARE = anyOf(`hospital a&e a_&_e casualty er ambulance resus intensive_care`);
const THEM = '(?:him|her|them)';
const THEIR = '(?:his|her|their)';
const DOCTORS = anyOf(`doctor dr doc gp consultant hospital dietician dietitian nurse specialist`);

/** What somebody's body does about a thing, one way of saying so a line. */
const DOES = [
  'anaphyla\\w+',
  'epi-?pens?',
  'ambulance',
  'hives',
  'welts',
  'a&e',
  'throat (?:swells?|closes?|goes|itch\\w*)',
  '(?:lips?|tongue|face|mouth|eyes?) (?:swells?|goes|tingl\\w+|blows? up|puffs? up)',
  'swells? (?:right )?up',
  'swelled up',
  "can['’]?t breathe",
  'stops? breathing',
  'wheez\\w+',
  `(?:sets?|sends?) ${THEIR} [\\p{L} ]{3,20} off`,
  `brings? (?:${THEM}|${THEIR} \\p{L}+) (?:out|up) in`,
  '(?:comes?|breaks?|goes) (?:out|up) in (?:an? )?(?:\\p{L}+ )?(?:hives|rash|lumps|spots|blisters|welts|blotches|bumps)',
  'pass(?:es)? out',
  'reacts? (?:really |very |so )?badly',
  'bad reaction',
  `makes? ${THEM} (?:(?:really|very|so|proper|dead) )?(?:ill|sick|poorly|unwell|bad|throw up|vomit|itch\\w*|swell)`,
  `upsets? ${THEIR} (?:stomach|tummy|ibs|gut|guts|insides|skin)`,
  `(?:plays? (?:havoc|up|merry hell)|does(?:n['’]?t| not) (?:agree|sit well)|doesnt (?:agree|sit well)) (?:with|on|w) (?:${THEM}|${THEIR} (?:stomach|tummy|gut|guts|insides|ibs))`,
  'migraines?',
  `for ${THEIR} (?:ibs|heart|blood pressure|kidneys|diabetes|cholesterol|gout|reflux|stomach)`,
];
/** What could end it. */
const DEADLY = [
  `(?:(?:could|would|will|can|might|may|['’]d|nearly|almost|well|literally)\\s+)+(?:kill(?:ed|s)?|finish(?:ed)? off|do for|hospitali[sz]e)\\s+${THEM}`,
  '(?:could|would|can|might|may|will) (?:well )?be (?:fatal|deadly|lethal|the end of (?:him|her|them))',
  '(?:is|are|be) (?:fatal|deadly|lethal|poison|life[- ]threatening|dangerous) (?:to|for) (?:him|her|them)',
  `(?:=|equals?|means?|and it['’]?s|and shes|and hes|straight to|ends? (?:up )?in|lands? ${THEM} in|sends? ${THEM} to|puts? ${THEM} in)\\s*(?:the\\s+|an\\s+)?(?:${CARE}|epi-?pen|rash|hives|death|anaphyla\\w+|swelling|swollen \\p{L}+|migraines?|reaction)`,
];
/** What a doctor said, whatever it was about. */
const ORDERED = [
  `(?:${DOCTORS})['’]?s?['’]? (?:orders|has ${THEM} (?:on|off)|says? (?:no|not|never)|put ${THEM} on|took ${THEM} off|told ${THEM} (?:no|to avoid|to cut))`,
  `on (?:doctor|dr|doc)['’]?s['’]? orders`,
];
const SAID = new RegExp(
  `(?:^|[\\s,;(.-])(?:${[...DOES, ...DEADLY, ...ORDERED].join('|')})(?![\\p{L}])`,
  'iu',
);
const KILLS = new RegExp(`(?:${DEADLY.join('|')})`, 'giu');

/** What happened once, or is asked or told of another time, is no instruction. */
const TELLS_ONCE =
  /^(?:had|has had|was|were|went|got|in|ended|called|been|mum|dad|had to)\b|\b(?:yesterday|last (?:week|month|night|year)|this morning|came back|tomorrow|appointment|on (?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)\b/iu;

/** True for what somebody's body does about something, whenever they meet it. */
export function saysHarm(line: string): boolean {
  return SAID.test(line) && !TELLS_ONCE.test(line);
}

/** "Peanuts could kill him" leaves no doubt; a line without these words, to see what doubt is left. */
export function withoutDeadly(line: string): string {
  return line.replace(KILLS, ' ');
}
