import { format } from 'date-fns';
import { type CalendarDay, yearOf } from '../../../shared/calendar-day.ts';
import type { EventTime } from '../../../shared/domain/life-event.ts';
import { say } from '../say.ts';

const atNoon = (day: CalendarDay) => new Date(`${day}T12:00:00`);

/**
 * When somebody died, as it is told to others: "in March", "on 14 March 2019"; empty when nobody knows.
 *
 * Never "yesterday" or "on Tuesday": it is written into lines that are read for years.
 */
export function sayWhenDied(when: EventTime, today: CalendarDay): string {
  switch (when.kind) {
    case 'day':
      return when.until === undefined
        ? say('farewell.on', { day: sayDate(when.day, today) })
        : say('farewell.between', {
            from: sayDate(when.day, today),
            to: sayDate(when.until, today),
          });
    case 'month': {
      const first = new Date(when.year, when.month - 1, 1, 12);
      const month = format(first, when.year === yearOf(today) ? 'MMMM' : 'MMMM yyyy');
      return say('farewell.in', { month });
    }
    case 'season': {
      const year =
        when.year === yearOf(today) ? '' : say('farewell.of-year', { year: String(when.year) });
      return say('farewell.in-season', { season: when.season, year });
    }
    default:
      return '';
  }
}

/** The line a death leaves on the page of somebody who stays: "lost Joan in March". */
export function sayLoss(name: string, when: EventTime, today: CalendarDay): string {
  const said = sayWhenDied(when, today);
  return said === ''
    ? say('farewell.line-undated', { name })
    : say('farewell.line', { name, when: said });
}

/** How somebody who died stands on their page: "died in March". */
export function sayDied(when: EventTime | undefined, today: CalendarDay): string {
  const said = when ? sayWhenDied(when, today) : '';
  return said === '' ? say('standing.died-undated') : say('standing.died', { when: said });
}

function sayDate(day: CalendarDay, today: CalendarDay): string {
  return format(atNoon(day), yearOf(day) === yearOf(today) ? 'd MMMM' : 'd MMMM yyyy');
}
