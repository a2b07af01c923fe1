import { anyOf } from '../words/note-line.ts';
import { timesOf } from './how-many.ts';

const SILENT = listed(
  `a an the some of please pls plz thanks thx and plus then also with w for just only x another more
  today and n but that either could can may i we it there this time those these make making having have has got get wants want
  like would id ill d all each them us me any both round made everything em take`,
);
/** "A slice of carrot cake" is carrot cake. */
const MEASURES = listed(
  `slice slices piece pieces glass cup mug bowl bottle portion bit plate wedge slab hunk splash dash drop
  touch hint dollop pinch side helping round`,
);
/** "Two lattes please mate": who is spoken to, at the end. */
const SPOKEN_TO = listed('mate love cheers hun darling duck boss pal');
/** Whom something is for: "for the wee one", "for all four of them". */
const WHOM = listed(
  `the his her my our their all both of them us me him each mum mums dad dads mam kid kids child children lad lads
  lass wee little young one ones man men lady ladies wife husband hubby missus partner boss office team boys girls boy
  girl baby daughter son friend friends mate mates mother father nan gran grandad table shop staff everyone
  colleague colleagues toddler himself herself themselves`,
);
/** What comes behind an "if" that changes nothing: "if there's any left", "if you have one". */
const IF_ANY = listed('there theres you youve any possible poss it its we can still');

/** What is said behind an order and changes nothing in it: "not fussed", "ask her". */
const TALK =
  /^(?:not (?:fussed|bothered|sure which)|(?:dont|don t) mind|whichever(?:s)? .*|whatevers? .*|ask (?:him|her|them)(?: which)?|nothing to (?:eat|drink)|nothing else|as (?:usual|always)|you choose|up to (?:you|him|her|them)|(?:your|my) (?:call|choice)|(?:she|he|they|you|i|we|shes|hes|theyre|its|thats|cant)\b(?! (?:wants?|has|have|would)).*|surprise (?:him|her|them|me))(?: thanks| please| thx)?$/;
/** With what somebody takes back what they said. */
const RATHER =
  /^(?:(?:no |oh |oops )?(?:sorry|sry|wait)(?! about)(?: no)?|oops|actually(?: no)?|no actually|i mean|(?:i )?meant|(?:scratch|scrap) that)(?= |$)/;

/** How many words from a place on call off what comes next: "cancel the brownie"; 0 when they do not. */
export function callsOff(words: readonly string[], from: number): number {
  const isMeasure = words[from + 1] === 'of';
  return /^(?:cancel|forget|drop|scrap|lose|remove|hold|skip)$/.test(words[from] ?? '') &&
    !isMeasure
    ? 1
    : 0;
}

/** How many words from a place on say "half of them"; 0 when they do not. */
export function halfOf(words: readonly string[], from: number): number {
  const said = /^half (?:of )?(?:them|those|em)(?= |$)/.exec(words.slice(from, from + 3).join(' '));
  return said ? said[0].split(' ').length : 0;
}

/** How many words from a place on say "the same again"; "same as last time" and "same cup" do not. */
export function sameAgain(words: readonly string[], from: number): number {
  const said = /^same(?: again)?(?= for | please|$)/.exec(words.slice(from).join(' '));
  return said ? said[0].split(' ').length : 0;
}

/** How many words from a place on take back what was said before; 0 when they do not. */
export function takesBack(words: readonly string[], from: number): number {
  const said = RATHER.exec(words.slice(from, from + 3).join(' '))?.[0];
  return said === undefined ? 0 : said.split(' ').length;
}

/** True for a word that orders nothing. */
export function isSilent(word: string): boolean {
  return SILENT.has(word);
}

/** How many words from a place on say nothing of what is ordered: a measure, or whom it is for; else 0. */
export function smallWords(words: readonly string[], from: number): number {
  const [word = '', next = ''] = words.slice(from, from + 2);
  if (word === 'if' && IF_ANY.has(next)) return untilMore(words, from);
  if (word === 'at' && timesOf(words, from + 1)) return 2;
  const talk = untilMore(words, from);
  if (TALK.test(words.slice(from, from + talk).join(' '))) return talk;
  // "Mum: earl grey".
  if (from === 0 && words.length < 3 && words.every((one) => WHOM.has(one))) return words.length;
  if (word === 'in' && timesOf(words, from + 1) && /^min/.test(words[from + 2] ?? '')) return 3;
  if (word === 'same' && /^(?:as|cup|way|mug)$/.test(next)) return untilMore(words, from);
  if (SPOKEN_TO.has(word) && next === '') return 1;
  if (word === 'for') return whomIsFor(words, from);
  if (!MEASURES.has(word)) return 0;
  if (next === 'of') return 2;
  return timesOf(words, from - 1) ? 1 : 0;
}

/** Up to an "and", behind which something is ordered again. */
function untilMore(words: readonly string[], from: number): number {
  const more = words.findIndex((word, at) => at > from && /^(?:and|plus|n)$/.test(word));
  return (more < 0 ? words.length : more) - from;
}

/** "For mum", not the number in "for all four of them", which says how many. */
function whomIsFor(words: readonly string[], from: number): number {
  let to = from + 1;
  while (WHOM.has(words[to] ?? '') && !(timesOf(words, to) && !isSomeOne(words, to))) to += 1;
  return to - from > 1 ? to - from : 0;
}

/** "The wee one" is nobody's number. */
function isSomeOne(words: readonly string[], at: number): boolean {
  return words[at] === 'one' && /^(?:wee|little|young|the|his|her|my)$/.test(words[at - 1] ?? '');
}

function listed(words: string): ReadonlySet<string> {
  return new Set(anyOf(words).split('|'));
}
