import { displayName, isNameless, type Regular } from '../../domain/regular.ts';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'lady', 'father']);

/** What somebody is called in the middle of a sentence: as they like it, else by their first name. */
export function shortName(regular: Pick<Regular, 'name' | 'calledBy' | 'cardNumber'>): string {
  if (isNameless(regular)) return displayName(regular);
  if (regular.calledBy.trim() !== '') return regular.calledBy.trim();
  const [first = ''] = regular.name.trim().split(/\s+/);
  // "Mrs" alone is nobody.
  return TITLES.has(first.toLowerCase().replace('.', '')) ? regular.name.trim() : first;
}
