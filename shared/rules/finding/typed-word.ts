import type { BackPages } from '../../domain/back-pages.ts';
import { countOf, type Texts, textAt } from '../../domain/texts.ts';
import { codeWord, isItemWord, kindOf, phoneWord, slotOf } from '../back-pages/back-page-words.ts';
import { animalKindSaid } from '../words/animals.ts';
import { fold } from '../words/fold.ts';
import { namesMeantBy } from '../words/nicknames.ts';
import { dialledBeginnings } from '../words/phone-digits.ts';
import { toLatin } from '../words/to-latin.ts';
import { forgivenSlips, mustBeginAlike, slipBetween } from '../words/typo.ts';
import { beginningWith, type Stretch, standingAt } from '../words/words-in-order.ts';
import { FOUND_BY, reversed } from './findable.ts';

/** How a typed word fits a word of the back pages, the best first; 0 is not at all. */
const FITS = {
  whole: 1,
  beginning: 2,
  nickname: 3,
  wholeCode: 4,
  endOfCode: 5,
  endOfPhone: 6,
  /** A slip of so many edits, of the whole word or its beginning: slip + 2 × edits (+ 1). */
  slip: 5,
  /** Behind all slips, of which a number has none. */
  beginningOfPhone: 11,
} as const;
const MOST_FITS = 12;
/** Looked at, and found to be no slip of it. */
const NO_SLIP = 255;

/** Grades of fit, best first: a name counts before anything else, a slip after everything. */
const GRADES = {
  wholeName: 1,
  beginningOfName: 2,
  nickname: 3,
  wholeOther: 4,
  beginningOfOther: 5,
  slip: 6,
} as const;

/** The grade of a word that is a whole name. */
export const WHOLE_NAME = GRADES.wholeName;

/** Whether a grade is one of a whole word. */
export function isWhole(grade: number): boolean {
  return grade === GRADES.wholeName || grade === GRADES.wholeOther;
}

const PHONE = FOUND_BY.indexOf('phone');
const NICKNAME = FOUND_BY.indexOf('nickname');
const FEWEST_DIGITS = 3;
const MOST_BEGUN = 2000;
// Enough digits to be one phone whatever country or trunk code stands before them.
const PHONE_WITHOUT_CODES = 9;

/** By fit and kind: the grade. */
const GRADE_OF = Uint8Array.from({ length: MOST_FITS * 16 }, (_, at) =>
  gradeOf(Math.floor(at / 16), at % 16),
);

function gradeOf(fit: number, kind: number): number {
  const isName = kind === 0 || kind === 1;
  if (fit === FITS.whole) return isName ? GRADES.wholeName : GRADES.wholeOther;
  if (fit === FITS.beginning) return isName ? GRADES.beginningOfName : GRADES.beginningOfOther;
  if (fit === FITS.nickname) return isName ? GRADES.nickname : 0;
  if (fit === FITS.wholeCode) return GRADES.wholeName;
  if (fit === FITS.endOfCode) return GRADES.beginningOfName;
  if (fit === FITS.endOfPhone) return kind === PHONE ? GRADES.beginningOfName : 0;
  if (fit === FITS.beginningOfPhone) return kind === PHONE ? GRADES.beginningOfOther : 0;
  if (fit < FITS.slip + 2) return 0;
  const edits = (fit - FITS.slip) >>> 1;
  const isBeginning = (fit - FITS.slip) % 2 === 1;
  return GRADES.slip + edits * 4 + (isBeginning ? 2 : 0) + (isName ? 0 : 1);
}

/** The words of the menu, each with the word of the back pages that its item is. */
export interface MenuWord {
  readonly word: string;
  /** Place of the item's own word among the words of the back pages. */
  readonly item: number;
}

/**
 * One typed word held against the words of the back pages.
 *
 * It keeps a row as long as the list of words, so that whether a word fits is one look; `clear` makes
 * it ready for the next question.
 */
export class TypedWord {
  word = '';
  /** How many places the words that fit have together. */
  places = 0;
  /** The words that fit, by their place in the list. */
  readonly fitting: number[] = [];
  readonly #pages: BackPages;
  readonly #fits: Uint8Array;
  readonly #looked: number[] = [];
  #menu: readonly MenuWord[] = [];
  #mayForgive = 0;
  #needed = 0;
  #letters: Int32Array = NO_LETTERS;

  constructor(pages: BackPages) {
    this.#pages = pages;
    this.#fits = new Uint8Array(countOf(pages.words));
  }

  /** Finds all that a folded word fits as it is: names, other words, numbers, nicknames, items. */
  take(word: string, menu: readonly MenuWord[]): void {
    this.clear();
    this.word = word;
    this.#menu = menu;
    const { words } = this.#pages;
    for (const spelling of new Set([word, fold(toLatin(word))])) {
      // A sign that is silent in Latin letters is the beginning of every word.
      if (spelling === '') continue;
      const stretch = beginningWith(words, spelling);
      this.#fitAll(stretch, FITS.beginning);
      if (textAt(words, stretch.from) === spelling) this.#fit(stretch.from, FITS.whole);
      for (const { word: own, item } of menu) {
        if (own.startsWith(spelling))
          this.#fit(item, own === spelling ? FITS.whole : FITS.beginning);
      }
    }
    this.#fit(standingAt(words, animalKindSaid(word)), FITS.whole);
    for (const name of namesMeantBy(word)) this.#fit(standingAt(words, name), FITS.nickname);
    this.takeCode(word);
  }

