/** What food law in the European Union and Britain has named on every menu, in the order it is told. */
export const ALLERGENS = [
  'gluten',
  'milk',
  'eggs',
  'nuts',
  'peanuts',
  'soya',
  'sesame',
  'fish',
  'crustaceans',
  'molluscs',
  'celery',
  'mustard',
  'lupin',
  'sulphites',
] as const;

/** One kind of allergen; nuts are those of trees, which peanuts are not. */
export type Allergen = (typeof ALLERGENS)[number];

/** How an allergen is in an item. */
export const ALLERGEN_WAYS = ['contains', 'may contain'] as const;

/** Whether it is an ingredient, or comes near enough to one. */
export type AllergenWay = (typeof ALLERGEN_WAYS)[number];

/** What somebody said of one allergen in an item; of a kind nobody spoke of nothing is known, least of all “free of”. */
export interface AllergenSaid {
  readonly of: Allergen;
  readonly way: AllergenWay;
}
