import { addDays, type CalendarDay, type LocalTime } from '../../../shared/calendar-day.ts';
import { chanceOf } from '../../../shared/sample/seeded-chance.ts';

/** Somebody who comes to a shop, and when. */
export interface Comer {
  readonly name: string;
  readonly times: readonly LocalTime[];
}

/**
 * Half a year of a shop by a harbour: neighbours who come once a week or so, each at an hour of their
 * own that they keep to, and sailors, who come every day at any hour while their ship is in and never
 * again. Whoever was in lately tells little of who comes next here.
 */
export function harbourShop(today: CalendarDay): Comer[] {
  const chance = chanceOf('harbour');
  const minute = () => 450 + Math.floor(chance.next() * 600);
  const neighbours = Array.from({ length: 40 }, (_, at) => {
    const own = minute();
    const days = daysFrom(addDays(today, -170), 170).filter(() => chance.happens(1 / 7));
    return {
      name: `Neighbour ${at}`,
      times: days.map((day) => timeOn(day, own + Math.round(chance.around() * 10))),
    };
  });
  const sailors = Array.from({ length: 42 }, (_, at) => ({
    name: `Sailor ${at}`,
    times: daysFrom(addDays(today, -168 + at * 4), 4).map((day) => timeOn(day, minute())),
  }));
  return [...neighbours, ...sailors];
}

function daysFrom(first: CalendarDay, count: number): CalendarDay[] {
  return Array.from({ length: count }, (_, at) => addDays(first, at));
}

function timeOn(day: CalendarDay, minute: number): LocalTime {
  const two = (number: number) => String(number).padStart(2, '0') as `${number}`;
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
}
