import type { LocalTime } from '../../calendar-day.ts';
import type { BackPages } from '../../domain/back-pages.ts';
import type { MenuItemId, RegularId } from '../../domain/ids.ts';
import { countOf, textAt } from '../../domain/texts.ts';
import { plainDigits, scannedCard, withoutExtras } from '../../scanner/scanned.ts';
import { itemWord, kindOf, placeOf, slotOf } from '../back-pages/back-page-words.ts';
import { LikelyNow } from '../due/likely-now.ts';
import { foldWords, searchWords } from '../words/fold.ts';
import { bareNumber } from '../words/phone-digits.ts';
import { standingAt } from '../words/words-in-order.ts';
import { busyLetters } from './busy-letters.ts';
import { FOUND_BY } from './findable.ts';
import { type Asked, Fitting, type Question } from './fit.ts';
import { askedOfLooks, isFiller } from './looks-asked.ts';
import { compareFound, type FoundPerson, keepBest } from './rank-found.ts';
import { lettersOfAll, type MenuWord, TypedWord } from './typed-word.ts';

const MOST_WORDS = 8;

/** Somebody on the way into the list. */
type Candidate = Omit<FoundPerson, 'id' | 'by' | 'word'> & {
  readonly slot: number;
  /** What kind of text fitted, when it is known already. */
  readonly kind: number | undefined;
};

/** Finds people in the back pages of the book by whatever is known of them. */
export class Finder {
  readonly #pages: BackPages;
  readonly #desk: TypedWord[] = [];
  readonly #fitting: Fitting;
  readonly #seen: Uint32Array;
  readonly #grades: Uint8Array;
  readonly #kinds: Uint8Array;
  #round = 0;
  #menu: readonly MenuWord[] = [];
  #letters: Int32Array | undefined;
  readonly #likely: LikelyNow;
  /** Answers to questions of one letter, worked out for this minute before they are asked. */
  readonly #answers = new Map<string, FoundPerson[]>();

  constructor(pages: BackPages) {
    this.#pages = pages;
    this.#fitting = new Fitting(pages);
    this.#seen = new Uint32Array(countOf(pages.ids));
    this.#grades = new Uint8Array(countOf(pages.ids));
    this.#kinds = new Uint8Array(countOf(pages.ids));
    this.#likely = new LikelyNow(pages.habits);
  }

