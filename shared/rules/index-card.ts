import { dayOf, daysBetween } from '../calendar-day.ts';
import type { Fact } from '../domain/fact.ts';
import type { Pet, Tie } from '../domain/household.ts';
import type { EventOnCard, IndexCard, PetOnCard } from '../domain/index-card.ts';
import type { LifeEvent } from '../domain/life-event.ts';
import { displayName, isNameless, type Regular } from '../domain/regular.ts';
import type { Visit } from '../domain/visit.ts';
import { habitOf } from './habit.ts';
import { usualOf } from './usual.ts';

/** All the book knows of somebody that their index card is made from. */
export interface KnownOfOne {
  readonly facts: readonly Fact[];
  /** Oldest first. */
  readonly visits: readonly Visit[];
  readonly events: readonly LifeEvent[];
  readonly pets: readonly Pet[];
  readonly ties: readonly Tie[];
}

/** Somebody of whom nothing more is known. */
export const NOTHING_KNOWN: KnownOfOne = { facts: [], visits: [], events: [], pets: [], ties: [] };

/** Works out somebody's index card from all the book knows. */
export function indexCardOf(regular: Regular, known: KnownOfOne): IndexCard {
  const { facts, visits, events, ties } = known;
  const pets = known.pets.filter((pet) => pet.standing === 'here');
  const first = visits[0];
  const last = visits.at(-1);
  const usual = last ? usualOf(visits, last.at, regular.pinnedUsual) : undefined;
  return {
    id: regular.id,
    name: displayName(regular),
    nameless: isNameless(regular),
    calledBy: regular.calledBy,
    ...(regular.saidLike !== '' && { saidLike: regular.saidLike }),
    spot: regular.spot,
    tags: regular.tags,
    companions: [
      ...pets.map(({ kind, name }) => `${kind} ${name}`.trim()),
      ...facts.filter((fact) => fact.kind === 'companion').map((fact) => fact.text),
    ],
    phones: regular.phones,
    cardNumber: regular.cardNumber,
    outsideId: regular.outsideId ?? '',
    standing: regular.standing,
    addedAt: regular.addedAt,
    ...(regular.regularSince && { regularSince: regular.regularSince }),
    ...(regular.birthday && { birthday: regular.birthday }),
    ...(regular.birthdayKept && { birthdayKept: regular.birthdayKept }),
    ...(regular.ageTold && { ageTold: true }),
    ...(regular.nameDay && { nameDay: regular.nameDay }),
    pets: pets.map(petOnCard),
    events: events.map(eventOnCard),
    tiedTo: [
      ...new Set(ties.map(({ people: [one, other] }) => (one === regular.id ? other : one))),
    ],
    usual: usual?.lines ?? regular.pinnedUsual ?? [],
    habit: habitOf(visits.map((visit) => visit.at)),
    visitCount: visits.length,
    ...(first && { firstVisitAt: first.at }),
    ...(last && { lastVisitAt: last.at }),
    ...daysAwayBefore(visits),
    lastHad: last?.had ?? [],
  };
}

/** How long they had stayed away before they came last; a second visit of the day is no coming back. */
function daysAwayBefore(visits: readonly Visit[]): Pick<IndexCard, 'daysAwayBefore'> {
  const last = visits.at(-1);
  if (!last) return {};
  const day = dayOf(last.at);
  const before = visits.findLast(({ at }) => dayOf(at) < day);
  return before ? { daysAwayBefore: daysBetween(dayOf(before.at), day) } : {};
}

function petOnCard({ id, name, kind, birthday }: Pet): PetOnCard {
  return { id, name, kind, ...(birthday && { birthday }) };
}

function eventOnCard(event: LifeEvent): EventOnCard {
  const { id, kind, when, yearly, moved, mood, text, at, calledOff } = event;
  return {
    id,
    kind,
    when,
    mood,
    text,
    at,
    ...(yearly && { yearly }),
    ...(moved && { moved }),
    ...(calledOff && { calledOff }),
  };
}
