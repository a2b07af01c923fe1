import { dayOf, daysBetween, type LocalTime } from '../../calendar-day.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Pet, Tie } from '../../domain/household.ts';
import type { RegularId } from '../../domain/ids.ts';
import type { EventOnCard, IndexCard, PetOnCard } from '../../domain/index-card.ts';
import type { LifeEvent } from '../../domain/life-event.ts';
import { displayName, isNameless, type Regular } from '../../domain/regular.ts';
import type { Visit } from '../../domain/visit.ts';
import { isSame } from '../../ledger/sameness.ts';
import { inTime } from '../clock/ahead.ts';
import { habitOf } from '../habits/habit.ts';
import { usualOf } from '../habits/usual.ts';
import { companionsOf } from './companions-of.ts';

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

/**
 * Works out somebody's index card from all the book knows.
 *
 * With a moment given it is the card as of then: visits dated ahead of it have been, and tell what
 * somebody has, but not when. The book keeps the card without one, which depends on its rows alone.
 */
export function indexCardOf(regular: Regular, known: KnownOfOne, asOf?: LocalTime): IndexCard {
  const { facts, events, ties } = known;
  const visits = asOf === undefined ? known.visits : inTime(known.visits, asOf);
  const pets = known.pets.filter((pet) => pet.standing === 'here');
  const first = visits[0];
  const last = visits.at(-1);
  const usualAt = last?.at ?? asOf;
  const usual = usualAt === undefined ? undefined : usualOf(known.visits, usualAt, regular);
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
      ...companionsOf(facts).map((fact) => fact.text),
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
    tiedTo: tiedTo(regular, ties),
    usual: usual?.lines ?? regular.pinnedUsual ?? [],
    habit: habitOf(visits.map((visit) => visit.at)),
    visitCount: known.visits.length,
    ...(first && { firstVisitAt: first.at }),
    ...(last && { lastVisitAt: last.at }),
    ...daysAwayBefore(visits),
    lastHad: (last ?? known.visits.at(-1))?.had ?? [],
  };
}

/** Enough digits of a weight to tell it by; machines differ in the last of them. */
const DIGITS = 9;

/** Whether two cards say the same. One that was worked out on another machine may differ in the last digits of its weights. */
export function isSameCard(one: IndexCard | undefined, other: IndexCard | undefined): boolean {
  return isSame(rounded(one), rounded(other));
}

function rounded(card: IndexCard | undefined): unknown {
  const short = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
  return card && JSON.parse(JSON.stringify(card, short));
}

/** In the order they were tied, however the ties were read: with those of others, or alone. */
function tiedTo({ id }: Regular, ties: readonly Tie[]): RegularId[] {
  const inOrder = ties.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return [...new Set(inOrder.map(({ people: [one, other] }) => (one === id ? other : one)))];
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
