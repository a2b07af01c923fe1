import type { MenuItem } from '../../domain/menu-item.ts';
import { foldWords } from '../words/fold.ts';
import { isPluralOf } from '../words/plural.ts';

/** As much of an item as its names tell. */
type Named = Pick<MenuItem, 'name' | 'otherNames'>;

/**
 * Whether two names say the same: in whatever case, with or without accents, one or several, in one
 * word or two: "flat whites", "Flatwhite".
 */
export function isSameName(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length === 0) return false;
  if (isSameWord(words.join(''), others.join(''))) return true;
  return (
    words.length === others.length && words.every((word, at) => isSameWord(word, others[at] ?? ''))
  );
}

/** Whether an item is called this, by its name or another one. */
export function isCalled({ name, otherNames = [] }: Named, typed: string): boolean {
  return [name, ...otherNames].some((one) => isSameName(one, typed));
}

/** The item that is called this already: first by its name, what is offered before what is not. */
export function itemCalled(
  items: readonly MenuItem[],
  typed: string,
  but?: MenuItem['id'],
): MenuItem | undefined {
  const others = items.filter(({ id, sameAs }) => id !== but && sameAs === undefined);
  const byName = others.filter(({ name }) => isSameName(name, typed));
  const called = byName.length > 0 ? byName : others.filter((item) => isCalled(item, typed));
  return called.find(({ retired }) => !retired) ?? called[0];
}

/** The other names of an item with more of them; none stands there twice, or beside the name it says again. */
export function withOtherNames(
  { name, otherNames = [] }: Named,
  more: readonly string[],
): readonly string[] {
  const names = [...otherNames];
  for (const typed of more) {
    const other = typed.trim().replace(/\s+/g, ' ');
    const known = [name, ...names].some((one) => isAlike(one, other));
    if (other !== '' && !known) names.push(other);
  }
  return names;
}

/** The same letters: "Flat whites" is learned beside "Flat white" only when it is read otherwise. */
function isAlike(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

function isSameWord(one: string, other: string): boolean {
  return isPluralOf(one, other) || isPluralOf(other, one);
}

function wordsOf(name: string): string[] {
  return foldWords(name.replaceAll('&', ' and '));
}

/** Items that may be the same one written twice: whose names say the same, two by two, the one to keep first. */
export function writtenTwice(items: readonly MenuItem[]): (readonly [MenuItem, MenuItem])[] {
  const byName = new Map<string, MenuItem[]>();
  for (const item of items) {
    if (item.sameAs !== undefined) continue;
    const key = wordsOf(item.name).map(stemOf).join('');
    byName.set(key, [...(byName.get(key) ?? []), item]);
  }
  return [...byName.values()].flatMap((alike) => {
    const [first, ...others] = alike.toSorted(
      (one, other) => Number(one.retired) - Number(other.retired),
    );
    return first === undefined
      ? []
      : others
          .filter(({ name }) => isSameName(first.name, name))
          .map((item) => [first, item] as const);
  });
}

/** What the singular and the plural of a word have in common, roughly: isSameName has the last word. */
function stemOf(word: string): string {
  return word
    .replace(/(?:ies?|y)$/, 'i')
    .replace(/(?:ves|f)$/, 'v')
    .replace(/s$/, '')
    .replace(/e$/, '');
}
