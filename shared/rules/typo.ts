/** How far a typed word is from a word in the book. */
export interface Slip {
  /** Letters put in, left out, mistaken, or two neighbours swapped. */
  readonly edits: number;
  /** False when the typed word is only the beginning of the other. */
  readonly whole: boolean;
}

/** Slips that are forgiven in a word of this length: none below three letters or in numbers. */
export function forgivenSlips(typed: string): 0 | 1 | 2 {
  if (typed.length < 3 || /\d/.test(typed)) return 0;
  return typed.length < 6 ? 1 : 2;
}

/**
 * The slip between a typed word and a word or its beginning; undefined when it is more than `most`,
 * when a word of three letters differs in the first, or a mere beginning does.
 *
 * Optimal string alignment (Damerau 1964, Levenshtein 1966): a letter more, less or other, and two
 * neighbours swapped, count one each.
 */
export function slipBetween(typed: string, word: string, most: number): Slip | undefined {
  if (typed.length === 3 && typed[0] !== word[0]) return undefined;
  const beginningOfWord =
    word.length > typed.length + most ? word.slice(0, typed.length + most) : word;
  const ends = distancesToBeginnings(typed, beginningOfWord, most);
  if (!ends) return undefined;
  const whole = word.length <= typed.length + most ? at(ends, word.length) : most + 1;
  // Three letters with one wrong are the beginning of far too many names, and so is a wrong first.
  const tooVague = typed.length === 3 || typed[0] !== word[0];
  const beginning = tooVague ? most + 1 : least(ends, beginningOfWord.length);
  if (Math.min(whole, beginning) > most) return undefined;
  return whole <= beginning ? { edits: whole, whole: true } : { edits: beginning, whole: false };
}

// Three rows used again and again: a slow query asks for tens of thousands of distances.
const LONGEST = 64;
const ROWS = [new Uint8Array(LONGEST), new Uint8Array(LONGEST), new Uint8Array(LONGEST)] as const;

/** Distances from the typed word to the first 0, 1, 2 … letters of the word, if any is small enough. */
function distancesToBeginnings(typed: string, word: string, most: number): Uint8Array | undefined {
  if (typed.length >= LONGEST - most) return undefined;
  let [twoBack, above, current]: readonly Uint8Array[] = ROWS;
  if (!twoBack || !above || !current) return undefined;
  for (let column = 0; column <= word.length; column += 1) above[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    fillRow(typed, word, row, { twoBack, above, current });
    if (least(current, word.length) > most) return undefined;
    [twoBack, above, current] = [above, current, twoBack];
  }
  return above;
}

/** A row of the table and the two before it. */
interface Rows {
  readonly twoBack: Uint8Array;
  readonly above: Uint8Array;
  readonly current: Uint8Array;
}

function fillRow(typed: string, word: string, row: number, rows: Rows): void {
  const { twoBack, above, current } = rows;
  const letter = typed.charCodeAt(row - 1);
  const before = typed.charCodeAt(row - 2);
  current[0] = row;
  for (let column = 1; column <= word.length; column += 1) {
    const same = letter === word.charCodeAt(column - 1);
    let best = at(above, column - 1) + (same ? 0 : 1);
    best = Math.min(best, at(above, column) + 1, at(current, column - 1) + 1);
    const swapped =
      row > 1 &&
      column > 1 &&
      letter === word.charCodeAt(column - 2) &&
      before === word.charCodeAt(column - 1);
    if (swapped) best = Math.min(best, at(twoBack, column - 2) + 1);
    current[column] = best;
  }
}

function least(row: Uint8Array, length: number): number {
  let smallest = at(row, 0);
  for (let column = 1; column <= length; column += 1)
    smallest = Math.min(smallest, at(row, column));
  return smallest;
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? LONGEST;
}
