import { addDays, type CalendarDay, type DayOfYear } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { birthdaysBetween, turnsOn } from '../../../shared/rules/lives/birthday.ts';
import { sayDistance, sayEventDay } from '../../wording/people/say-event.ts';
import { say } from '../../wording/say.ts';
import styles from './event-line.module.css';

/** So many days ahead a birthday is worth speaking of; a whole year ahead it would stand there always. */
const DAYS_AHEAD = 60;

/** A birthday or name day that comes soon, from what the book says of the person. */
export interface Wish {
  readonly day: CalendarDay;
  readonly what: 'birthday' | 'name-day';
  /** How old they turn, when they told and it may be said. */
  readonly turns?: number;
}

/** The birthday and name day of somebody who may be wished one, as far as they come soon. */
export function wishesSoon(regular: Regular, today: CalendarDay): Wish[] {
  const last = addDays(today, DAYS_AHEAD);
  const birthdays = birthdaysBetween(regular, today, last).map((day): Wish => {
    const turns = turnsOn(regular, day);
    return { day, what: 'birthday', ...(turns !== undefined && { turns }) };
  });
  const { standing, nameDay } = regular;
  const named = nameDay && { standing, birthday: `--${nameDay.slice(-5)}` as DayOfYear };
  const nameDays = named ? birthdaysBetween(named, today, last) : [];
  return [...birthdays, ...nameDays.map((day): Wish => ({ day, what: 'name-day' }))].sort(
    (one, other) => (one.day < other.day ? -1 : 1),
  );
}

/** A birthday or name day as a sentence; it is edited among the particulars. */
export function WishLine({ wish, today }: { readonly wish: Wish; readonly today: CalendarDay }) {
  const { day, what, turns } = wish;
  return (
    <li className={styles.wish}>
      <span className={styles.what} data-state="coming">
        {turns === undefined ? say(`event.${what}`) : say('event.birthday-turns', { years: turns })}
      </span>
      <span className={styles.when}>{sayEventDay(day, today)}</span>
      <span className={styles.far}>{sayDistance(day, today)}</span>
    </li>
  );
}
