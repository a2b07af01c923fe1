import type { MenuItemId } from '../../domain/ids.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { foldWords } from '../words/fold.ts';
import { isPluralOf as plural } from '../words/plural.ts';
import { forgivenSlips, slipBetween } from '../words/typo.ts';
import { wordsSaidFor } from './said-for.ts';

/** What a row of words may mean on a menu. */
export interface MenuMatch {
  /** The item; several when nothing tells which. */
  readonly items: readonly MenuItemId[];
  /** How many words it took. */
  readonly length: number;
}

/** A menu made ready for looking words up in it. */
export interface MenuWords {
  /** The item that begins with this word of the row, said in full, the longest one. */
  readonly whole: (words: readonly string[], from: number) => MenuMatch | undefined;
  /** The item all of whose words are said, in any order and perhaps cut short: "hot choc". */
  readonly complete: (words: readonly string[], from: number) => MenuMatch | undefined;
  /** What a part of a name can mean: "assam", or "scones" where there are plain and cheese ones. */
  readonly part: (words: readonly string[], from: number) => MenuMatch | undefined;
  /** Whether a name on the menu holds this word. */
  readonly holds: (word: string) => boolean;
}

interface NamedItem {
  readonly id: MenuItemId;
  readonly words: readonly string[];
  /** What it is said for besides its name: Assam is a tea. */
  readonly also: readonly string[];
}

type SameWord = (typed: string, known: string) => boolean;

const SHORTEST_PREFIX = 3;
/** Words between the parts of one name, when that name is said in full. */
const JOINS = new Set(['and', 'of', 'with', 'on', 'the', 'a', 'in']);

/** The words of an item's name or an order, folded, with & as the word it stands for. */
export function menuWords(text: string): string[] {
  return foldWords(text.replaceAll('&', ' and '));
}

/**
 * Makes a menu ready; retired items are only known by their full names. What the shop says for an item
 * besides its name comes first, unless more of what was said is the name of another.
 */
