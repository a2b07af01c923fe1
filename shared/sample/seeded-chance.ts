/** Chance that falls the same way every time for the same seed. */
export interface SeededChance {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** About 0, between -1 and 1, small ones likelier. */
  readonly around: () => number;
  /** True so often, from 0 never to 1 always. */
  readonly happens: (share: number) => boolean;
}

/** Chance from a word: xmur3 makes a number of it, mulberry32 goes on from there (Bryc, 2018). */
export function chanceOf(word: string): SeededChance {
  let state = numberOf(word);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    around: () => next() - next(),
    happens: (share) => next() < share,
  };
}

function numberOf(word: string): number {
  let hash = 1_779_033_703 ^ word.length;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 3_432_918_353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return hash;
}
