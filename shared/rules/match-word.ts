import { FOUND_BY, type FoundBy, reversed } from './findable.ts';
import { fold } from './fold.ts';
import { namesMeantBy } from './nicknames.ts';
import { toLatin } from './to-latin.ts';
import { forgivenSlips, slipBetween } from './typo.ts';
import type { WordIndex } from './word-index.ts';

/** Where everybody's words and numbers stand; a place is made by placeOf. */
export interface FinderPages {
  readonly words: WordIndex;
  readonly codes: WordIndex;
}

/** How well one typed word fits everybody, by their slot. */
export interface Marks {
  /** 0 where it does not fit, else 1 for the best fit and more for worse. */
  readonly grades: Uint8Array;
  /** The number of what it fits, as FOUND_BY counts; only where the grade is not 0. */
  readonly kinds: Uint8Array;
}

/** Grades of fit, best first: a name counts before anything else, a slip after everything. */
const GRADES = {
  wholeName: 1,
  wholeCode: 1,
  beginningOfName: 2,
  endOfCode: 2,
  nickname: 3,
  wholeOther: 4,
  beginningOfOther: 5,
  slip: 6,
} as const;

/** The grade of a word that is a whole name. */
export const WHOLE_NAME = GRADES.wholeName;

const KINDS = 16;
const NICKNAME = FOUND_BY.indexOf('nickname');
const FEWEST_DIGITS = 3;
// Enough digits to be one phone whatever country or trunk code stands before them.
const PHONE_WITHOUT_CODES = 9;

/** The number under which a slot and a kind stand in the pages. */
export function placeOf(slot: number, kind: FoundBy): number {
  return slot * KINDS + FOUND_BY.indexOf(kind);
}

/** Marks everybody whom a folded word fits as it is: names, other words, numbers, nicknames. */
export function markWord(word: string, pages: FinderPages, slots: number): Marks {
  const marks = { grades: new Uint8Array(slots), kinds: new Uint8Array(slots) };
  for (const spelling of new Set([word, fold(toLatin(word))])) {
    pages.words.startingWith(spelling, (found, places) => {
      const whole = found === spelling;
      for (const place of places) markFit(marks, place, whole);
    });
  }
  for (const name of namesMeantBy(word)) {
    for (const place of pages.words.placesOf(name)) markNickname(marks, place);
  }
  markCode(word, pages, marks);
  return marks;
}

/** Marks everybody one of whose numbers ends so; words without digits mark nobody. */
export function markCode(code: string, pages: FinderPages, marks: Marks): void {
  if (code.length < FEWEST_DIGITS || !/\d/.test(code)) return;
  const turned = reversed(code);
  pages.codes.startingWith(turned, (found, places) => {
    const grade = found === turned ? GRADES.wholeCode : GRADES.endOfCode;
    for (const place of places) improve(marks, place >>> 4, grade, place % KINDS);
  });
  if (code.length < PHONE_WITHOUT_CODES || /\D/.test(code)) return;
  pages.codes.startingWith(turned.slice(0, PHONE_WITHOUT_CODES), (_, places) => {
    for (const place of places) {
      if (FOUND_BY[place % KINDS] !== 'phone') continue;
      improve(marks, place >>> 4, GRADES.endOfCode, place % KINDS);
    }
  });
}

/** Marks everybody who fits when slips of the fingers are forgiven, at most so many. */
export function markSlips(word: string, pages: FinderPages, marks: Marks, most: number): void {
  const forgiven = Math.min(most, forgivenSlips(word));
  if (forgiven === 0) return;
  pages.words.withMostLetters(word, forgiven, (found, places) => {
    const slip = slipBetween(word, found, forgiven);
    if (!slip || slip.edits === 0) return;
    const grade = GRADES.slip + slip.edits * 4 + (slip.whole ? 0 : 2);
    for (const place of places) {
      improve(marks, place >>> 4, grade + (isName(place) ? 0 : 1), place % KINDS);
    }
  });
}

function markFit(marks: Marks, place: number, whole: boolean): void {
  const asName = whole ? GRADES.wholeName : GRADES.beginningOfName;
  const asOther = whole ? GRADES.wholeOther : GRADES.beginningOfOther;
  improve(marks, place >>> 4, isName(place) ? asName : asOther, place % KINDS);
}

function markNickname(marks: Marks, place: number): void {
  if (isName(place)) improve(marks, place >>> 4, GRADES.nickname, NICKNAME);
}

function improve(marks: Marks, slot: number, grade: number, kind: number): void {
  const present = marks.grades[slot] ?? 0;
  if (present !== 0 && present <= grade) return;
  marks.grades[slot] = grade;
  marks.kinds[slot] = kind;
}

function isName(place: number): boolean {
  const kind = place % KINDS;
  return kind === 0 || kind === 1;
}
