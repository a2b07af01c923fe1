import type { MenuItemId } from '../../domain/ids.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { foldWords } from '../words/fold.ts';
import { forgivenSlips, slipBetween } from '../words/typo.ts';

/** A menu item found in a row of words. */
export interface MenuMatch {
  readonly item: MenuItemId;
  /** How many words it took. */
  readonly length: number;
  /** False when only a part of its name was said: "assam" for "Pot of Assam". */
  readonly whole: boolean;
}

/** A menu made ready for looking words up in it. */
export interface MenuWords {
  /** The item that begins with this word of the row, said in full, the longest one. */
  readonly whole: (words: readonly string[], from: number) => MenuMatch | undefined;
  /** The only item that a part of a name can mean, when there is just one. */
  readonly part: (words: readonly string[], from: number) => MenuMatch | undefined;
}

interface NamedItem {
  readonly id: MenuItemId;
  readonly words: readonly string[];
}

type SameWord = (typed: string, known: string) => boolean;

const SHORTEST_PREFIX = 3;

/** The words of an item's name or an order, folded, with & as the word it stands for. */
export function menuWords(text: string): string[] {
  return foldWords(text.replaceAll('&', ' and '));
}

/** Makes a menu ready; retired items are only known by their full names. */
export function readyMenu(menu: readonly MenuItem[]): MenuWords {
  const named = (item: MenuItem): NamedItem => ({ id: item.id, words: menuWords(item.name) });
  const offered = menu.filter((item) => !item.retired).map(named);
  const all = [...offered, ...menu.filter((item) => item.retired).map(named)]
    .filter((item) => item.words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
  return {
    whole: (words, from) =>
      wholeName(all, words, from, equal) ??
      wholeName(all, words, from, plural) ??
      wholeName(all, words, from, slip),
    part: (words, from) =>
      partOfName(offered, words, from, plural) ??
      partOfName(offered, words, from, beginning) ??
      partOfName(offered, words, from, slip),
  };
}

function wholeName(
  items: readonly NamedItem[],
  words: readonly string[],
  from: number,
  same: SameWord,
): MenuMatch | undefined {
  const found = items.find((item) => runOf(item.words, 0, words, from, same) === item.words.length);
  return found && { item: found.id, length: found.words.length, whole: true };
}

/** The longest run of words inside a name, when it is in one name only. */
function partOfName(
  items: readonly NamedItem[],
  words: readonly string[],
  from: number,
  same: SameWord,
): MenuMatch | undefined {
  let longest = 0;
  let holders: MenuItemId[] = [];
  for (const item of items) {
    const runs = item.words.map((_, start) => runOf(item.words, start, words, from, same));
    const length = Math.max(...runs);
    if (length > longest) holders = [];
    if (length > 0 && length >= longest) holders.push(item.id);
    longest = Math.max(longest, length);
  }
  const [only, another] = holders;
  if (only === undefined || another !== undefined) return undefined;
  return { item: only, length: longest, whole: false };
}

/** How many words in a row are the same from two places on. */
function runOf(
  known: readonly string[],
  start: number,
  typed: readonly string[],
  from: number,
  same: SameWord,
): number {
  let length = 0;
  while (start + length < known.length && from + length < typed.length) {
    if (!same(typed[from + length] ?? '', known[start + length] ?? '')) break;
    length += 1;
  }
  return length;
}

function equal(typed: string, known: string): boolean {
  return typed === known;
}

function plural(typed: string, known: string): boolean {
  return (
    typed === known || typed === `${known}s` || typed === `${known}es` || `${typed}s` === known
  );
}

function beginning(typed: string, known: string): boolean {
  return typed.length >= SHORTEST_PREFIX && known.startsWith(typed);
}

function slip(typed: string, known: string): boolean {
  if (plural(typed, known)) return true;
  if (typed.length < 4 || known.length < 4) return false;
  return slipBetween(typed, known, forgivenSlips(typed))?.whole ?? false;
}
