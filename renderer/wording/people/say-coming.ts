import { format } from 'date-fns';
import { type CalendarDay, yearOf } from '../../../shared/calendar-day.ts';
import type { PetOnCard } from '../../../shared/domain/index-card.ts';
import type { SaveFailure } from '../../../shared/failure.ts';
import type { Coming, ComingWhat } from '../../../shared/rules/coming/coming-up.ts';
import { say } from '../say.ts';
import { sayEventDay, sayEventName, sayEventTime } from './say-event.ts';

/** What is coming: "turns 100", "wedding (Laura)", "dachshund Tilly’s birthday". */
export function sayWhat(what: ComingWhat): string {
  switch (what.kind) {
    case 'birthday':
      return what.turns === undefined
        ? say('calendar.birthday')
        : say('calendar.turns', { age: what.turns });
    case 'name-day':
      return say('calendar.name-day');
    case 'pet-birthday':
      return sayPetBirthday(what.pet);
    case 'event': {
      const name = sayEventName(what.event);
      if (what.turns === undefined) return name;
      return say('calendar.years', { what: name, years: what.turns });
    }
  }
}

/** The same with how long it goes on, or how little is known of when: "Whitby, until Sat 21 Nov". */
export function sayWhatAndTime({ what, until, vague }: Coming, today: CalendarDay): string {
  const words = sayWhat(what);
  if (what.kind === 'event' && vague) {
    const { when } = what.event;
    const isThisYear = when.kind === 'month' && when.year === yearOf(today);
    const told = isThisYear ? sayMonth(when.month) : sayEventTime(when, today);
    return say('calendar.some-time', { what: words, when: told });
  }
  if (until === undefined) return words;
  return say('calendar.until', { what: words, day: sayEventDay(until, today) });
}

/** Says why the calendar file is not on the disk; undefined when it was stopped on purpose. */
export function sayCalendarSaveFailure({ kind }: SaveFailure): string | undefined {
  return kind === 'cancelled' ? undefined : say(`calendar.save-${kind}`);
}

/** A month of a year, 'yyyy-MM', in words: "November 2026" or "November". */
export function sayMonthOf(month: string, as: 'whole' | 'name'): string {
  return format(new Date(`${month}-15T12:00:00`), as === 'whole' ? 'MMMM yyyy' : 'MMMM');
}

/** A weekday's first letters: "Sun". */
export function sayWeekdayShortly(day: CalendarDay): string {
  return format(new Date(`${day}T12:00:00`), 'EEE');
}

function sayMonth(month: number): string {
  return format(new Date(2026, month - 1, 15, 12), 'MMMM');
}

function sayPetBirthday({ name, kind }: PetOnCard): string {
  const told = name === '' ? (kind === '' ? 'neither' : 'kind') : kind === '' ? 'name' : 'both';
  return say('calendar.pet-birthday', { told, name, kind });
}
