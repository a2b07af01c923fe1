import type { BackPages } from '../../domain/back-pages.ts';
import type { RegularId } from '../../domain/ids.ts';
import { countOf } from '../../domain/texts.ts';
import { codeWord, kindOf, STANDINGS, slotOf } from '../back-pages/back-page-words.ts';
import { allows } from '../tact/tact.ts';
import { standingAt } from '../words/words-in-order.ts';
import { codeToFind, FOUND_BY, type FoundBy } from './findable.ts';
import { type OwnWords, ownWordsOf } from './own-words.ts';
import { isWhole, type TypedWord, WHOLE_NAME } from './typed-word.ts';

// More than the worst slip, so that whom more words fit comes first.
const MISSED_WORD = 20;
/** What says how somebody looks. */
const LOOKS: ReadonlySet<number> = new Set(
  (['name', 'called-by', 'tag'] as const).map((kind) => FOUND_BY.indexOf(kind)),
);
const CARD = FOUND_BY.indexOf('card');
// Worse than any fit: those nobody expects come after those who come.
const LATER = 1000;

/** A word of the question, and whether it only helps. */
export interface Asked {
  readonly typed: TypedWord;
  readonly isFiller: boolean;
  /** It must be said of how they look, or what they are called; the whole word, or its beginning. */
  readonly ofLooks?: 'whole' | 'any';
}

/** What is asked of somebody. */
export interface Question {
  readonly asked: readonly Asked[];
  /** Those that must fit, all but so many: all but the fillers, unless there is nothing else. */
  readonly needed: readonly Asked[];
  readonly mayMiss: number;
}

/** Tells how well single people fit what was typed. */
export class Fitting {
  readonly #pages: BackPages;
  readonly #leftOut: Uint8Array;
  #own: OwnWords | undefined;

  constructor(pages: BackPages) {
    this.#pages = pages;
    this.#leftOut = new Uint8Array(countOf(pages.ids));
  }

  /** Finds somebody no more: what is written of them here is no longer so. */
  leaveOut(id: RegularId): void {
    const slot = standingAt(this.#pages.ids, id);
    if (slot >= 0) this.#leftOut[slot] = 1;
  }

  /** Nobody is written here who is not left out. */
  get isEmpty(): boolean {
    return !this.#leftOut.includes(0);
  }

  /** Whether somebody is written here and not left out. */
  has(slot: number): boolean {
    return this.#leftOut[slot] === 0;
  }

  /** Whether this is the whole number of somebody's card. */
  hasCard(number: string): boolean {
    const { words, starts, places } = this.#pages;
    const word = standingAt(words, codeWord(codeToFind({ by: 'card', text: number })));
    if (word < 0) return false;
    return places
      .subarray(starts[word], starts[word + 1])
      .some((place) => kindOf(place) === CARD && this.has(slotOf(place)));
  }

  /** The sum of grades of somebody whom all words fit but so many; 0 for anybody else. */
  fitOf(slot: number, { asked, needed, mayMiss }: Question): number {
    if (this.#leftOut[slot] === 1) return 0;
    let sum = 0;
    let missed = 0;
    for (const one of asked) {
      const any = this.#gradeOf(slot, one);
      const isNeeded = !one.isFiller || needed === asked;
      // A filler that begins somebody's name says nothing; one that is a name (An, Guy) does.
      const grade = isNeeded || any === WHOLE_NAME ? any : 0;
      sum += grade === 0 ? MISSED_WORD : grade;
      if (grade === 0 && isNeeded) missed += 1;
      if (missed > mayMiss) return 0;
    }
    return this.inRank(slot, sum);
  }

  /** A sum of grades among those of everybody; 0 for whoever is left out. */
  inRank(slot: number, sum: number): number {
    if (this.#leftOut[slot] === 1) return 0;
    const standing = STANDINGS[this.#pages.standings[slot] ?? 0] ?? 'here';
    return allows(standing, 'suggest-early') ? sum : sum + LATER;
  }

  /** Turns the pages round now rather than when the first question needs it. */
  prepare(): void {
    this.#ownWords();
  }

  #gradeOf(slot: number, { typed, ofLooks }: Asked): number {
    const { starts, words } = this.#ownWords();
    const end = starts[slot + 1] ?? 0;
    let best = 0;
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
      const own = words[at] ?? 0;
      if (ofLooks && !LOOKS.has(kindOf(own))) continue;
      const grade = typed.gradeOf(own);
      if (ofLooks === 'whole' && !isWhole(grade)) continue;
      if (grade !== 0 && (best === 0 || grade < best)) best = grade;
    }
    return best;
  }

  /** What of somebody's fits, and the word that does; of several, one that is no name tells more. */
  whyOf(slot: number, asked: readonly Asked[]): { readonly by: FoundBy; readonly word: string } {
    const fitted = asked.flatMap(({ typed }) => {
      const kind = this.#kindOf(slot, typed);
      return kind < 0 ? [] : [{ by: FOUND_BY[kind] ?? 'name', word: typed.word }];
    });
    const telling = fitted.find(({ by }) => by !== 'name') ?? fitted[0];
    return telling ?? { by: 'name', word: '' };
  }

  /** The kind of what fits a word best; -1 when nothing does. */
  #kindOf(slot: number, typed: TypedWord): number {
    const { starts, words } = this.#ownWords();
    let best = 0;
    let kind = -1;
    for (let at = starts[slot] ?? 0; at < (starts[slot + 1] ?? 0); at += 1) {
      const own = words[at] ?? 0;
      const grade = typed.gradeOf(own);
      if (grade === 0 || (best !== 0 && grade >= best)) continue;
      best = grade;
      kind = typed.kindOf(own);
    }
    return kind;
  }

  #ownWords(): OwnWords {
    this.#own ??= ownWordsOf(this.#pages);
    return this.#own;
  }
}
