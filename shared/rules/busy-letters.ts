import type { BackPages } from '../domain/back-pages.ts';
import type { MenuWord } from './typed-word.ts';

/** Enough for a script's letters; a character of another is asked for less, and fits fewer. */
const MOST_LETTERS = 40;

/**
 * The letters that begin most of what people are found by, busiest first: a question of one of them
 * fits so many that its answer is worth working out before it is asked.
 */
export function busyLetters({ words, starts }: BackPages, menu: readonly MenuWord[]): string[] {
  const counts = new Map<string, number>();
  const count = (letter: string, word: number) => {
    const places = (starts[word + 1] ?? 0) - (starts[word] ?? 0);
    counts.set(letter, (counts.get(letter) ?? 0) + places);
  };
  for (let word = 0; word < words.starts.length - 1; word += 1) {
    const letter = words.text.charAt(words.starts[word] ?? 0);
    // Items and numbers stand under signs that nobody types.
    if (/[\p{Letter}\d]/u.test(letter)) count(letter, word);
  }
  for (const { word, item } of menu) count(word.charAt(0), item);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_LETTERS)
    .map(([letter]) => letter);
}
