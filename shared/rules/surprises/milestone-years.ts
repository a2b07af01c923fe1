import { type CalendarDay, dayOf, yearOf } from '../../calendar-day.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import { occurrencesBetween, yearsRound } from '../calendar/yearly.ts';
import { birthdaysBetween, turnsOn } from '../lives/birthday.ts';
import { type Milestone, NO_MILESTONE, type ProposedDays } from './milestone.ts';

/** Visits before somebody is a regular of whom nobody has said since when. */
const FEWEST_VISITS = 10;

/** Birthdays that are not like every other: 18, 21, 30, 40 … 100, and every one after that. */
export function isGreatAge(turns: number): boolean {
  if (turns > 100 || turns === 18 || turns === 21) return true;
  return turns >= 30 && turns % 10 === 0;
}

/** Years as a regular that are not like every other: 1, 5, 10, 20, 25, 30 … */
export function areManyYears(years: number): boolean {
  return [1, 5, 10].includes(years) || (years >= 20 && years % 5 === 0);
}

/** The great birthdays of somebody who told their age. */
export function greatBirthdays(card: IndexCard, days: ProposedDays): readonly Milestone[] {
  const { birthday, birthdayKept, ageTold } = card;
  if (!ageTold || birthday === undefined) return NO_MILESTONE;
  // Only a birthday that is kept on another day may fall on another date.
  if (birthdayKept === undefined && !days.has(birthday)) return NO_MILESTONE;
  return birthdaysBetween(card, days.from, days.to).flatMap((day) => {
    const turns = turnsOn(card, day);
    if (turns === undefined || !isGreatAge(turns)) return [];
    return [{ occasion: { kind: 'birthday', turns }, day, mark: `birthday ${turns}` }];
  });
}

/** The day on which somebody has been a regular for many years. */
export function yearsHere(card: IndexCard, days: ProposedDays): readonly Milestone[] {
  const since = firstDayOf(card);
  if (since === undefined || !days.has(since) || !mayBeMany(since, days)) return NO_MILESTONE;
  if (!isStillRegular(card, days)) return NO_MILESTONE;
  return occurrencesBetween(since, { by: 'date' }, undefined, days.from, days.to).flatMap((day) => {
    const years = yearsRound(since, day);
    if (!areManyYears(years)) return [];
    return [{ occasion: { kind: 'years-here', years }, day, mark: `years-here ${years}` }];
  });
}

/** Told by the years alone. */
function mayBeMany(since: CalendarDay, { from, to }: ProposedDays): boolean {
  const first = yearOf(since);
  return areManyYears(yearOf(from) - first) || areManyYears(yearOf(to) - first);
}

/** The very day they first came; the first of a month stands for "May 2005" (read-day.ts). */
function firstDayOf({ regularSince, firstVisitAt }: IndexCard): CalendarDay | undefined {
  if (regularSince !== undefined) return regularSince.endsWith('-01') ? undefined : regularSince;
  return firstVisitAt && dayOf(firstVisitAt);
}

/** Of somebody without a visit in the book only what was told is known. */
function isStillRegular(card: IndexCard, { stillComesFrom }: ProposedDays): boolean {
  const { lastVisitAt, regularSince, visitCount } = card;
  if (lastVisitAt !== undefined && lastVisitAt < stillComesFrom) return false;
  return regularSince !== undefined || visitCount >= FEWEST_VISITS;
}
