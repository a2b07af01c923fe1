import type { LocalTime } from '../../calendar-day.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Pet } from '../../domain/household.ts';
import type { ReachConsent } from '../../domain/message.ts';
import type { KeepConsent, Regular } from '../../domain/regular.ts';
import type { SignUpField } from '../../domain/sign-up.ts';
import { type OrderLine, orderKey } from '../../domain/visit.ts';
import { fold } from '../words/fold.ts';
import type { CardRead } from './sign-up-card.ts';

/** A person's page before a card goes onto it; an empty one for somebody new. */
export interface PageThere {
  readonly regular: Regular;
  readonly facts: readonly Fact[];
  readonly pets: readonly Pet[];
  /** What the shop has learned they have. */
  readonly usual: readonly OrderLine[];
}

/** Under which number a card goes onto a page, and what was agreed to. */
export interface CardAgreed extends Pick<KeepConsent, 'wordingVersion' | 'language'> {
  readonly cardNumber: string;
  /** The tick that notes are kept was asked for. */
  readonly keep: boolean;
  readonly at: LocalTime;
}

/** What becomes of a line: it is new on the page, stands there already, or stays as it was there. */
export type Fate = 'new' | 'same' | 'stays';

/** A line of a card, or its number. */
export type FatedLine = SignUpField | 'health' | 'number';

/** A page with a card on it: nothing that stood there is overwritten. */
export interface MergedCard {
  readonly regular: Regular;
  readonly facts: readonly Omit<Fact, 'id' | 'at' | 'regularId'>[];
  /** Facts that stood there, with the agreement the card brings. */
  readonly agreed: readonly Fact[];
  readonly pets: readonly Pick<Pet, 'kind' | 'name'>[];
  readonly fates: ReadonlyMap<FatedLine, Fate>;
}

/** Puts what a card says onto a page: only where nothing stood, and beside what did. */
export function mergeCard(there: PageThere, read: CardRead, given: CardAgreed): MergedCard {
  const { regular } = there;
  const fates = new Map<FatedLine, Fate>();
  const phones = phonesWith(regular.phones, read.phones);
  if (read.phones.length > 0) {
    fates.set('phone', phones.length > regular.phones.length ? 'new' : 'same');
  }
  const usual = usualOf(there, read, fates);
  const merged: Regular = {
    ...regular,
    name: filled('name', regular.name, read.name, fates),
    calledBy: filled('called-by', regular.calledBy, read.calledBy, fates),
    spot: filled('spot', regular.spot, read.spot, fates),
    email: filled('email', regular.email, read.email, fates),
    cardNumber: filled('number', regular.cardNumber, given.cardNumber, fates),
    phones,
    ...birthdayOf(regular, read, fates),
    ...(usual.pinned && { pinnedUsual: usual.pinned }),
    ...(read.ways.length > 0 && { reach: reachWith(regular.reach, read, given) }),
    ...(given.keep && { keepConsent: keepConsentOf(given) }),
  };
  const notes = [...usual.notes, ...read.notes.map((note) => factOf(note, given))];
  const { fresh, agreed } = sorted(notes, there.facts);
  const pets = read.pets.filter((pet) => !there.pets.some((known) => isSamePet(known, pet)));
  if (read.pets.length > 0) fates.set('pet', pets.length > 0 ? 'new' : 'same');
  fateOfNotes(notes, fresh, fates);
  return { regular: merged, facts: fresh, agreed, pets, fates };
}

type NewFact = MergedCard['facts'][number];

function filled(
  line: FatedLine,
  there: string,
  written: string,
  fates: Map<FatedLine, Fate>,
): string {
  if (written === '') return there;
  if (there.trim() === '') {
    fates.set(line, 'new');
    return written;
  }
  fates.set(line, fold(there) === fold(written) ? 'same' : 'stays');
  return there;
}

/** A birthday without its year learns the year; any other that stands there stays. */
function birthdayOf(
  regular: Regular,
  { birthday, birthdayKept }: CardRead,
  fates: Map<FatedLine, Fate>,
): Partial<Pick<Regular, 'birthday' | 'birthdayKept'>> {
  if (birthday === undefined) return {};
  const { birthday: there } = regular;
  const learnsYear =
    there?.startsWith('--') && !birthday.startsWith('--') && birthday.endsWith(there.slice(2));
  if (there === undefined || learnsYear) {
    fates.set('birthday', 'new');
    const kept = regular.birthdayKept ?? birthdayKept;
    return { birthday, ...(kept && { birthdayKept: kept }) };
  }
  fates.set('birthday', there.endsWith(birthday.replace(/^--/, '')) ? 'same' : 'stays');
  return {};
}

