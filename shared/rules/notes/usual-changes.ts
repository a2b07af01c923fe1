import { tidy, withoutSubject } from '../words/note-line.ts';
import { readPreference } from './preferences.ts';

/** What somebody has from now on, as a line tells it. */
export interface UsualChange {
  /** As it is kept: "oat milk", "no sugar", "latte". */
  readonly text: string;
  /** The words to read as an order; empty when they hold only at times, or name what is left out. */
  readonly order: string;
}

const NOW =
  '(?:permanently|(?:every|each) time (?:from )?now|from now on|from now|til further notice|till further notice|from today(?: on(?:wards)?)?|in future|going forward|from here on(?: in)?|for good|as of (?:today|now)|these days|for now|until further notice|nowadays|from tomorrow|from (?:this|next) week|from monday)';
const LASTING = new RegExp(
  `^(?:${NOW}[:,]?\\s+(?<after>.+)|(?<before>.+?)[,]?\\s+${NOW}(?:\\s+please)?(?:[,;].*)?)$`,
  'i',
);
/** "Almond milk now not coconut", "decaf now she's pregnant". */
const NOW_NOT =
  /^(?<what>.{3,40}?)[,]?\s+now[,]?\s+(?:and\s+)?(?:not|no longer|rather than|instead of)\s+.+$/i;
