import { countOf, type Texts, textAt } from '../../domain/texts.ts';

/** Words that lie side by side in an ordered list: from one place up to, not including, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of an ordered list that begin so. */
export function beginningWith(words: Texts, beginning: string): Stretch {
  const from = firstAtOrAfter(words, beginning);
  return { from, to: firstAtOrAfter(words, `${beginning}\uffff`, from) };
}

/** Where a word stands in an ordered list; -1 when it does not. */
export function standingAt(words: Texts, word: string): number {
  const at = firstAtOrAfter(words, word);
  return at < countOf(words) && textAt(words, at) === word ? at : -1;
}

function firstAtOrAfter(words: Texts, word: string, from = 0): number {
  let low = from;
  let high = countOf(words);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(words, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
