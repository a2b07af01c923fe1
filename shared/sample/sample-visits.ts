import {
  addDays,
  type CalendarDay,
  type LocalTime,
  minutesOf,
  timeFromMinutes,
  weekdayOf,
} from '../calendar-day.ts';
import type { MenuItem } from '../domain/menu-item.ts';
import type { OpeningHours } from '../domain/shop.ts';
import type { OrderLine, Visit } from '../domain/visit.ts';
import { readOrder } from '../rules/orders/order-words.ts';
import type { Rhythm, SamplePerson } from './sample-person.ts';
import { chanceOf, type SeededChance } from './seeded-chance.ts';

/** How far back the sample shop remembers. */
export const SAMPLE_WEEKS = 104;

const STEADY_WEEKS = 12;
/** In a steady stretch the visit this many weeks back was something else: 9 of 10, as life is. */
const OTHER_WEEK = 6;
const DAYS_NOBODY_OPENS = new Set(['12-25', '12-26', '01-01']);
const OTHER_MILK = 40;

/** What all visits of the sample are made with. */
export interface SampleDays {
  readonly today: CalendarDay;
  readonly hours: readonly (OpeningHours | null)[];
  readonly menu: readonly MenuItem[];
  /** What an order in words is; asked ten thousand times for a hundred orders. */
  readonly linesOf: (order: string) => readonly OrderLine[];
  readonly makeId: () => string;
}

/** Everything somebody has ever had here, oldest first, the last at the latest yesterday. */
export function sampleVisits(person: SamplePerson, days: SampleDays): Visit[] {
  const chance = chanceOf(person.key);
  const away = holidaysOf(person, chance);
  const visits: Visit[] = [];
  const from = (person.fromWeeksAgo ?? SAMPLE_WEEKS) * 7;
  for (let daysAgo = from; daysAgo >= 1; daysAgo -= 1) {
    const day = addDays(days.today, -daysAgo);
    const rhythm = person.comes.find((candidate) => candidate.days.includes(weekdayOf(day)));
    if (!rhythm) continue;
    // Drawn on every day of theirs, so that one day more at the end changes no other day.
    const comes = chance.happens(rhythm.share);
    const at = timeOn(day, rhythm, chance, days);
    const order = orderOn(person, Math.floor(daysAgo / 7), chance);
    const steady = isSteady(person, daysAgo);
    if (at === undefined || isOver(person, daysAgo)) continue;
    if (!steady && (!comes || away.some(([start, end]) => daysAgo <= start && daysAgo >= end))) {
      continue;
    }
    const had = days.linesOf(order);
    visits.push({ id: days.makeId(), at, had, paid: priceOf(had, days.menu) });
  }
  return visits;
}

function isSteady(person: SamplePerson, daysAgo: number): boolean {
  return person.steady === true && daysAgo <= STEADY_WEEKS * 7;
}

function isOver(person: SamplePerson, daysAgo: number): boolean {
  return daysAgo < (person.untilWeeksAgo ?? 0) * 7;
}

/** Stretches of days away, as days before today: about two holidays a year. */
function holidaysOf(
  person: SamplePerson,
  chance: SeededChance,
): readonly (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  const from = (person.fromWeeksAgo ?? SAMPLE_WEEKS) * 7;
  for (let daysAgo = from - 60; daysAgo > 21; daysAgo -= 120 + Math.floor(chance.next() * 120)) {
    stretches.push([daysAgo, daysAgo - 6 - Math.floor(chance.next() * 9)]);
  }
  return stretches;
}

/** The moment they come in, within opening hours; undefined on a day the shop is closed. */
function timeOn(
  day: CalendarDay,
  rhythm: Rhythm,
  chance: SeededChance,
  days: SampleDays,
): LocalTime | undefined {
  const minutes = minutesOf(`${day}T${rhythm.at}:00` as LocalTime);
  const wished = minutes + chance.around() * rhythm.within;
  const open = days.hours[weekdayOf(day)];
  if (!open || DAYS_NOBODY_OPENS.has(day.slice(5))) return undefined;
  const opens = minutesOf(`${day}T${open.from}:00` as LocalTime) + 1;
  const closes = minutesOf(`${day}T${open.to}:00` as LocalTime) - 5;
  return timeFromMinutes(Math.min(Math.max(wished, opens), closes));
}

/** What they ask for that week, in words. */
function orderOn(person: SamplePerson, weeksAgo: number, chance: SeededChance): string {
  const mood = chance.next();
  const { before, steady, usual, instead = [] } = person;
  if (before && weeksAgo > before.untilWeeksAgo) return before.order;
  if (steady && weeksAgo < STEADY_WEEKS) {
    return weeksAgo === OTHER_WEEK ? (instead[0]?.order ?? usual) : usual;
  }
  let share = 0;
  for (const other of instead) {
    share += other.share;
    if (mood < share) return other.order;
  }
  return usual;
}

/** Reads orders with a menu and remembers what they came to. */
export function orderMemory(menu: readonly MenuItem[]): (order: string) => readonly OrderLine[] {
  const remembered = new Map<string, readonly OrderLine[]>();
  return (order) => {
    const lines = remembered.get(order) ?? readOrder(order, menu).lines;
    remembered.set(order, lines);
    return lines;
  };
}

function priceOf(lines: readonly OrderLine[], menu: readonly MenuItem[]): number {
  const prices = new Map(menu.map((item) => [item.id, item.price ?? 0]));
  return lines.reduce((sum, line) => {
    const extra = line.with.includes('oat') ? OTHER_MILK : 0;
    return sum + line.quantity * ((prices.get(line.item) ?? 0) + extra);
  }, 0);
}
