import type { MenuItem } from '../../domain/menu-item.ts';

/** A section of the menu and what stands in it, by name. */
export interface MenuSection {
  /** Empty for what stands in none. */
  readonly name: string;
  readonly items: readonly MenuItem[];
}

/**
 * The menu by sections, in the shop's own order; those it gave no place come after, by name, and what
 * stands in none is last.
 */
export function menuSections(
  items: Iterable<MenuItem>,
  order: readonly string[] = [],
): readonly MenuSection[] {
  const sections = new Map<string, MenuItem[]>();
  for (const item of items) {
    const there = sections.get(item.category);
    if (there) there.push(item);
    else sections.set(item.category, [item]);
  }
  const placeOf = (name: string) => {
    if (name === '') return Infinity;
    const at = order.indexOf(name);
    return at === -1 ? order.length : at;
  };
  return [...sections]
    .toSorted(
      ([one], [other]) => Math.sign(placeOf(one) - placeOf(other)) || one.localeCompare(other),
    )
    .map(([name, own]) => ({
      name,
      items: own.toSorted((one, other) => one.name.localeCompare(other.name)),
    }));
}

/** The order of sections with one of them moved past its neighbour. */
export function movedSection(names: readonly string[], name: string, by: -1 | 1): string[] {
  const at = names.indexOf(name);
  const to = at + by;
  const moved = [...names];
  if (at === -1 || to < 0 || to >= moved.length) return moved;
  moved.splice(at, 1);
  moved.splice(to, 0, name);
  return moved;
}
