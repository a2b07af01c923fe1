import type { AllergenSaid } from '../../domain/allergen.ts';
import type { MenuItemId } from '../../domain/ids.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { joinLines, type OrderLine } from '../../domain/visit.ts';
import { isSameName, withOtherNames } from './item-names.ts';

/**
 * One item of two that are the same thing. Its name, section and price stand; where it has none, those
 * of the other come in. The other's names become other names, and whatever was said of an allergen in
 * either holds, the stricter of two. It is offered when either was.
 */
export function joinItems(kept: MenuItem, gone: MenuItem): MenuItem {
  const price = kept.price ?? gone.price;
  const otherNames = withOtherNames(kept, [gone.name, ...(gone.otherNames ?? [])]);
  const allergens = strictest([...(kept.allergens ?? []), ...(gone.allergens ?? [])]);
  return {
    ...kept,
    category: kept.category === '' ? gone.category : kept.category,
    retired: kept.retired && gone.retired,
    ...(price !== undefined && { price }),
    ...(otherNames.length > 0 && { otherNames }),
    ...(allergens.length > 0 && { allergens }),
  };
}

/** The item that is another now: on no list, without names or anything else of its own to be found by. */
export function joinedInto(gone: MenuItem, kept: MenuItemId): MenuItem {
  return { ...gone, retired: true, sameAs: kept };
}

/** Of each allergen once: what is said to be in it is more than what may be. */
export function strictest(said: readonly AllergenSaid[]): AllergenSaid[] {
  const byKind = new Map<AllergenSaid['of'], AllergenSaid>();
  for (const one of said) {
    if (byKind.get(one.of)?.way !== 'contains') byKind.set(one.of, one);
  }
  return [...byKind.values()];
}

/** An order in which one item stands for another; the same thing served the same way is one line. */
export function linesWith(
  lines: readonly OrderLine[],
  itemFor: (id: MenuItemId) => MenuItemId,
): readonly OrderLine[] {
  if (lines.every(({ item }) => itemFor(item) === item)) return lines;
  return joinLines(
    lines.map((line) => ({ ...line, item: itemFor(line.item) })),
    [],
  );
}

/** What has run out, in the shop's words, with an item under the name it has now; nothing stands in it twice. */
export function wordsWith(
  words: readonly string[],
  gone: Pick<MenuItem, 'name'>,
  kept: Pick<MenuItem, 'name'>,
): readonly string[] {
  if (!words.some((word) => isSameName(word, gone.name))) return words;
  const now = words.map((word) => (isSameName(word, gone.name) ? kept.name : word));
  return now.filter((word, at) => now.findIndex((one) => isSameName(one, word)) === at);
}