  /** Tells what the items of the menu are called now. */
  nameItems(names: Iterable<readonly [MenuItemId, string]>): void {
    const { words } = this.#pages;
    this.#answers.clear();
    this.#menu = [...names].flatMap(([id, name]) => {
      const item = standingAt(words, itemWord(id));
      return item < 0 ? [] : searchWords(name).map((word) => ({ word, item }));
    });
  }

  /** Finds somebody no more: what is written of them here is no longer so. */
  leaveOut(id: RegularId): void {
    this.#fitting.leaveOut(id);
    for (const [letter, answer] of this.#answers) {
      if (answer.some((found) => found.id === id)) this.#answers.delete(letter);
    }
  }

  /** Nobody is written here who is not left out. */
  get isEmpty(): boolean {
    return this.#fitting.isEmpty;
  }

  /** Gets ready for questions of several words now rather than when the first one comes. */
  prepare(): void {
    this.#fitting.prepare();
    this.#lettersOfWords();
  }

  /** The letters whose answers have yet to be worked out for this minute, busiest first. */
  lettersToReady(now: LocalTime): string[] {
    this.#turnTo(now);
    return busyLetters(this.#pages, this.#menu).filter((letter) => !this.#answers.has(letter));
  }

  /** Works out the answer to a question of one letter before it is asked, and keeps it for the minute. */
  readyFor(letter: string, now: LocalTime, limit: number): void {
    this.#answers.set(letter, this.find(letter, now, limit));
  }

  /** Whether somebody is written here and not left out. */
  has(slot: number): boolean {
    return this.#fitting.has(slot);
  }

  /**
   * The people who fit, best first, at most so many; none for an empty question. As typed; if that
   * finds few, forgiving slips; if nobody, by most of the words.
   */
  find(query: string, now: LocalTime, limit: number): FoundPerson[] {
    const scanned = scannedCard(query, (number) => this.#fitting.hasCard(number));
    const words = foldWords(scanned ?? bareNumber(plainDigits(withoutExtras(query)))).slice(
      0,
      MOST_WORDS,
    );
    if (words.length === 0 || limit <= 0) return [];
    this.#turnTo(now);
    const ready = words.length === 1 ? this.#answers.get(words[0] ?? '') : undefined;
    if (ready?.length === limit) return ready;
    const code = this.#askedForCode(words);
    if (code) {
      const asked = [code];
      return this.#named(this.#best({ asked, needed: asked, limit }), asked);
    }
    const asked = this.#ask(words);
    const looks = askedOfLooks(asked);
    if (looks) {
      const seen = this.#best({ asked: looks, needed: neededOf(looks), limit });
      if (seen.length > 0) return this.#named(seen, looks);
    }
    const needed = neededOf(asked);
    return this.#named(this.#bestOf({ asked, needed, limit }), asked);
  }

  #bestOf(question: Sought): Candidate[] {
    const { needed, limit } = question;
    const exact = this.#best(question);
    if (exact.length >= limit) return exact;
    const most = exact.length === 0 ? 2 : 1;
    const slipped = this.#bestWithOneSlip(question, most);
    if (slipped.length > 0) return slipped;
    for (const { typed } of needed) {
      typed.forgive(most, this.#lettersOfWords());
      typed.takeSlips();
    }
    const forgiven = this.#best(question);
    if (forgiven.length > 0 || needed.length <= 2) return forgiven;
    return this.#best(question, Math.ceil(needed.length / 2) - 1);
  }

  /** As `#best`, with slips forgiven in any one word, which is looked for among those the others fit. */
  #bestWithOneSlip(question: Sought, most: number): Candidate[] {
    const { needed } = question;
    if (needed.length < 2) return [];
    const best: Candidate[] = [];
    this.#round += 1;
    for (const slipping of needed) {
      slipping.typed.forgive(most, this.#lettersOfWords());
      const [rarest] = byRarity(needed.filter((one) => one !== slipping));
      if (rarest) this.#offerAll(rarest, best, { ...question, mayMiss: 0 });
      slipping.typed.forgive(0, this.#lettersOfWords());
    }
    return best;
  }

  #best(question: Sought, mayMiss = 0): Candidate[] {
    const best: Candidate[] = [];
    const search = { ...question, mayMiss };
    this.#round += 1;
    const [only] = question.asked;
    if (only && question.asked.length === 1) this.#offerOne(only, best, search);
    else {
      // Whoever misses so many words at most fits one of any so many and one.
      for (const rare of byRarity(question.needed).slice(0, mayMiss + 1)) {
        this.#offerAll(rare, best, search);
      }
    }
    return best;
  }

  /** Offers everybody whom one of the words fits a place among the best. */
  #offerAll(driver: Asked, best: Candidate[], search: Search): void {
    const { starts, places } = this.#pages;
    for (const word of driver.typed.fitting) {
      const end = starts[word + 1] ?? 0;
      for (let at = starts[word] ?? 0; at < end; at += 1) {
        const slot = slotOf(places[at] ?? 0);
        if (this.#seen[slot] === this.#round) continue;
        const fit = this.#fitting.fitOf(slot, search);
        if (fit === 0) continue;
        this.#seen[slot] = this.#round;
        this.#offer(slot, fit, best, search);
      }
    }
  }

  /** As `#offerAll`, of the only word there is: nobody's other words are looked at. */
  #offerOne({ typed }: Asked, best: Candidate[], search: Search): void {
    const { starts, places } = this.#pages;
    const slots: number[] = [];
    for (const word of typed.fitting) {
      const end = starts[word + 1] ?? 0;
      for (let at = starts[word] ?? 0; at < end; at += 1) {
        const place = places[at] ?? 0;
        const grade = typed.gradeOf(placeOf(word, kindOf(place)));
        const slot = slotOf(place);
        const isNew = this.#seen[slot] !== this.#round;
        if (grade === 0 || (!isNew && grade >= (this.#grades[slot] ?? 0))) continue;
        if (isNew) slots.push(slot);
        this.#seen[slot] = this.#round;
        this.#grades[slot] = grade;
        this.#kinds[slot] = typed.kindOf(placeOf(word, kindOf(place)));
      }
    }
    for (const slot of slots) {
      const fit = this.#fitting.inRank(slot, this.#grades[slot] ?? 0);
      if (fit > 0) this.#offer(slot, fit, best, search, this.#kinds[slot]);
    }
  }

  #offer(slot: number, fit: number, best: Candidate[], search: Search, kind?: number): void {
    const worst = best.length < search.limit ? undefined : best.at(-1);
    if (worst && fit > worst.fit) return;
    const worth = worst && fit === worst.fit ? worst.likely : 0;
    const likely = this.#likely.of(slot, worth);
    if (likely < worth) return;
    const { visits, lastVisits, nameKeys } = this.#pages;
    const candidate = {
      slot,
      kind,
      fit,
      likely,
      visits: visits[slot] ?? 0,
      lastVisit: lastVisits[slot] ?? 0,
      nameKey: nameKeys[slot] ?? 0,
    };
    keepBest(best, candidate, search.limit);
  }

  /** Puts names to the slots, and why each was found. */
  #named(best: readonly Candidate[], asked: readonly Asked[]): FoundPerson[] {
    return best.map(({ slot, kind, ...ranks }) => {
      const id = textAt(this.#pages.ids, slot);
      if (kind === undefined) return { id, ...ranks, ...this.#fitting.whyOf(slot, asked) };
      return { id, ...ranks, by: FOUND_BY[kind] ?? 'name', word: asked[0]?.typed.word ?? '' };
    });
  }

  #ask(words: readonly string[]): Asked[] {
    return words.map((word, place) => {
      const typed = this.#onDesk(place);
      typed.take(word, this.#menu);
      return { typed, isFiller: isFiller(word) };
    });
  }

  /** A number typed or scanned with its spaces and dashes, when it is somebody's. */
  #askedForCode(words: readonly string[]): Asked | undefined {
    if (words.length < 2) return undefined;
    const typed = this.#onDesk(0);
    typed.clear();
    typed.word = words.join('');
    typed.takeCode(typed.word);
    return typed.places > 0 ? { typed, isFiller: false } : undefined;
  }

  #onDesk(place: number): TypedWord {
    const typed = this.#desk[place] ?? new TypedWord(this.#pages);
    this.#desk[place] = typed;
    return typed;
  }

  #lettersOfWords(): Int32Array {
    this.#letters ??= lettersOfAll(this.#pages.words);
    return this.#letters;
  }

  /** Answers of the minute before are not those of this one. */
  #turnTo(now: LocalTime): void {
    if (this.#likely.turnTo(now)) this.#answers.clear();
  }
}

/** What is asked of everybody in one go through the pages. */
interface Search extends Question {
  readonly limit: number;
}

/** The same before it is settled how many words may be missed. */
type Sought = Omit<Search, 'mayMiss'>;

/** All but the fillers, unless there is nothing else. */
function neededOf(asked: readonly Asked[]): readonly Asked[] {
  return asked.some((one) => !one.isFiller) ? asked.filter((one) => !one.isFiller) : asked;
}

/** Those that fit the fewest places first. */
function byRarity(asked: readonly Asked[]): Asked[] {
  return asked.toSorted((one, other) => one.typed.places - other.typed.places);
}

/** The best of several lists, each in order. */
export function bestOfAll(
  lists: readonly (readonly FoundPerson[])[],
  limit: number,
): FoundPerson[] {
  return lists.flat().sort(compareFound).slice(0, limit);
}
