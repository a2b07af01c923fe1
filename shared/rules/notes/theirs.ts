import type { TieKind } from '../../domain/household.ts';
import type { RegularId } from '../../domain/ids.ts';
import { fold } from '../words/fold.ts';
import { tidy } from '../words/note-line.ts';
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
    /^(?:husband|wife|partner|girlfriend|boyfriend|fianc[eé]e?|hubby|missus|other half|better half)$/,
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
  line: string,
  { whose, whether, claim }: Stance,
  tied: readonly TiedPerson[],
): (TheirsReading & Pick<CautionReading, 'aboutHealth'>) | undefined {
  if (whose === '' || whether !== 'so' || !isPlainlyTheirs(line, whose)) return undefined;
  const caution = readCaution(claim);
  const diet = caution ? undefined : readDiet(claim);
  const text = caution?.text ?? diet?.text;
  const [meant, another] = tied.filter((one) => isMeant(whose, one));
  if (text === undefined || meant === undefined || another !== undefined) return undefined;
  const aboutHealth = caution?.aboutHealth ?? diet?.aboutBelief ?? false;
  return { id: meant.id, name: meant.name, text, aboutHealth };
}

/**
 * Nothing but "her husband is allergic to nuts": a line that says more, or may speak of both, is a note
 * about the one whose page it is, and nothing of it stands where another may read it.
 */
function isPlainlyTheirs(line: string, whose: string): boolean {
  const said = tidy(line);
  const begins = new RegExp(
    `^(?:(?:his|her|their|the|my)\\s+)?${escaped(whose)}(?![- ]in[- ]law)`,
    'iu',
  );
  return begins.test(said) && !SAYS_MORE.test(said);
}

const SAYS_MORE =
  /[,;:.–—-]\s|\b(?:and|but|so|too|also|both|because|she|he|they|him|them|who|while|when)\b/i;

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isMeant(whose: string, { name, kind }: TiedPerson): boolean {
  const said = fold(whose);
  if (fold(name).split(' ').includes(said)) return true;
  return SAID_FOR.some(([words, kinds]) => words.test(said) && kinds.includes(kind));
}
