import { anyOf, tidy, withoutSubject } from '../../words/note-line.ts';
import { KIN, PETS } from '../kin.ts';

const SMALL = anyOf(
  `he he['’]s she she['’]s they they['’]re we we['’]re it it['’]s is are was were will be going to has have had got gets
  getting just finally now his her their the a an of and with for on at in from so very really still also both
  about excited soon due coming up having starts starting started big day off`,
);
const LEADING_SMALL = new RegExp(`^(?:(?:${SMALL})(?=[\\s,]|$)[\\s,]*)+`, 'i');
const TRAILING_SMALL = new RegExp(`(?:[\\s,]+(?:${SMALL}))+$`, 'i');
const COMMON = new RegExp(
  `^(?:${KIN}|${PETS}|${anyOf(`twins boy girl son daughter seaside coast beach sea mountains countryside country
  city town village cottage cruise caravan camping skiing hiking sailing cycling walking home abroad holiday
  hols visit see stay house place parents grandparents wedding festival conference his her their the a an of
  and for with in on at to by near up north south east west maths english biology chemistry physics
  history french german spanish science law music piano medical final theory exam test first second third
  name another last school work job office bank library bakery museum university uni college
  town_hall school's council team shop cafe café pub farm hospital post flat apartment bungalow keys
  bigger smaller place someone somebody year friends abroad old party tour flying flies out back went well good great fine lovely`)})(?:['’]?s)?$`,
  'i',
);

/** What is left of a line without its cue and the small words around it. */
export function leftOver(line: string, cue: RegExp): string {
  return asWritten(bare(line.replace(cue, ' ')));
}

/** A text without small words at its ends. */
export function bare(text: string): string {
  const plain = tidy(tidy(text).replace(LEADING_SMALL, '').replace(TRAILING_SMALL, ''));
  return new RegExp(`^(?:${SMALL})$`, 'i').test(plain) ? '' : plain;
}

/** Somebody or somewhere as one writes it: "laura" is Laura, "new york" is New York; "cottage" stays. */
export function asName(text: string): string {
  const plain = asWritten(text);
  return plain.replace(/\p{L}[\p{L}’-]*/gu, (word) =>
    COMMON.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** Who it is about: "her daughter's" is daughter, "laura’s" is Laura. */
export function whoOf(text: string): string {
  return asName(bare(text).replace(/['’]s?$/i, ''));
}

/** A line as the shop keeps it: no subject, tidy, with printers' apostrophes. */
export function plainLine(line: string): string {
  return asWritten(withoutSubject(tidy(line)));
}

/** A text with printers' apostrophes. */
export function asWritten(text: string): string {
  return tidy(text).replace(/(?<=\p{L})'(?=\p{L}|\s|$)/gu, '’');
}
