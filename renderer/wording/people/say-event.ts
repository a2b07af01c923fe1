import { format } from 'date-fns';
import { type CalendarDay, daysBetween, yearOf } from '../../../shared/calendar-day.ts';
import type { EventTime, LifeEvent } from '../../../shared/domain/life-event.ts';
import { say } from '../say.ts';

const atNoon = (day: CalendarDay) => new Date(`${day}T12:00:00`);

/** What happens, in a few words: "wedding (Laura)", "Whitby", "mum in hospital". */
export function sayEventName({ kind, text }: Pick<LifeEvent, 'kind' | 'text'>): string {
  return say(`event.name-${kind}`, { text, told: text === '' ? 'no' : 'yes' });
}

/** When it happens, as precisely as it was told: "Fri 12 Jun 2027", "14–21 November", "summer 2027". */
export function sayEventTime(when: EventTime, today: CalendarDay): string {
  switch (when.kind) {
    case 'day':
      return when.until && when.until !== when.day
        ? say('event.from-to', {
            from: sayEventDay(when.day, today),
            to: sayEventDay(when.until, today),
          })
        : sayEventDay(when.day, today);
    case 'month':
      return format(new Date(when.year, when.month - 1, 1, 12), 'MMMM yyyy');
    case 'season':
      return say(`event.${when.season}`, { year: String(when.year) });
    case 'soon':
      return say('event.soon');
    case 'unknown':
      return say('event.no-date');
  }
}

/** A day with its weekday, and its year when that is not plain: "Fri 12 Jun 2027", "Thu 3 Dec". */
export function sayEventDay(day: CalendarDay, today: CalendarDay): string {
  const isNear = Math.abs(daysBetween(today, day)) < 120 || yearOf(day) === yearOf(today);
  return format(atNoon(day), isNear ? 'EEE d MMM' : 'EEE d MMM yyyy');
}

/** How far off a day is: "today", "tomorrow", "in 3 weeks", "5 days ago". */
export function sayDistance(day: CalendarDay, today: CalendarDay): string {
  const apart = daysBetween(today, day);
  const days = Math.abs(apart);
  const way = apart < 0 ? 'ago' : 'ahead';
  if (days < 2) return say('event.near-day', { days: apart });
  if (days < 14) return say('event.days', { way, count: days });
  if (days < 70) return say('event.weeks', { way, count: Math.round(days / 7) });
  return say('event.months', { way, count: Math.round(days / 30.44) });
}
