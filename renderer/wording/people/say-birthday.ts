import { format } from 'date-fns';
import { type CalendarDay, daysBetween } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { say } from '../say.ts';
import { sayBirthday } from '../say-day.ts';

/** A birthday with how it is kept, as it may be typed: "29 February 1960, kept on 1 March". */
export function sayKeptBirthday({
  birthday,
  birthdayKept,
}: Pick<Regular, 'birthday' | 'birthdayKept'>): string {
  if (birthday === undefined) return '';
  const day = sayBirthday(birthday);
  if (!birthdayKept) return day;
  return birthdayKept.by === 'day'
    ? say('birthday.kept-on', { day, other: sayBirthday(birthdayKept.day) })
    : say(`birthday.kept-${birthdayKept.calendar}`, { day });
}

/** How old they turn and when: "turns 100 on Sunday", "turns 100 on 29 November". */
export function sayTurns(years: number, day: CalendarDay, today: CalendarDay): string {
  const ahead = daysBetween(today, day);
  if (ahead < 2) return say('birthday.turns-near', { years, ahead });
  const noon = new Date(`${day}T12:00:00`);
  return say('birthday.turns', { years, day: format(noon, ahead < 7 ? 'EEEE' : 'd MMMM') });
}
