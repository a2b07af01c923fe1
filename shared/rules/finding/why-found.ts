import type { Heading } from '../../domain/index-card.ts';
import { plainDigits } from '../../scanner/scanned.ts';
import { animalKindOf, animalKindSaid } from '../words/animals.ts';
import { fold } from '../words/fold.ts';
import { nicknamesOf } from '../words/nicknames.ts';
import { dialled, dialledBeginnings } from '../words/phone-digits.ts';
import { toLatin } from '../words/to-latin.ts';
import { slipBetween } from '../words/typo.ts';
import { type Findable, type FoundBy, wordsToFind } from './findable.ts';

/** What of somebody's fitted what was typed, with its text as it is written in the book. */
export interface WhyFound {
  readonly kind: FoundBy;
  readonly text: string;
}

/** The text of what the finder says somebody was found by; none for an order, which the list says anyway. */
export function whyFound(
  heading: Heading,
  { by, word }: { readonly by: FoundBy; readonly word: string },
): WhyFound {
  return { kind: by, text: textOf(heading, by, word) };
}

function textOf(heading: Heading, kind: FoundBy, word: string): string {
  if (kind === 'nickname') return givenNameMeant(heading, word);
  const [first = '', ...more] = textsBy[kind](heading);
  if (more.length === 0) return first;
  const ofKind = [first, ...more].map((text) => ({ by: kind, text }));
  const fitting = ofKind.find((findable) => fitsAsTyped(findable, word));
  const nearly = fitting ?? ofKind.find((findable) => fitsWithSlips(findable, word));
  return nearly?.text ?? first;
}

const textsBy: Record<Exclude<FoundBy, 'nickname'>, (heading: Heading) => readonly string[]> = {
  name: ({ name }) => [name],
  'called-by': ({ calledBy }) => [calledBy],
  companion: ({ companions }) => companions,
  spot: ({ spot }) => [spot],
  tag: ({ tags }) => tags,
  order: () => [],
  phone: ({ phones }) => phones,
  card: ({ cardNumber }) => [cardNumber],
};

/** The name in the book that the typed nickname stands for, as written there. */
function givenNameMeant({ name: whole, calledBy }: Heading, word: string): string {
  const written = `${whole} ${calledBy}`.split(/\s+/);
  const meant = written.find((name) =>
    [...nicknamesOf(name)].some((nickname) => nickname.startsWith(word)),
  );
  return meant ?? whole;
}

function fitsAsTyped(findable: Findable, word: string): boolean {
  if (findable.by === 'phone') {
    const digits = plainDigits(findable.text).replace(/\D/g, '');
    const begun = dialledBeginnings(word);
    return digits.endsWith(word) || begun.some((one) => dialled(digits).startsWith(one));
  }
  if (findable.by === 'card') return fold(findable.text).replaceAll(' ', '').endsWith(word);
  if (
    findable.by === 'companion' &&
    animalKindOf(findable.text) === (animalKindSaid(word) || word)
  ) {
    return true;
  }
  const spellings = [word, fold(toLatin(word))];
  return wordsToFind(findable).some((known) => spellings.some((one) => known.startsWith(one)));
}

function fitsWithSlips(findable: Findable, word: string): boolean {
  return wordsToFind(findable).some((known) => slipBetween(word, known, 2) !== undefined);
}