  /** Fits every number that ends so; words without digits fit none. */
  takeCode(code: string): void {
    if (code.length < FEWEST_DIGITS || !/\d/.test(code)) return;
    const { words } = this.#pages;
    const turned = codeWord(reversed(code));
    const stretch = beginningWith(words, turned);
    this.#fitAll(stretch, FITS.endOfCode);
    if (textAt(words, stretch.from) === turned) this.#fit(stretch.from, FITS.wholeCode);
    if (code.length <= FEWEST_DIGITS || /\D/.test(code)) return;
    for (const beginning of dialledBeginnings(code)) {
      const begun = beginningWith(words, phoneWord(beginning));
      // The first digits that half the town has tell nobody apart.
      if (begun.to - begun.from <= MOST_BEGUN) this.#fitAll(begun, FITS.beginningOfPhone);
    }
    if (code.length < PHONE_WITHOUT_CODES) return;
    const phone = turned.slice(0, PHONE_WITHOUT_CODES + 1);
    this.#fitAll(beginningWith(words, phone), FITS.endOfPhone);
  }

  /** Forgives so many slips in words that are looked at from now on, one by one; see lettersOfAll. */
  forgive(most: number, letters: Int32Array): void {
    this.#mayForgive = Math.min(most, forgivenSlips(this.word));
    this.#letters = letters;
    this.#needed = lettersOf(this.word);
  }

  /** Finds every word of the list that fits when the slips that were asked for are forgiven. */
  takeSlips(): void {
    if (this.#mayForgive === 0) return;
    const { words } = this.#pages;
    const { from, to } = mustBeginAlike(this.word)
      ? beginningWith(words, this.word.charAt(0))
      : { from: 0, to: this.#letters.length };
    for (let at = from; at < to; at += 1) {
      if (this.#mayBeSlip(at)) this.#fitSlip(at, textAt(words, at));
    }
    for (const { word, item } of this.#menu) this.#fitSlip(item, word);
    // All were looked at: nobody needs to look again.
    this.#mayForgive = 0;
  }

  /** The grade of an own word of somebody, with its kind; 0 when it does not fit. */
  gradeOf(own: number): number {
    const at = slotOf(own);
    let fit = this.#fits[at] ?? 0;
    if (fit === 0 && this.#mayForgive > 0) fit = this.#lookForSlip(at);
    return fit === NO_SLIP ? 0 : (GRADE_OF[fit * 16 + kindOf(own)] ?? 0);
  }

  /** What kind of text somebody's own word is, a nickname when it fits as one. */
  kindOf(own: number): number {
    return this.#fits[slotOf(own)] === FITS.nickname ? NICKNAME : kindOf(own);
  }

  /** Forgets everything. */
  clear(): void {
    for (const at of this.fitting) this.#fits[at] = 0;
    for (const at of this.#looked) this.#fits[at] = 0;
    this.fitting.length = 0;
    this.#looked.length = 0;
    this.places = 0;
    this.#mayForgive = 0;
  }

  #mayBeSlip(at: number): boolean {
    return bitCount(this.#needed & ~(this.#letters[at] ?? 0)) <= this.#mayForgive;
  }

  #fitAll({ from, to }: Stretch, fit: number): void {
    for (let at = from; at < to; at += 1) this.#fit(at, fit);
  }

  #fit(at: number, fit: number): void {
    if (at < 0) return;
    const known = this.#fits[at] ?? 0;
    if (known !== 0 && known <= fit) return;
    this.#fits[at] = fit;
    if (known !== 0 && known !== NO_SLIP) return;
    this.fitting.push(at);
    const { starts } = this.#pages;
    this.places += (starts[at + 1] ?? 0) - (starts[at] ?? 0);
  }

  #fitSlip(at: number, word: string): void {
    const slip = slipBetween(this.word, word, this.#mayForgive);
    if (slip && slip.edits > 0) this.#fit(at, FITS.slip + slip.edits * 2 + (slip.whole ? 0 : 1));
  }

  #lookForSlip(at: number): number {
    this.#looked.push(at);
    this.#fits[at] = NO_SLIP;
    const { text, starts } = this.#pages.words;
    if (isItemWord(text.charAt(starts[at] ?? 0))) {
      for (const one of this.#menu) if (one.item === at) this.#fitSlip(at, one.word);
    } else if (this.#mayBeSlip(at)) this.#fitSlip(at, textAt(this.#pages.words, at));
    return this.#fits[at] ?? NO_SLIP;
  }
}

const NO_LETTERS = new Int32Array(0);

/** By word, a bit for each letter, a to z apart, others sharing: enough to rule most words out. */
export function lettersOfAll({ text, starts }: Texts): Int32Array {
  const letters = new Int32Array(starts.length - 1);
  for (let at = 0; at < letters.length; at += 1) {
    letters[at] = lettersOf(text, starts[at], starts[at + 1]);
  }
  return letters;
}

function lettersOf(text: string, from = 0, to = text.length): number {
  let bits = 0;
  for (let at = from; at < to; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** The bits that are set, counted in parallel (Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
