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

/** As `Texts` in many scripts: the plain ones lie apart, as one wide letter makes every other take two bytes. */
export interface MixedTexts {
  readonly plain: Texts;
  readonly wide: Texts;
}

// Every character up to here takes one byte, in memory as in the book.
const WIDE = /[^\0-\xff]/;

/** Puts texts of many scripts together. */
export function mixedTextsOf(texts: readonly string[]): MixedTexts {
  const isWide = texts.map((text) => WIDE.test(text));
  return {
    plain: textsOf(texts.map((text, at) => (isWide[at] ? '' : text))),
    wide: textsOf(texts.map((text, at) => (isWide[at] ? text : ''))),
  };
}

/** One of them; empty past the end. */
export function mixedTextAt({ plain, wide }: MixedTexts, at: number): string {
  return textAt(plain, at) || textAt(wide, at);
}

/** How many there are. */
export function countOf({ starts }: Texts): number {
  return starts.length - 1;
}

/** One of them; empty past the end. */
export function textAt({ text, starts }: Texts, at: number): string {
  return text.slice(starts[at] ?? text.length, starts[at + 1] ?? text.length);
}
