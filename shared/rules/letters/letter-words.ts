import { readCaution } from '../notes/cautions.ts';
import { isTender } from '../notes/tender-words.ts';

/** Longest words that are taken over into a note, in letters. */
const LONGEST = 40;

const MONEY =
  /[€$£¥%]|\b(?:pays?|paid|owes?|money|cash|bill|tab|price|cheap\w*|discount\w*|salary|wages?|rent|loan|mortgage|vouchers?|euros?|pounds?|dollars?)\b/i;

const AGE =
  /\d|\b(?:birthday|turns?|turned|turning|aged?|old|\w+(?:tieth|teenth)|hundredth|teen\w*|centen\w+)\b/i;

/** Things of which the shop does not write, without a word that says so by itself. */
const TENDER_THING =
  /\b(?:parole|hearing|tribunal|weight loss|burial|treatment|clinic|consultant)\b/i;

/** What stands before the thing itself: "the choir concert", "her driving test". */
const BEFORE_IT = /^(?:the|an?|her|his|their|your|my|our)\s+/i;

/** Words that do not go after "the": "at the library", "with Peggy". */
const NO_THING =
  /^(?:of|off|at|in|on|with|to|from|for|after|before|by|about|is|are|was|were|has|have|will|going|goes|and|but|if|when|starts?|starting|runs?|running|opens?|plays?|sings?|moves?|moving|gets?|getting|leaves?|leaving|begins?|takes?|makes?|finishes|joins?|sits?|does|son|daughter|baby)\b/i;

const PLAIN = /^[\p{L}\p{M}][\p{L}\p{M} ’'.&-]*$/u;
const NAME = /^\p{L}[\p{L}\p{M}’'-]*(?: \p{L}[\p{L}\p{M}’'-]*){0,3}$/u;

/** True for words that may stand in a note: nothing to be kept behind, of health, of money. */
export function mayBeWritten(text: string): boolean {
  return (
    !isTender(text) &&
    !TENDER_THING.test(text) &&
    readCaution(text) === undefined &&
    !MONEY.test(text)
  );
}

/** The thing some words speak of, to stand after "the": "choir concert"; undefined when they do not fit. */
export function thingIn(text: string, ageTold: boolean): string | undefined {
  const thing = text.trim().replace(BEFORE_IT, '').trim();
  if (thing.length === 0 || thing.length > LONGEST) return undefined;
  if (!PLAIN.test(thing) || NO_THING.test(thing) || !mayBeWritten(text)) return undefined;
  return !ageTold && AGE.test(thing) ? undefined : thing;
}

const WHY_THERE = /\s+(?:for|after|with|to|because)\s+/i;

/** A place as it is named: "Whitby", "the Lake District"; undefined for anything else. */
export function placeIn(text: string): string | undefined {
  // "Leeds for her fortieth": the place is Leeds.
  const place = (
    text
      .trim()
      .replace(/^to\s+/i, '')
      .split(WHY_THERE)[0] ?? ''
  ).trim();
  const isNamed = /^(?:the )?\p{Lu}/u.test(place) && /^[\p{L}\p{M} ’'.-]+$/u.test(place);
  return isNamed && place.length <= LONGEST && mayBeWritten(text) ? place : undefined;
}

/** A name that some words are, or end with: "Laura", "with Peggy", "fiancée Laura, in the holidays". */
export function nameIn(text: string): string | undefined {
  const words =
    text
      .trim()
      .split(/[,;:(]/)[0]
      ?.trim() ?? '';
  const name = /^(?:[\p{Ll}\p{M}’'-]+ ){0,3}(?<name>\p{Lu}[\p{L}\p{M}’'-]+)$/u.exec(words)?.groups
    ?.name;
  return name !== undefined && name.length <= LONGEST && mayBeWritten(text) ? name : undefined;
}

/** True for words that read as a person's name. */
export function readsAsName(text: string): boolean {
  return text.length <= LONGEST && NAME.test(text.replaceAll('.', ''));
}
