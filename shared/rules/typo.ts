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
  const ends = distancesToBeginnings(typed, word.slice(0, typed.length + most), most);
  const whole = word.length <= typed.length + most ? (ends.at(-1) ?? most + 1) : most + 1;
  // Three letters with one wrong are the beginning of far too many names, and so is a wrong first.
  const tooVague = typed.length === 3 || typed[0] !== word[0];
  const beginning = tooVague ? most + 1 : Math.min(...ends);
  if (Math.min(whole, beginning) > most) return undefined;
  return whole <= beginning ? { edits: whole, whole: true } : { edits: beginning, whole: false };
}

/** Distances from the typed word to the first 0, 1, 2 … letters of the word. */
function distancesToBeginnings(typed: string, word: string, most: number): readonly number[] {
  let twoBack: number[] = [];
  let above: number[] = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = nextRow(typed, word, row, above, twoBack);
    if (Math.min(...current) > most) return current;
    twoBack = above;
    above = current;
  }
  return above;
}

function nextRow(
  typed: string,
  word: string,
  row: number,
  above: readonly number[],
  twoBack: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= word.length; column += 1) {
    const same = typed[row - 1] === word[column - 1];
    let least = Math.min(
      at(above, column) + 1,
      at(current, column - 1) + 1,
      at(above, column - 1) + (same ? 0 : 1),
    );
    const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
    if (row > 1 && column > 1 && swapped) least = Math.min(least, at(twoBack, column - 2) + 1);
    current.push(least);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
