import { addDays, type CalendarDay, type DayOfYear, yearOf } from '../../calendar-day.ts';
import type { Regular } from '../../domain/regular.ts';
import { daysInMonth } from '../calendar/month-day.ts';
import { occurrencesBetween, yearsRound } from '../calendar/yearly.ts';
import { allows } from '../tact/tact.ts';

/** What is asked of somebody, or of their card, to tell when their birthday is. */
export type HasBirthday = Pick<Regular, 'standing' | 'birthday' | 'birthdayKept' | 'ageTold'>;

/** Stands in for a year of birth nobody knows: before all others, and with a 29 February. */
const YEAR_UNKNOWN = '0004';

/** Longer than any birthday takes to come round. */
const LONGEST_YEAR = 400;

/** The birthdays from one day to another, both included, of somebody who may be wished one. */
export function birthdaysBetween(
  person: HasBirthday,
  from: CalendarDay,
  to: CalendarDay,
): CalendarDay[] {
  const { birthday, birthdayKept } = person;
  if (birthday === undefined || !allows(person.standing, 'wish')) return [];
  const born = firstDay(birthday);
  return keptDays(born, birthday, birthdayKept, from, to).filter((day) => day > born);
}

/** The next birthday, today included, of somebody who may be wished one. */
export function nextBirthday(person: HasBirthday, today: CalendarDay): CalendarDay | undefined {
  return birthdaysBetween(person, today, addDays(today, LONGEST_YEAR))[0];
}

/** Their birthday, if it is on that day, with how old they turn where that may be said. */
export function birthdayOn(
  person: HasBirthday,
  day: CalendarDay,
): { readonly turns?: number } | undefined {
  if (birthdaysBetween(person, day, day).length === 0) return undefined;
  const turns = turnsOn(person, day);
  return turns === undefined ? {} : { turns };
}

/** How old they turn on a birthday, only when they told us and it may be said. */
export function turnsOn(person: HasBirthday, day: CalendarDay): number | undefined {
  const { birthday, birthdayKept, ageTold, standing } = person;
  if (!ageTold || !allows(standing, 'show-age') || !hasYear(birthday)) return undefined;
  // Twelve moons are no year: the age they told is not the one their calendar counts.
  if (birthdayKept?.by === 'calendar' && birthdayKept.calendar === 'islamic-umalqura') {
    return undefined;
  }
  const turns = yearsRound(birthday, day);
  return turns > 0 ? turns : undefined;
}

function keptDays(
  born: CalendarDay,
  birthday: DayOfYear,
  kept: HasBirthday['birthdayKept'],
  from: CalendarDay,
  to: CalendarDay,
): CalendarDay[] {
  // Which day another calendar had, only a full date can tell.
  if (kept?.by === 'calendar' && hasYear(birthday)) {
    return occurrencesBetween(born, kept, undefined, from, to);
  }
  const days = occurrencesBetween(born, { by: 'date' }, undefined, from, to);
  if (kept?.by !== 'day') return days;
  const keptFirst = `${born.slice(0, 5)}${kept.day.slice(-5)}` as CalendarDay;
  const others = occurrencesBetween(keptFirst, { by: 'date' }, undefined, from, to);
  if (!standsInForLeapDay(birthday, kept.day)) return others;
  const leapDays = days.filter((day) => day.endsWith('-02-29'));
  return [...leapDays, ...others.filter((day) => daysInMonth(yearOf(day), 2) === 28)].sort();
}

/** A child of 29 February who keeps it the day before or after has no need to where there is one. */
function standsInForLeapDay(birthday: DayOfYear, kept: DayOfYear): boolean {
  return birthday.endsWith('-02-29') && /-(02-28|03-01)$/.test(kept);
}

function firstDay(birthday: DayOfYear): CalendarDay {
  return hasYear(birthday) ? birthday : (`${YEAR_UNKNOWN}${birthday.slice(1)}` as CalendarDay);
}

function hasYear(birthday: DayOfYear | undefined): birthday is CalendarDay {
  return birthday !== undefined && !birthday.startsWith('--');
}