const NOW_THAT =
  /^(?<what>.{3,40}?)\s+(?:(?:every|each) time\s+)?now\s+(?:that\s+|his|her|their|(?:he|she|they)(?:['’](?:s|re))?)\b.*$/i;
/** "Add a cheese scone to his usual". */
const ADD_TO =
  /^(?:(?:please\s+)?add|put)\s+(?:an?\s+)?(?<what>.+?)\s+(?:to|on|onto|with)\s+(?:his|her|their|the)\s+(?:usual|regular order|order|normal)\b.*$/i;
const TRIED =
  /^tried\s+(?:it with\s+)?(?:the\s+)?(?<what>.+?)\s+and\s+(?:likes?|loves?|liked|loved|prefers?|preferred)\s+(?:it|them)[,]?\s+(?:so\s+)?(?:keep|do|stick|carry on|that['’]?s|always)\b.*$/i;
const USUAL_IS =
  /^(?:(?:his|her|their|the)\s+)?(?:new\s+)?(?:usual(?:['’]s)?|regular order|normal order|order|go-to)(?:\s+(?:is|has|order)|\s*[:=])*\s+(?:now\s+|just\s+|changed to\s+|is\s+|becomes\s+)*(?<what>.+?)(?:\s+(?:now|instead))*$/i;
const SAYS_CHANGE = /\b(?:new|now|changed|becomes|instead|from)\b|[:=]/i;
const SWITCHED =
  /^(?:(?:has|have|now|just|is)\s+)*(?:switch(?:ed|ing|es)|chang(?:ed|ing|es)|swapp?(?:ed|ing|s)|(?:gone|going|went|goes)(?: over| back)|moved(?: over)?|converted|back)\s+(?:(?:over|back|from\s+.+?)\s+)*(?:to|on|onto)\s+(?:(?:having|drinking|taking)\s+)?(?<what>.+?)(?:\s+(?:now|instead.*))*$/i;
const CHANGE_USUAL =
  /^(?:change|switch|swap|set|make|do)\s+(?:(?:his|her|their|the)\s+)?(?:usual|regular|normal|order|standing order|him|her|them)(?:\s+order)?\s+(?:over\s+)?(?:to|for|into|is|a|an)\s+(?<what>.+?)(?:\s+(?:permanently|for good|now|from \w+))*$/i;
const TAKEN_OFF =
  /^(?:take|leave|drop|cut)\s+(?:the\s+)?(?<what>.+?)\s+(?:off|out of|from)\s+(?:his|her|their|the)\s+(?:usual|order|regular)\b.*$/i;
const DRINKER =
  /^(?:(?:more of\s+)?an?|all about the)\s+(?<what>.+?)\s+(?:man|woman|girl|guy|lady|person|drinker|fan)\s+now$/i;
const SWAPPED =
  /^(?:(?:has|have|now|just)\s+)*(?:swapp?(?:ed|ing|s)|swap(?=\s+(?:the|his|her|their)\s))\s+.+?\s+for\s+(?:an?\s+)?(?<what>.+)$/i;
/** "Changed her order, it's a small mocha now". */
const CHANGED_ORDER =
  /^changed\s+(?:his|her|their|the)\s+(?:order|usual|regular)[,;:]?\s+(?:it['’]?s\s+|to\s+|now\s+)+(?<what>.+?)(?:\s+now)?$/i;
/** "Two shots as standard for him". */
const AS_STANDARD =
  /^(?<what>.+?)\s+as\s+(?:standard|default|(?:his|her|their|the)\s+(?:usual|regular|default|standard))(?:\s+(?:for (?:him|her|them)|going (?:fwd|forward)|from now on|now))*$/i;
const INSTEAD =
  /^(?:(?:now|just|wants?|has|having|takes?|taking|drinks?|drinking|prefers?|will have|would like|going for|gets?)\s+)*(?<what>.+?)\s+(?:now\s+)?(?:instead|rather than|not)\b(?:\s+of)?.*$/i;
const NOW_HAS =
  /^(?:(?:he|she|they)(?:['’]s)?\s+)?(?:now|only|just)\s+(?:has|have|drinks?|takes?|wants?|orders?|gets?|having|drinking|taking|on)\s+(?<what>.+)$/i;
const HAS_NOW =
  /^(?:has|drinks?|takes?|wants?|orders?|gets?|having|drinking|taking|on|is on)\s+(?:the\s+|an?\s+)?(?<what>.+?)\s+now$/i;
/** Whoever has something no longer, one way of saying so a line. */
const GIVEN_UP = [
  'no longer (?:has|have|drinks?|takes?|wants?|eats?|likes?|orders?|having|taking)',
  'no more',
  "(?:won['’]?t|will not|not going to) be (?:having|taking|drinking|wanting|needing)",
  'stopped (?:having|taking|drinking|eating|ordering|with)?',
  '(?:has\\s+)?(?:gave|given|giving) up(?: on)?',
  '(?:has\\s+)?quit',
  '(?:is\\s+)?cutting (?:out|down on)',
  '(?:has\\s+)?cut (?:out|down on)',
  '(?:is\\s+)?(?:off|laying off)(?: the)?',
  'dropp?(?:ed|ing|s)?',
  "(?:doesn['’]t|does not|don['’]t|do not) (?:have|take|drink|want|eat|get|order) (?<any>.+) any ?more",
  'skip(?:s|ping)?',
  'knock(?:ed|ing) (?:the )?(?<head>.+) on the head(?:[,;].*)?',
].join('|');
const NO_MORE = new RegExp(
  `^(?:${GIVEN_UP})(?=\\s|$)\\s*(?:the\\s+|any\\s+|his\\s+|her\\s+|their\\s+)?(?<what>.*?)(?:\\s+(?:now|any ?more|for good|please|for now|these days))*$`,
  'i',
);
/** Not what is served: "gave up smoking", "off work", "stopped by". */
const NOT_SERVED =
  /\b(?:work|smoking|school|job|sick|holiday|hols?|uni|college|by|driving|golf|gym|running|drinking$|the bus|the pram|meds|tablets|medication|london|leeds|home|house|flat(?! white)|abroad|crutches|shift|nights|part[- ]time|full[- ]time|maternity|leave|furlough|dating|market)\b/iu;
/** Only at times, which the usual of every time does not tell. */
/** What follows "off" and "back" when somebody goes somewhere. */
const SOMEWHERE =
  /^(?:to|at|on|in|for|from|with|by|till|until|(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?s?|next|this|work|the \p{L}+ bus|holidays?|school|bed)\b/iu;
const AT_TIMES =
  /\b(?:after|before|until|till|mornings?|afternoons?|evenings?|weekends?|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|when|if|unless|winter|summer|lent|ramadan|sometimes|only when|while|during)\b/i;
const LEAVES_OUT = /^no\s+/i;

/** Reads "oat milk from now on", "usual is now a latte", "no longer drinks coffee"; else undefined. */
export function readUsualChange(line: string): UsualChange | undefined {
  const said = tidy(withoutSubject(tidy(line))).replace(
    /^(?:please[,]?\s+)?(?:make (?:it|that|hers|his|theirs)\s+)/i,
    '',
  );
  const without = NO_MORE.exec(said)?.groups;
  const lasting = LASTING.exec(said)?.groups;
  if (without && lasting === undefined) {
    const what = tidy(without.any ?? without.head ?? without.what ?? '');
    return what === '' ||
      NOT_SERVED.test(said) ||
      SOMEWHERE.test(what) ||
      what.split(/\s+/).length > 4
      ? undefined
      : changeOf(`no ${what.replace(/^(?:no|the)\s+/i, '')}`);
  }
  const added = ADD_TO.exec(said)?.groups?.what;
  if (added !== undefined) return { text: `and ${added}`, order: `and ${added}` };
  const taken = TAKEN_OFF.exec(said)?.groups?.what;
  if (taken !== undefined) return changeOf(`no ${taken}`);
  const usual = SAYS_CHANGE.test(said) ? USUAL_IS.exec(said)?.groups?.what : undefined;
  const what =
    usual ??
    lasting?.after ??
    lasting?.before ??
    (NOW_THAT.exec(said)?.groups?.what &&
      readPreference(NOW_THAT.exec(said)?.groups?.what ?? '')) ??
    NOW_HAS.exec(tidy(line))?.groups?.what ??
    [CHANGE_USUAL, DRINKER, SWITCHED, SWAPPED, CHANGED_ORDER, AS_STANDARD, HAS_NOW, NOW_NOT, TRIED]
      .map((one) => one.exec(said)?.groups?.what)
      .find(Boolean) ??
    (/\binstead(?: of)?\b|\brather than\b/i.test(said)
      ? INSTEAD.exec(said)?.groups?.what
      : undefined);
  if (
    what === undefined ||
    NOT_SERVED.test(said) ||
    SOMEWHERE.test(what) ||
    what.replace(/\s+(?:rather than|instead of)\s.+$/i, '').split(/\s+/).length > 8
  )
    return undefined;
  return changeOf(usual === undefined ? (readPreference(said) ?? what) : what);
}

function changeOf(what: string): UsualChange | undefined {
  const text = tidy(what)
    .replace(
      /^(?:will (?:have|take)|have|take|wants|takes|has|only|make it|make that|having|drinks|drinking)\s+/i,
      '',
    )
    .replace(/^(?:it|them)\s+/i, '')
    .replace(/^with\s+/i, '')
    .replace(/^(?:do|give|make|get)\s+(?:him|her|them)\s+/i, '')
    .replace(/[,;]\s+not\s+.+$/i, '')
    .replace(/^(?:off|no more)\s+.+?[,;]\s+(?=\S)/i, '')
    .replace(/^(?:an?|the|his|her|their)\s+/i, '')
    .replace(/\s+(?:instead(?: of .*)?|rather than .*)$/i, '');
  if (text === '') return undefined;
  return { text, order: AT_TIMES.test(text) ? '' : text.replace(LEAVES_OUT, 'no ') };
}
