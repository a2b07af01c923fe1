/**
 * Very many short texts as one long one: read and held in the time and room of one.
 *
 * Each is cut out when it is asked for.
 */
export interface Texts {
  readonly text: string;
  /** Where each text begins, and one more: where the last one ends. */
  readonly starts: Uint32Array;
}

/** Puts texts together. */
export function textsOf(texts: readonly string[]): Texts {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    starts[at + 1] = (starts[at] ?? 0) + text.length;
  });
  return { text: texts.join(''), starts };
}

/** How many there are. */
export function countOf({ starts }: Texts): number {
  return starts.length - 1;
}

/** One of them; empty past the end. */
export function textAt({ text, starts }: Texts, at: number): string {
  return text.slice(starts[at] ?? text.length, starts[at + 1] ?? text.length);
}
