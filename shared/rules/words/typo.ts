/** How far a typed word is from a word in the book. */
export interface Slip {
  /** Letters put in, left out, mistaken, or two neighbours swapped. */
  readonly edits: number;
  /** False when the typed word is only the beginning of the other. */
  readonly whole: boolean;
}

/** Slips that are forgiven in a word of this length: none below three letters or in numbers. */
export function forgivenSlips(typed: string): 0 | 1 | 2 {
  if (typed.length < 3 || typed.length > LONGEST || /\d/.test(typed)) return 0;
  return typed.length < 6 ? 1 : 2;
}

/** Three letters say so little that the first of them must be right. */
export function mustBeginAlike(typed: string): boolean {
  return typed.length === 3;
}

/**
 * The slip between a typed word and a word or its beginning; undefined when it is more than `most`,
 * when a word of three letters differs in the first, or a mere beginning does.
 *
 * Optimal string alignment (Damerau 1964, Levenshtein 1966): a letter more, less or other, and two
 * neighbours swapped, count one each.
 */
export function slipBetween(typed: string, word: string, most: number): Slip | undefined {
  const differs = typed.charCodeAt(0) !== word.charCodeAt(0);
  if (typed.length > LONGEST || (mustBeginAlike(typed) && differs)) return undefined;
  const reach = Math.min(word.length, typed.length + most);
  const beginning = nearestBeginning(typed, word, reach);
  const whole = word.length === reach ? atTheEnd : most + 1;
  // Three letters with one wrong are the beginning of far too many names, and so is a wrong first.
  const tooVague = typed.length === 3 || differs;
  const nearest = tooVague ? most + 1 : beginning;
  if (Math.min(whole, nearest) > most) return undefined;
  return whole <= nearest ? { edits: whole, whole: true } : { edits: nearest, whole: false };
}

/** The letters of one typed word fit into the bits of one number. */
const LONGEST = 31;

/** By letter: in which places of the typed word it stands, a bit each. */
const PLACES = new Int32Array(65_536);
let made = '';

/** The distance to all of the letters that were looked at last. */
let atTheEnd = 0;

/**
 * The smallest distance from the typed word to any beginning of another, of at most so many letters;
 * `atTheEnd` is the distance to all of them.
 *
 * A column of the table in the bits of a few numbers, a letter at a time (Hyyrö, A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances, 2003, after Myers 1999).
 */
function nearestBeginning(typed: string, word: string, reach: number): number {
  if (made !== typed) makePlaces(typed);
  const last = 1 << (typed.length - 1);
  let [up, down, same, before] = [-1, 0, 0, 0];
  let distance = typed.length;
  let nearest = distance;
  for (let at = 0; at < reach; at += 1) {
    const places = PLACES[word.charCodeAt(at)] ?? 0;
    const swapped = ((~same & places) << 1) & before;
    same = (((places & up) + up) ^ up) | places | down | swapped;
    let right = down | ~(same | up);
    let left = same & up;
    if ((right & last) !== 0) distance += 1;
    if ((left & last) !== 0) distance -= 1;
    if (distance < nearest) nearest = distance;
    right = (right << 1) | 1;
    left <<= 1;
    up = left | ~(same | right);
    down = right & same;
    before = places;
  }
  atTheEnd = distance;
  return nearest;
}

function makePlaces(typed: string): void {
  for (let at = 0; at < made.length; at += 1) PLACES[made.charCodeAt(at)] = 0;
  for (let at = 0; at < typed.length; at += 1) {
    const letter = typed.charCodeAt(at);
    PLACES[letter] = (PLACES[letter] ?? 0) | (1 << at);
  }
  made = typed;
}
