import type { LocalTime } from '../calendar-day.ts';
import type { IndexCard } from '../domain/index-card.ts';
import type { MenuItemId } from '../domain/menu-item.ts';
import type { RegularId } from '../domain/regular.ts';
import { unscrambled } from '../print/card-number.ts';
import {
  codeToFind,
  type Findable,
  FOUND_BY,
  type FoundBy,
  findableTexts,
  wordsToFind,
} from './findable.ts';
import { foldWords } from './fold.ts';
import { createScores, type Likely } from './kept-scores.ts';
import {
  type FinderPages,
  type Marks,
  markCode,
  markSlips,
  markWord,
  placeOf,
  WHOLE_NAME,
} from './match-word.ts';
import { firstInRank } from './rank-found.ts';
import { allows } from './tact.ts';
import { whyFound } from './why-found.ts';
import { createWordIndex } from './word-index.ts';

/** Somebody who fits what was typed, and what of theirs fitted. */
export interface Found {
  readonly card: IndexCard;
  readonly why: { readonly kind: FoundBy; readonly text: string };
}

/** Finds people by whatever is known of them; keeps its own pages of everybody's words. */
export interface Finder {
  /** The people who fit, best first, at most so many; none for an empty query. */
  readonly find: (query: string, now: LocalTime, limit: number) => Found[];
  /** Takes in a new or changed card. */
  readonly replace: (card: IndexCard) => void;
  /** Forgets somebody. */
  readonly remove: (id: RegularId) => void;
}

const MOST_WORDS = 8;
// Said between the words that tell somebody apart: "the tall man with a dachshund".
const FILLERS = new Set(
  'a an and at by from has her his in is it of on one or person that the their to usually who with woman man lady guy girl boy'.split(
    ' ',
  ),
);

/** What one question to the finder has come to so far. */
interface Search {
  readonly words: readonly string[];
  readonly marks: readonly Marks[];
  /** For everybody by slot: 0 who does not fit, else the sum of grades. */
  readonly fits: Uint16Array;
}

/** A finder of all these people; a renamed menu item needs a new one. */
export function buildFinder(
  cards: Iterable<IndexCard>,
  itemName: (id: MenuItemId) => string,
  likely: Likely,
): Finder {
  const pages: FinderPages = { words: createWordIndex(), codes: createWordIndex() };
  const shelf: (IndexCard | undefined)[] = [];
  const written: string[] = [];
  const slotOf = new Map<RegularId, number>();
  const empty: number[] = [];
  const heard: Heard = new Map();
  const scores = createScores(likely);

  function put(card: IndexCard): void {
    const slot = slotOf.get(card.id) ?? empty.pop() ?? shelf.length;
    const entries = allows(card.standing, 'search') ? entriesOf(card, itemName, heard) : '';
    const before = written[slot] ?? '';
    shelf[slot] = card;
    scores.forget(slot);
    slotOf.set(card.id, slot);
    if (entries === before) return;
    eachEntry(before, slot, pages, 'remove');
    eachEntry(entries, slot, pages, 'add');
    written[slot] = entries;
  }

  function remove(id: RegularId): void {
    const slot = slotOf.get(id);
    if (slot === undefined) return;
    eachEntry(written[slot] ?? '', slot, pages, 'remove');
    written[slot] = '';
    shelf[slot] = undefined;
    slotOf.delete(id);
    empty.push(slot);
  }

  for (const card of cards) put(card);
  pages.words.putInOrder();
  pages.codes.putInOrder();
  return {
    replace: put,
    remove,
    find(query, now, limit) {
      const search = searchFor(query, pages, shelf.length, limit);
      if (!search) return [];
      const best = firstInRank(search.fits, shelf, scores.at(now, shelf.length), limit);
      return best.flatMap((slot) => {
        const card = shelf[slot];
        return card ? [{ card, why: whyFound(card, slot, search, itemName) }] : [];
      });
    },
  };
}

