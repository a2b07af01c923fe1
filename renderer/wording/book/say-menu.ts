import type { AllergenSaid, AllergenWay } from '../../../shared/domain/allergen.ts';
import { ALLERGENS } from '../../../shared/domain/allergen.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { say } from '../say.ts';

/** What else is known of an item, on one line: "also fw · contains milk · may contain nuts". */
export function sayItemAside({ otherNames = [], allergens = [] }: MenuItem): string {
  const also = otherNames.length > 0 ? [say('menu.also', { names: otherNames.join(', ') })] : [];
  return [...also, ...sayAllergens(allergens)].join(' · ');
}

/** What an item contains and may contain; nothing is said where nobody said anything. */
export function sayAllergens(allergens: readonly AllergenSaid[]): string[] {
  const [has, may] = [named(allergens, 'contains'), named(allergens, 'may contain')];
  return [
    ...(has === '' ? [] : [say('menu.contains-these', { what: has })]),
    ...(may === '' ? [] : [say('menu.may-contain-these', { what: may })]),
  ];
}

function named(allergens: readonly AllergenSaid[], way: AllergenWay): string {
  const said = new Set(allergens.filter((one) => one.way === way).map(({ of }) => of));
  return ALLERGENS.filter((of) => said.has(of))
    .map((of) => say(`allergen.${of}`))
    .join(', ');
}
