const MARKS = /[\u0300-\u036f]/g;

/**
 * A column's name as it is compared: lower case, without accents, byte order mark, leading
 * apostrophe, with `_`, `-`, `.` and camelCase as blanks.
 */
export function sameName(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .replace(/[\ufeff\u00a0_\-./:#*?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The names a column of one meaning goes by, best first; a pattern stands for numbered groups. */
export interface NamedMeaning {
  readonly names: readonly string[];
  readonly pattern?: RegExp;
  /** Several columns may have this meaning. */
  readonly many?: boolean;
}

/** What each column of a file means, by position; undefined for a column that is left alone. */
export type Mapping<Meaning extends string> = readonly (Meaning | undefined)[];

/** Gives every column the meaning its name speaks for; each meaning goes to its best name. */
export function matchColumns<Meaning extends string>(
  columns: readonly string[],
  meanings: Readonly<Record<Meaning, NamedMeaning>>,
): Mapping<Meaning> {
  const names = columns.map(sameName);
  const mapping: (Meaning | undefined)[] = names.map(() => undefined);
  for (const meaning of Object.keys(meanings) as Meaning[]) {
    for (const index of placesOf(names, meanings[meaning])) mapping[index] ??= meaning;
  }
  return mapping;
}

/** Positions of the columns with a meaning, in the order of the file. */
export function columnsOf<Meaning extends string>(
  mapping: Mapping<Meaning>,
  meaning: Meaning,
): readonly number[] {
  return mapping.flatMap((found, index) => (found === meaning ? [index] : []));
}

/** The trimmed text of the first filled column with a meaning; empty when there is none. */
export function cellReader<Meaning extends string>(mapping: Mapping<Meaning>) {
  const places = new Map<Meaning, readonly number[]>();
  return (cells: readonly string[], meaning: Meaning): string => {
    let columns = places.get(meaning);
    if (!columns) {
      columns = columnsOf(mapping, meaning);
      places.set(meaning, columns);
    }
    for (const column of columns) {
      const text = cells[column]?.trim();
      if (text) return text;
    }
    return '';
  };
}

function placesOf(names: readonly string[], { names: known, pattern, many }: NamedMeaning) {
  const named = known.flatMap((name) => placesNamed(names, name));
  const numbered = pattern ? names.flatMap((name, at) => (pattern.test(name) ? [at] : [])) : [];
  const places = [...named, ...numbered];
  return many ? places : places.slice(0, 1);
}

function placesNamed(names: readonly string[], name: string): number[] {
  return names.flatMap((found, index) => (found === name ? [index] : []));
}