export function readyMenu(everything: readonly MenuItem[]): MenuWords {
  const menu = everything.filter(({ sameAs }) => sameAs === undefined);
  const named = (item: MenuItem): NamedItem => {
    const words = menuWords(item.name);
    return { id: item.id, words, also: wordsSaidFor(words) };
  };
  const offered = menu.filter((item) => !item.retired).map(named);
  const all = [...offered, ...menu.filter((item) => item.retired).map(named)]
    .filter((item) => item.words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
  const others = menu
    .filter((item) => !item.retired)
    .flatMap(({ id, otherNames = [] }) =>
      otherNames.map((name): NamedItem => ({ id, words: menuWords(name), also: [] })),
    )
    .filter((item) => item.words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
  const held = new Set([...offered, ...others].flatMap((item) => item.words));
  return {
    whole: (words, from) => {
      const named = wholeName(all, words, from, equal);
      const called = otherName(others, words, from);
      const complete = called && meantBy(offered, words, from);
      const said = complete?.isComplete ? complete.length : 0;
      if (called && called.length > (named?.length ?? 0) && called.length >= said) return called;
      return (
        named ??
        wholeName(all, words, from, plural) ??
        inOneWord(all, words[from] ?? '') ??
        wholeName(all, words, from, slip)
      );
    },
    complete: (words, from) => {
      const match = meantBy(offered, words, from);
      return match?.isComplete && match.length > 1 ? match : undefined;
    },
    part: (words, from) => meantBy(offered, words, from),
    holds: (word) => held.has(word),
  };
}

function wholeName(
  items: readonly NamedItem[],
  words: readonly string[],
  from: number,
  same: SameWord,
): MenuMatch | undefined {
  const found = items.find((item) => isNameAt(item, words, from, same));
  return found && { items: [found.id], length: found.words.length };
}

function isNameAt(
  item: NamedItem,
  words: readonly string[],
  from: number,
  same: SameWord,
): boolean {
  return item.words.every((word, at) => same(words[from + at] ?? '', word));
}

/** What is called so besides its name; of several things, when the shop says the same for them. */
function otherName(
  others: readonly NamedItem[],
  words: readonly string[],
  from: number,
): MenuMatch | undefined {
  const called = [equal, plural]
    .map((same) => others.filter((item) => isNameAt(item, words, from, same)))
    .find((found) => found.length > 0);
  const length = called?.[0]?.words.length;
  if (!called || length === undefined) return undefined;
  const longest = called.filter((item) => item.words.length === length);
  return { items: [...new Set(longest.map(({ id }) => id))], length };
}

/** "Flatwhite". */
function inOneWord(items: readonly NamedItem[], word: string): MenuMatch | undefined {
  const found = items.find(({ words }) => words.length > 1 && plural(word, words.join('')));
  return found && { items: [found.id], length: 1 };
}

/** The items whose names hold the most words in a row from here on, in whatever order. */
function meantBy(
  items: readonly NamedItem[],
  words: readonly string[],
  from: number,
): (MenuMatch & { readonly isComplete: boolean }) | undefined {
  let meant: readonly NamedItem[] = items;
  let best: (MenuMatch & { readonly isComplete: boolean }) | undefined;
  let said: readonly string[] = [];
  let joins: readonly string[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (at > from && JOINS.has(word)) {
      joins = [...joins, word];
      continue;
    }
    const holding = holdersOf(word, meant);
    if (holding.length === 0) break;
    meant = holding;
    said = [...said, word];
    const complete = meant.filter((item) => isAllSaid(item, said) && isJoinedSo(item, joins));
    const chosen = complete.length > 0 ? complete : meant;
    const [only, another] = meant;
    const isOnlyOne = only && another === undefined && isJoinedSo(only, joins);
    if (complete.length === 0 && joins.some(parts) && !isOnlyOne) continue;
    best = {
      items: chosen.map(({ id }) => id),
      length: at + 1 - from,
      isComplete: complete.length > 0,
    };
  }
  return best;
}

/** Words that part two things unless they stand in the name of one: "scone and cheese toastie". */
function parts(join: string): boolean {
  return join === 'and' || join === 'with';
}

function isJoinedSo({ words }: NamedItem, joins: readonly string[]): boolean {
  return joins.every((join) => !parts(join) || words.includes(join));
}

/** Those whose name holds a word: as it is, else its beginning, else with a slip. */
function holdersOf(word: string, items: readonly NamedItem[]): readonly NamedItem[] {
  for (const same of [plural, beginning, slip]) {
    const holding = items.filter(
      (item) =>
        item.words.some((known) => same(word, known)) ||
        item.also.some((known) => plural(word, known)),
    );
    if (holding.length > 0) return holding;
  }
  return [];
}

function isAllSaid({ words }: NamedItem, said: readonly string[]): boolean {
  return words.every(
    (word) =>
      JOINS.has(word) ||
      said.some((one) => plural(one, word) || beginning(one, word) || slip(one, word)),
  );
}

function equal(typed: string, known: string): boolean {
  return typed === known;
}

function beginning(typed: string, known: string): boolean {
  return typed.length >= SHORTEST_PREFIX && known.startsWith(typed);
}

function slip(typed: string, known: string): boolean {
  if (plural(typed, known)) return true;
  if (typed.length > 6 && typed.endsWith('s') && !known.endsWith('s'))
    return slip(typed.slice(0, -1), known);
  if (typed.length < 4 || known.length < 4 || typed[0] !== known[0]) return false;
  // A coke is no cake: of four letters two may stand the wrong way round, and none be another.
  if (typed.length === 4 && known.length === 4) return lettersOf(typed) === lettersOf(known);
  // A matcha is no mocha: two slips are forgiven in long words only.
  const most = typed.length < 8 ? Math.min(1, forgivenSlips(typed)) : forgivenSlips(typed);
  return slipBetween(typed, known, most)?.whole ?? false;
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}
