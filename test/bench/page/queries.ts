import { addMinutes, type LocalTime } from '../../../shared/calendar-day.ts';
import type { MenuItemId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { nicknamesOf } from '../../../shared/rules/words/nicknames.ts';
import { chanceOf, type SeededChance } from '../../../shared/sample/seeded-chance.ts';

/** Something somebody types to find one person, when that person tends to come. */
export interface Query {
  readonly kind: QueryKind;
  readonly typed: string;
  readonly at: LocalTime;
  readonly whom: string;
}

/** The ways in which people are looked for. */
export const QUERY_KINDS = [
  'prefix',
  'swapped',
  'dropped',
  'doubled',
  'neighbour key',
  'accent dropped',
  'nickname',
  'other order',
  'called by',
  'order and spot',
  'last four digits',
  'in Latin letters',
] as const;

/** One way in which somebody is looked for. */
export type QueryKind = (typeof QUERY_KINDS)[number];

/** So many of each kind: two thousand and more. */
const OF_EACH = 175;
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The same queries every time for the same people. */
export function inventedQueries(
  cards: readonly IndexCard[],
  itemName: (id: MenuItemId) => string,
): Query[] {
  const chance = chanceOf('queries');
  const known = cards.filter(({ visitCount, nameless }) => visitCount >= 3 && !nameless);
  return QUERY_KINDS.flatMap((kind) => {
    const queries: Query[] = [];
    for (let tried = 0; queries.length < OF_EACH && tried < OF_EACH * 400; tried += 1) {
      const card = known[Math.floor(chance.next() * known.length)];
      const typed = card && TYPED[kind](card, chance, itemName);
      // At the hour of their last visit they stand at the counter.
      if (typed && card.lastVisitAt) {
        queries.push({ kind, typed, at: aWeekAfter(card.lastVisitAt), whom: card.id });
      }
    }
    return queries;
  });
}

type Typed = (
  card: IndexCard,
  chance: SeededChance,
  itemName: (id: MenuItemId) => string,
) => string | undefined;

const TYPED: Readonly<Record<QueryKind, Typed>> = {
  prefix: ({ name }, chance) => {
    const [first = '', last = ''] = name.toLowerCase().split(' ');
    return `${first} ${last.slice(0, 2 + Math.floor(chance.next() * 3))}`;
  },
  swapped: inLongestWord(
    (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ),
  dropped: inLongestWord((word, at) => word.slice(0, at) + word.slice(at + 1)),
  doubled: inLongestWord((word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at)),
  'neighbour key': inLongestWord((word, at) => {
    const key = word[at] ?? '';
    const row = KEYS.find((one) => one.includes(key));
    const beside = row?.[row.indexOf(key) + 1] ?? row?.[row.indexOf(key) - 1];
    return beside === undefined ? undefined : word.slice(0, at) + beside + word.slice(at + 1);
  }),
  'accent dropped': ({ name }) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const isLatin = /^[a-z' -]+$/.test(plain);
    return isLatin && plain !== name.toLowerCase() ? plain : undefined;
  },
  nickname: ({ name }, chance) => {
    const [first = '', last = ''] = name.toLowerCase().split(' ');
    const short = [...nicknamesOf(first)].filter((one) => one !== first);
    const chosen = short[Math.floor(chance.next() * short.length)];
    return chosen === undefined ? undefined : `${chosen} ${last}`;
  },
  'other order': ({ name }) => name.toLowerCase().split(' ').reverse().join(' '),
  'called by': ({ calledBy, name }) =>
    calledBy === ''
      ? undefined
      : `${calledBy} ${name.split(' ')[1]?.slice(0, 4) ?? ''}`.toLowerCase(),
  'order and spot': ({ usual, spot }, _chance, itemName) => {
    const item = usual[0] && itemName(usual[0].item);
    return item && spot !== '' ? `${item} ${spot}`.toLowerCase() : undefined;
  },
  'last four digits': ({ phones }) => phones[0]?.slice(-4),
  'in Latin letters': ({ name }) => {
    const [first = '', last = ''] = name.split(' ').map(inLatin);
    return first && last ? `${first.slice(0, 4)} ${last.slice(0, 4)}` : undefined;
  },
};

/** A slip of the fingers in the longest word of a name that is written in letters of the keyboard. */
function inLongestWord(slip: (word: string, at: number) => string | undefined): Typed {
  return ({ name }, chance) => {
    const words = name.toLowerCase().split(' ');
    if (!words.every((word) => /^[a-z]+$/.test(word))) return undefined;
    const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
    if (longest.length < 5) return undefined;
    const slipped = slip(longest, 1 + Math.floor(chance.next() * (longest.length - 2)));
    if (slipped === undefined || slipped === longest) return undefined;
    return words.map((word) => (word === longest ? slipped : word)).join(' ');
  };
}

/** Cyrillic as passports write it (ICAO 9303), Greek as ELOT 743 does, without the rarer letters. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю iu я ia α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? '']);
      return pairs;
    }, []),
);

/** A Cyrillic or Greek word in Latin letters; undefined for any other. */
function inLatin(word: string): string | undefined {
  const letters = [...word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')];
  const latin = letters.map((letter) => LATIN[letter]);
  return latin.every((letter) => letter !== undefined) ? latin.join('') : undefined;
}

function aWeekAfter(at: LocalTime): LocalTime {
  return addMinutes(at, 7 * 24 * 60);
}
