/** Whoever belongs to one part stays in it: all that is foreseen of them is chosen on, or judged, never both. */
export const PARTS = 5;

/** The part somebody falls into, from 0 up; the same every time for the same seed (FNV-1a). */
export function partOf(id: string, seed: number, parts = PARTS): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}/${id}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  // The last letters alone would tell of numbers that follow each other.
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return ((hash ^ (hash >>> 16)) >>> 0) % parts;
}