/** Fits everybody to the query: as typed; then forgiving slips; then by most of the words. */
function searchFor(
  query: string,
  pages: FinderPages,
  slots: number,
  limit: number,
): Search | undefined {
  const words = foldWords(unscrambled(query)).slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  const marks = words.map((word) => markWord(word, pages, slots));
  const fillers = words.map((word) => FILLERS.has(word));
  const optional = fillers.includes(false) ? fillers : words.map(() => false);
  const code = marksOfCode(words, pages, slots);
  if (code) return { words: [words.join('')], marks: [code], fits: Uint16Array.from(code.grades) };
  let fits = fitsOf(marks, optional, 0);
  const exact = countFits(fits);
  if (exact < limit) {
    for (const [index, word] of words.entries()) {
      const mark = marks[index];
      if (mark && !optional[index]) markSlips(word, pages, mark, exact === 0 ? 2 : 1);
    }
    fits = fitsOf(marks, optional, 0);
  }
  const needed = optional.filter((filler) => !filler).length;
  if (needed > 2 && countFits(fits) === 0) {
    fits = fitsOf(marks, optional, Math.ceil(needed / 2) - 1);
  }
  return { words, marks, fits };
}

/** A number typed or scanned with its spaces and dashes, when it is somebody's. */
function marksOfCode(
  words: readonly string[],
  pages: FinderPages,
  slots: number,
): Marks | undefined {
  const marks = { grades: new Uint8Array(slots), kinds: new Uint8Array(slots) };
  markCode(words.join(''), pages, marks);
  return words.length > 1 && countFits(marks.grades) > 0 ? marks : undefined;
}

/** Sums of grades of everybody whom all words fit but so many; fillers only help. */
function fitsOf(
  marks: readonly Marks[],
  optional: readonly boolean[],
  mayMiss: number,
): Uint16Array {
  const slots = marks[0]?.grades.length ?? 0;
  const fits = new Uint16Array(slots);
  for (let slot = 0; slot < slots; slot += 1) {
    fits[slot] = fitOf(slot, marks, optional, mayMiss);
  }
  return fits;
}

function fitOf(
  slot: number,
  marks: readonly Marks[],
  optional: readonly boolean[],
  mayMiss: number,
): number {
  let sum = 0;
  let missed = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const any = marks[index]?.grades[slot] ?? 0;
    // A filler that begins somebody's name says nothing; one that is a name (An, Guy) does.
    const grade = optional[index] && any !== WHOLE_NAME ? 0 : any;
    sum += grade === 0 ? MISSED_WORD : grade;
    if (grade === 0 && !optional[index]) missed += 1;
    if (missed > mayMiss) return 0;
  }
  return sum;
}

// More than the worst slip, so that whom more words fit comes first.
const MISSED_WORD = 20;

function countFits(fits: Uint8Array | Uint16Array): number {
  let count = 0;
  for (let slot = 0; slot < fits.length; slot += 1) if (fits[slot] !== 0) count += 1;
  return count;
}

/** Everything a card is found by, a line a word: '0' and the kind's number for words, '1' for codes. */
function entriesOf(card: IndexCard, itemName: (id: MenuItemId) => string, heard: Heard): string {
  const entries = new Set<string>();
  for (const findable of findableTexts(card, itemName)) {
    const kind = FOUND_BY.indexOf(findable.by);
    for (const word of wordsHeard(findable, heard)) entries.add(`0${kind}${word}`);
    const code = codeToFind(findable);
    if (code !== '') entries.add(`1${kind}${code}`);
  }
  return [...entries].join('\n');
}

/** Words of texts met before: thousands of people have a flat white, each has a name of their own. */
type Heard = Map<string, readonly string[]>;

function wordsHeard(findable: Findable, heard: Heard): readonly string[] {
  if (findable.by !== 'order' && findable.by !== 'spot' && findable.by !== 'tag') {
    return wordsToFind(findable);
  }
  const known = heard.get(findable.text) ?? wordsToFind(findable);
  heard.set(findable.text, known);
  return known;
}

function eachEntry(entries: string, slot: number, pages: FinderPages, act: 'add' | 'remove'): void {
  if (entries === '') return;
  for (const entry of entries.split('\n')) {
    const page = entry[0] === '0' ? pages.words : pages.codes;
    const kind = FOUND_BY[Number(entry[1])] ?? 'name';
    page[act](entry.slice(2), placeOf(slot, kind));
  }
}
