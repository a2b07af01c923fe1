import type { TieKind } from '../../domain/household.ts';
import type { RegularId } from '../../domain/ids.ts';
import { fold } from '../words/fold.ts';
import { type CautionReading, readCaution } from './cautions.ts';
import { readDiet } from './diets.ts';
import type { Stance } from './who-and-whether.ts';

/** Somebody who belongs to the one a note is about. */
export interface TiedPerson {
  readonly id: RegularId;
  readonly name: string;
  /** What the one it is about says of them: "my partner". */
  readonly kind: TieKind;
}

/** What must not happen to somebody they belong with, as a line about them tells it. */
export interface TheirsReading {
  readonly id: RegularId;
  readonly name: string;
  /** As it stands on the other's card: "no nuts". */
  readonly text: string;
}

/** What people say for whom, by how they are tied. */
const SAID_FOR: readonly (readonly [RegExp, readonly TieKind[]])[] = [
  [
    /^(?:husband|wife|partner|girlfriend|boyfriend|fianc[eé]e?|hubby|missus|mrs|other half|better half)$/,
    ['partner'],
  ],
  [
    /^(?:son|daughter|child|kid|boy|girl|baby|toddler|lad|lass|lassie|youngest|eldest|oldest|kiddo|nipper|bairn|wee one|little one|little man|little girl|teenager|stepson|stepdaughter)$/,
    ['child'],
  ],
  [/^(?:mother|mum|mom|mam|father|dad)$/, ['parent']],
  [/^(?:friend|mate|flatmate|housemate|roommate)$/, ['friend', 'came-with']],
  [/^(?:colleague|boss)$/, ['colleague']],
  [
    /^(?:sister|brother|aunt|auntie|uncle|niece|nephew|cousin|gran|nan|nana|granny|grandma|grandmother|grandad|grandpa|grandfather|grandson|granddaughter|sister-in-law|brother-in-law)$/,
    ['family'],
  ],
];

/**
 * Reads "her husband is allergic to nuts" where her husband is in the book; undefined when nobody, or
 * more than one, fits: then it is a note of hers with his allergy in its words.
 */
export function readTheirs(
  { whose, whether, claim }: Stance,
  tied: readonly TiedPerson[],
): (TheirsReading & Pick<CautionReading, 'aboutHealth'>) | undefined {
  if (whose === '' || whether !== 'so') return undefined;
  const caution = readCaution(claim);
  const diet = caution ? undefined : readDiet(claim);
  const text = caution?.text ?? diet?.text;
  const [meant, another] = tied.filter((one) => isMeant(whose, one));
  if (text === undefined || meant === undefined || another !== undefined) return undefined;
  const aboutHealth = caution?.aboutHealth ?? diet?.aboutBelief ?? false;
  return { id: meant.id, name: meant.name, text, aboutHealth };
}

function isMeant(whose: string, { name, kind }: TiedPerson): boolean {
  const said = fold(whose);
  if (fold(name).split(' ').includes(said)) return true;
  return SAID_FOR.some(([words, kinds]) => words.test(said) && kinds.includes(kind));
}