/** What the shop has seen somebody have counts for more than a line on a card: that goes beside it. */
function usualOf(
  { regular, usual: learned }: PageThere,
  { usual, usualWords }: CardRead,
  fates: Map<FatedLine, Fate>,
): { readonly pinned?: readonly OrderLine[]; readonly notes: readonly NewFact[] } {
  if (usual.length === 0) return { notes: [] };
  const there = regular.pinnedUsual ?? learned;
  if (there.length === 0) {
    fates.set('usual', 'new');
    return { pinned: usual, notes: [] };
  }
  const isSame = orderKey(there) === orderKey(usual);
  fates.set('usual', isSame ? 'same' : 'stays');
  const note = {
    kind: 'preference',
    text: usualWords,
    layer: 'face-up',
    origin: 'told us',
  } as const;
  return { notes: isSame ? [] : [note] };
}

function phonesWith(there: readonly string[], written: readonly string[]): string[] {
  const fresh = written.filter((phone) => !there.some((known) => isSamePhone(known, phone)));
  return [...there, ...fresh];
}

/** The same telephone, with or without the codes of country and town. */
export function isSamePhone(one: string, other: string): boolean {
  const [digits, others] = [one.replace(/\D/g, ''), other.replace(/\D/g, '')];
  const length = Math.min(digits.length, others.length, LONGEST_PHONE_ENDING);
  return length >= SHORTEST_PHONE_ENDING
    ? digits.slice(-length) === others.slice(-length)
    : digits === others;
}

/** Enough digits to be one telephone whatever country or trunk code stands before them. */
const LONGEST_PHONE_ENDING = 9;
/** A town's own numbers; fewer are an extension, and many houses have the same. */
const SHORTEST_PHONE_ENDING = 6;

function reachWith(
  there: readonly ReachConsent[] = [],
  { ways }: CardRead,
  { at, wordingVersion }: CardAgreed,
): ReachConsent[] {
  const now = ways.map(
    (way): ReachConsent => ({ way, givenAt: at, how: 'on a sign-up card', wordingVersion }),
  );
  return [...there.filter(({ way }) => !ways.includes(way)), ...now];
}

function keepConsentOf({ at, wordingVersion, language }: CardAgreed): KeepConsent {
  return { givenAt: at, how: 'on a sign-up card', wordingVersion, language };
}

function factOf(note: CardRead['notes'][number], { at, wordingVersion }: CardAgreed): NewFact {
  const { kind, text, aboutHealth } = note;
  const health = { givenAt: at, how: 'on a sign-up card', wordingVersion } as const;
  return { kind, text, layer: 'face-up', origin: 'told us', ...(aboutHealth && { health }) };
}

/** What is new, and what stands there without the agreement that comes now. */
function sorted(notes: readonly NewFact[], there: readonly Fact[]) {
  const fresh: NewFact[] = [];
  const agreed: Fact[] = [];
  for (const note of notes) {
    const isSame = ({ kind, text }: NewFact) =>
      kind === note.kind && fold(text) === fold(note.text);
    const known = there.find(isSame);
    if (known && note.health && !known.health) agreed.push({ ...known, health: note.health });
    else if (!known && !fresh.some(isSame)) fresh.push(note);
  }
  return { fresh, agreed };
}

function fateOfNotes(
  notes: readonly NewFact[],
  fresh: readonly NewFact[],
  fates: Map<FatedLine, Fate>,
): void {
  for (const [line, kind] of [
    ['likes', 'preference'],
    ['health', 'caution'],
  ] as const) {
    if (!notes.some((note) => note.kind === kind)) continue;
    fates.set(line, fresh.some((note) => note.kind === kind) ? 'new' : 'same');
  }
}

function isSamePet(known: Pick<Pet, 'kind' | 'name'>, pet: Pick<Pet, 'kind' | 'name'>): boolean {
  if (known.name !== '' && pet.name !== '') return fold(known.name) === fold(pet.name);
  return fold(known.kind) === fold(pet.kind);
}
