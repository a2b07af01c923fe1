import { sharedData } from '../helpers/shared-data.ts';
import { FEW_NAMES, type NamePool } from './page/name-pools.ts';

/** Fewer names than this are no language. */
const FEWEST_NAMES = 20;

/** Names of many languages beside the project, or the few that it has itself. */
export function namePools(): readonly NamePool[] {
  const file = sharedData('names/faker_names_by_locale.json');
  if (file === undefined) return FEW_NAMES;
  const locales: Record<string, Record<string, Record<string, string[]>>> = JSON.parse(file);
  return Object.entries(locales).flatMap(([language, names]) => {
    const all = (part: string) =>
      Object.values(names[part] ?? {})
        .flat()
        .filter((name) => typeof name === 'string' && name !== '' && !name.includes('{'));
    const [first, last] = [all('first_name'), all('last_name')];
    return Math.min(first.length, last.length) < FEWEST_NAMES ? [] : [{ language, first, last }];
  });
}
