import type { LocalTime } from '../calendar-day.ts';
import type { BackPages } from '../domain/back-pages.ts';
import type { MenuItemId } from '../domain/menu-item.ts';
import type { RegularId } from '../domain/regular.ts';
import { countOf, textAt } from '../domain/texts.ts';
import { unscrambled } from '../print/card-number.ts';
import { itemWord, kindOf, placeOf, slotOf } from './back-page-words.ts';
import { dueMoment } from './due-score.ts';
import { FOUND_BY } from './findable.ts';
import { type Asked, Fitting, type Question } from './fit.ts';
import { foldWords, searchWords } from './fold.ts';
import { packedScore } from './packed-habits.ts';
import { compareFound, type FoundPerson, keepBest } from './rank-found.ts';
import { lettersOfAll, type MenuWord, TypedWord } from './typed-word.ts';
import { standingAt } from './words-in-order.ts';

const MOST_WORDS = 8;
// Said between the words that tell somebody apart: "the tall man with a dachshund".
const FILLERS = new Set(
  'a an and at by from has her his in is it of on one or person that the their to usually who with woman man lady guy girl boy'.split(
    ' ',
  ),
);
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
  #minute = '';
  #likely: Float64Array;

  constructor(pages: BackPages) {
    this.#pages = pages;
    this.#fitting = new Fitting(pages);
    this.#seen = new Uint32Array(countOf(pages.ids));
    this.#grades = new Uint8Array(countOf(pages.ids));
    this.#kinds = new Uint8Array(countOf(pages.ids));
    this.#likely = new Float64Array(countOf(pages.ids));
  }

  /** Tells what the items of the menu are called now. */
  nameItems(names: Iterable<readonly [MenuItemId, string]>): void {
    const { words } = this.#pages;
    this.#menu = [...names].flatMap(([id, name]) => {
      const item = standingAt(words, itemWord(id));
      return item < 0 ? [] : searchWords(name).map((word) => ({ word, item }));
    });
  }

  /** Finds somebody no more: what is written of them here is no longer so. */
  leaveOut(id: RegularId): void {
    this.#fitting.leaveOut(id);
  }

  /** Nobody is written here who is not left out. */
  get isEmpty(): boolean {
    return this.#fitting.isEmpty;
  }

  /** Gets ready for questions of several words now rather than when the first one comes. */
  prepare(): void {
    this.#fitting.prepare();
    this.#letters ??= lettersOfAll(this.#pages.words);
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
    const words = foldWords(unscrambled(query)).slice(0, MOST_WORDS);
    if (words.length === 0 || limit <= 0) return [];
    const likely = this.#likelyAt(now);
    const code = this.#askedForCode(words);
    if (code) return this.#named(this.#best([code], [code], 0, likely, limit), [code]);
    const asked = this.#ask(words);
    const needed = asked.some(({ isFiller }) => !isFiller)
      ? asked.filter(({ isFiller }) => !isFiller)
      : asked;
    const best = this.#bestOf(asked, needed, likely, limit);
    return this.#named(best, asked);
  }

  #bestOf(
    asked: readonly Asked[],
    needed: readonly Asked[],
    likely: Likely,
    limit: number,
  ): Candidate[] {
    const exact = this.#best(asked, needed, 0, likely, limit);
    if (exact.length >= limit) return exact;
    const most = exact.length === 0 ? 2 : 1;
    const slipped = this.#bestWithOneSlip(asked, needed, most, likely, limit);
    if (slipped.length > 0) return slipped;
    this.#letters ??= lettersOfAll(this.#pages.words);
    for (const { typed } of needed) {
      typed.forgive(most, this.#letters);
      typed.takeSlips();
    }
    const forgiven = this.#best(asked, needed, 0, likely, limit);
    if (forgiven.length > 0 || needed.length <= 2) return forgiven;
    return this.#best(asked, needed, Math.ceil(needed.length / 2) - 1, likely, limit);
  }

  /** As `#best`, with slips forgiven in any one word, which is looked for among those the others fit. */
  #bestWithOneSlip(
    asked: readonly Asked[],
    needed: readonly Asked[],
    most: number,
    likely: Likely,
    limit: number,
  ): Candidate[] {
    if (needed.length < 2) return [];
    this.#letters ??= lettersOfAll(this.#pages.words);
    const best: Candidate[] = [];
    this.#round += 1;
    for (const slipping of needed) {
      slipping.typed.forgive(most, this.#letters);
      const others = needed.filter((one) => one !== slipping);
      const driver = others.toSorted((one, other) => one.typed.places - other.typed.places)[0];
      if (driver) this.#offerAll(driver, best, { asked, needed, mayMiss: 0, likely, limit });
      slipping.typed.forgive(0, this.#letters);
    }
    return best;
  }

  #best(
    asked: readonly Asked[],
    needed: readonly Asked[],
    mayMiss: number,
    likely: Likely,
    limit: number,
  ): Candidate[] {
    const best: Candidate[] = [];
    this.#round += 1;
    // Whoever misses so many words at most fits one of any so many and one.
    const drivers = needed
      .toSorted((one, other) => one.typed.places - other.typed.places)
      .slice(0, mayMiss + 1);
    const search = { asked, needed, mayMiss, likely, limit };
    const [only] = asked;
    if (only && asked.length === 1) this.#offerOne(only, best, search);
    else for (const driver of drivers) this.#offerAll(driver, best, search);
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
    const likely = search.likely(slot);
    if (worst && fit === worst.fit && likely < worst.likely) return;
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
      return { typed, isFiller: FILLERS.has(word) };
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

  /** How likely somebody comes now, worked out once a minute: the letters of a word come within it. */
  #likelyAt(now: LocalTime): Likely {
    if (now.slice(0, 16) !== this.#minute) {
      this.#minute = now.slice(0, 16);
      this.#likely.fill(Number.NaN);
    }
    const moment = dueMoment(now);
    const kept = this.#likely;
    return (slot) => {
      const known = kept[slot] ?? 0;
      if (!Number.isNaN(known)) return known;
      const fresh = packedScore(this.#pages.habits, slot, moment);
      kept[slot] = fresh;
      return fresh;
    };
  }
}

/** What is asked of everybody in one go through the pages. */
interface Search extends Question {
  readonly likely: Likely;
  readonly limit: number;
}

type Likely = (slot: number) => number;

/** The best of several lists, each in order. */
export function bestOfAll(
  lists: readonly (readonly FoundPerson[])[],
  limit: number,
): FoundPerson[] {
  return lists.flat().sort(compareFound).slice(0, limit);
}
