import type { BackPages } from '../../domain/back-pages.ts';
import { countOf, textAt } from '../../domain/texts.ts';
import { beginningWith } from '../words/words-in-order.ts';
import type { MenuWord } from './typed-word.ts';

/** Enough for a script's letters; a character of another is asked for less, and fits fewer. */
const MOST_LETTERS = 40;

/**
 * The letters that begin most of what people are found by, busiest first: a question of one of them
 * fits so many that its answer is worth working out before it is asked.
 */
export function busyLetters({ words, starts }: BackPages, menu: readonly MenuWord[]): string[] {
  const counts = new Map<string, number>();
  const count = (letter: string, from: number, to: number) => {
    const places = (starts[to] ?? 0) - (starts[from] ?? 0);
    counts.set(letter, (counts.get(letter) ?? 0) + places);
  };
  for (let word = 0; word < countOf(words); ) {
    const letter = textAt(words, word).charAt(0);
    const end = Math.max(beginningWith(words, letter).to, word + 1);
    // Items and numbers stand under signs that nobody types.
    if (/[\p{Letter}\d]/u.test(letter)) count(letter, word, end);
    word = end;
  }
  for (const { word, item } of menu) count(word.charAt(0), item, item + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_LETTERS)
    .map(([letter]) => letter);
}
