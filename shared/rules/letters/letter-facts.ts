import { dayOf, type LocalTime } from '../../calendar-day.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Pet } from '../../domain/household.ts';
import type { MenuItemId } from '../../domain/ids.ts';
import type { LifeEvent } from '../../domain/life-event.ts';
import type { Regular } from '../../domain/regular.ts';
import type { Visit } from '../../domain/visit.ts';
import { usualOf } from '../habits/usual.ts';
import { toneOf } from '../lives/tone.ts';
import { isForLetters, type LetterAbout, letterAbout } from './letter-about.ts';
import { greetingName, type Near, nearTo } from './letter-names.ts';
import { mayBeWritten, nameIn, readsAsName, thingIn } from './letter-words.ts';

/** The facts a note may be made of. */
export interface LetterFacts {
  readonly about: LetterAbout;
  /** What to call them; empty when the book does not say. */
  readonly name: string;
  /** Whom they share it with, as a note calls them. */
  readonly partner?: string;
  /** Somebody near them or a pet of theirs, to send greetings to. */
  readonly company?: { readonly name: string; readonly isPet: boolean };
  /** What they had, or have; `isUsual` when it is what they mostly have. */
  readonly had?: { readonly item: MenuItemId; readonly isUsual: boolean };
  /** Where they sit, without "the". */
  readonly spot?: string;
  /** Something they told the shop they like, in its own words. */
  readonly like?: string;
}

/** What the book knows of somebody a note goes to. */
export interface LetterSources {
  readonly regular: Pick<
    Regular,
    'name' | 'calledBy' | 'spot' | 'ageTold' | 'pinnedUsual' | 'usualAsked'
  >;
  readonly facts: readonly Pick<Fact, 'kind' | 'text' | 'layer' | 'origin' | 'health'>[];
  /** Oldest first. */
  readonly visits: readonly Visit[];
  readonly events: readonly LifeEvent[];
  readonly pets: readonly Pick<Pet, 'name' | 'standing'>[];
  /** Those who live with them and may be offered, by what a note calls them. */
  readonly near: readonly Near[];
  /** Names of those who belonged to them and are gone. */
  readonly gone?: readonly string[];
  /** Ids of the events and visits they were written to about. */
  readonly written: readonly string[];
}

/**
 * The facts for a note about an event or a visit, by its id; without one about the newest joyful thing
 * that has happened, else the last visit.
 *
 * Nothing behind, tender, of health or of money is ever among them, and no age unless it was told.
 * While somebody goes through something tender there is nothing but their visit, and nobody is
 * greeted through them.
 */
export function letterFacts(
  of: LetterSources,
  about: string | undefined,
  now: LocalTime,
  southern: boolean,
): LetterFacts {
  const isGentle = toneOf(of.events, dayOf(now), southern) === 'gentle';
  const subject = letterAbout(
    { ...of, ageTold: of.regular.ageTold === true },
    about,
    now,
    southern,
    isGentle,
  );
  const name = greetingName(of.regular);
  if (isGentle) return { about: subject, name };
  const near = nearTo(of.near, companionsOf(of), tenderWords(of));
  const partner = partnerIn(of, subject) ?? near.find(({ isPartner }) => isPartner)?.name;
  const company = companyOf(of, near, partner);
  const had = hadBy(of, subject, now);
  const spot = spotOf(of.regular.spot);
  const like = likeOf(of);
  return {
    about: subject,
    name,
    ...(partner !== undefined && { partner }),
    ...(company && { company }),
    ...(had && { had }),
    ...(spot !== undefined && { spot }),
    ...(like !== undefined && { like }),
  };
}

function companionsOf({ facts }: LetterSources): string[] {
  return facts.filter((fact) => fact.kind === 'companion' && isTold(fact)).map((fact) => fact.text);
}

/** Whatever is tender or behind; whoever is named in it is named nowhere. */
function tenderWords({ facts, events, pets, gone = [] }: LetterSources): string[] {
  return [
    ...gone,
    ...pets.filter(({ standing }) => standing === 'deceased').map(({ name }) => name),
    ...facts.filter((fact) => fact.layer === 'behind' || fact.health).map((fact) => fact.text),
    ...events.filter((event) => !isForLetters(event)).map((event) => event.text),
  ];
}

/** Only of a wedding or an anniversary is a name the name of somebody they share it with. */
function partnerIn(of: LetterSources, about: LetterAbout): string | undefined {
  if (about.kind !== 'event' || !['wedding', 'anniversary'].includes(about.event)) return undefined;
  const name = nameIn(of.events.find(({ id }) => id === about.id)?.text ?? '');
  return name !== undefined && nearTo([], [name], tenderWords(of)).length > 0 ? name : undefined;
}

function companyOf(of: LetterSources, near: readonly Near[], partner: string | undefined) {
  const pet = of.pets.find(({ name, standing }) => standing === 'here' && readsAsName(name));
  if (pet) return { name: pet.name, isPet: true };
  const other = near.find(({ name }) => name !== partner) ?? near[0];
  return other && { name: other.name, isPet: false };
}

/** What they had on the visit the note is about, else what they usually have: the first thing of it. */
function hadBy(
  { visits, regular }: LetterSources,
  about: LetterAbout,
  now: LocalTime,
): LetterFacts['had'] {
  const usual = usualOf(visits, now, regular)?.lines[0]?.item;
  const visit = about.kind === 'visit' ? visits.find(({ id }) => id === about.id) : undefined;
  const item = visit ? visit.had[0]?.item : usual;
  return item === undefined ? undefined : { item, isUsual: item === usual };
}

function spotOf(spot: string): string | undefined {
  return thingIn(spot.trim().replace(/^(?:at|in|by|on)\s+/i, ''), false);
}

function likeOf({ facts }: LetterSources): string | undefined {
  return facts.findLast(
    (fact) =>
      fact.kind === 'preference' &&
      isTold(fact) &&
      fact.text.length <= 50 &&
      mayBeWritten(fact.text),
  )?.text;
}

/** Face-up, from themselves, and not of their health. */
function isTold({ layer, origin, health }: LetterSources['facts'][number]): boolean {
  return layer === 'face-up' && origin === 'told us' && health === undefined;
}
