/** Words in alphabetical order, each with the places where it stands: the back pages of the book. */
export interface WordIndex {
  /** Writes down that a word stands at a place; a place is any whole number. */
  readonly add: (word: string, place: number) => void;
  /** Takes a word away from a place. */
  readonly remove: (word: string, place: number) => void;
  /** Calls back for every word that begins so, in alphabetical order. */
  readonly startingWith: (beginning: string, found: FoundWord) => void;
  /** The places of one word. */
  readonly placesOf: (word: string) => readonly number[];
  /** Calls back for every word that has all but so many of the letters, whatever their order. */
  readonly withMostLetters: (letters: string, missing: number, found: FoundWord) => void;
  /** Puts the words in order now rather than when the next question comes. */
  readonly putInOrder: () => void;
}

/** Called with a word and the places where it stands. */
export type FoundWord = (word: string, places: readonly number[]) => void;

const NOWHERE: readonly number[] = [];

/** An index with nothing in it. */
export function createWordIndex(): WordIndex {
  const places = new Map<string, number[]>();
  let sorted: string[] = [];
  let letters = new Int32Array(0);
  let fresh: string[] = [];

  function putInOrder(): void {
    if (fresh.length === 0) return;
    sorted = [...sorted.filter((word) => places.has(word)), ...fresh].sort();
    sorted = sorted.filter((word, index) => word !== sorted[index - 1]);
    letters = Int32Array.from(sorted, lettersOf);
    fresh = [];
  }

  return {
    putInOrder,
    add(word, place) {
      const known = places.get(word);
      if (known) known.push(place);
      else {
        places.set(word, [place]);
        fresh.push(word);
      }
    },
    remove(word, place) {
      const known = places.get(word);
      if (!known) return;
      const index = known.indexOf(place);
      if (index < 0) return;
      known[index] = known.at(-1) ?? place;
      known.pop();
      if (known.length === 0) places.delete(word);
    },
    startingWith(beginning, found) {
      putInOrder();
      for (let index = firstAtOrAfter(sorted, beginning); index < sorted.length; index += 1) {
        const word = sorted[index] ?? '';
        if (!word.startsWith(beginning)) return;
        found(word, places.get(word) ?? NOWHERE);
      }
    },
    placesOf: (word) => places.get(word) ?? NOWHERE,
    withMostLetters(wanted, missing, found) {
      putInOrder();
      const needed = lettersOf(wanted);
      const shortest = wanted.length - missing;
      for (let index = 0; index < sorted.length; index += 1) {
        if (bitCount(needed & ~(letters[index] ?? 0)) > missing) continue;
        const word = sorted[index] ?? '';
        if (word.length >= shortest) found(word, places.get(word) ?? NOWHERE);
      }
    },
  };
}

/** One bit for each letter, a to z apart, others sharing: enough to rule most words out at once. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** The bits that are set, counted in parallel (Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function firstAtOrAfter(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
