import {
  addDays,
  type CalendarDay,
  type DayOfYear,
  isCalendarDay,
  type LocalTime,
} from '../calendar-day.ts';
import type { Fact } from '../domain/fact.ts';
import type { RegularId } from '../domain/ids.ts';
import type { MenuItem } from '../domain/menu-item.ts';
import { createRegular, type Regular } from '../domain/regular.ts';
import type { OpeningHours, Shop } from '../domain/shop.ts';
import type { Visit } from '../domain/visit.ts';
import type { LivesMade } from '../formats/lists/import-plan.ts';
import { MIDDAY_PEOPLE } from './midday-people.ts';
import { MORNING_PEOPLE } from './morning-people.ts';
import { sampleLives } from './sample-lives.ts';
import { SAMPLE_MENU } from './sample-menu.ts';
import type { SampleFact, SamplePerson } from './sample-person.ts';
import { orderMemory, SAMPLE_WEEKS, type SampleDays, sampleVisits } from './sample-visits.ts';
import { STORY_PEOPLE } from './story-people.ts';
import { WEEKEND_PEOPLE } from './weekend-people.ts';

/** The invented café with everything in its book. */
export interface SampleShop {
  readonly shop: Partial<Shop>;
  readonly menu: readonly MenuItem[];
  readonly regulars: readonly Regular[];
  readonly facts: readonly Fact[];
  /** Everybody's visits, oldest first. */
  readonly visits: ReadonlyMap<RegularId, readonly Visit[]>;
  /** Life events, promises, pets and who belongs together. */
  readonly lives: LivesMade;
}

const WEEKDAY_HOURS: OpeningHours = { from: '07:30', to: '17:00' };
const SATURDAY_HOURS: OpeningHours = { from: '08:30', to: '17:00' };
const SUNDAY_HOURS: OpeningHours = { from: '10:00', to: '16:30' };
const HOURS: readonly OpeningHours[] = [
  SUNDAY_HOURS,
  WEEKDAY_HOURS,
  WEEKDAY_HOURS,
  WEEKDAY_HOURS,
  WEEKDAY_HOURS,
  WEEKDAY_HOURS,
  SATURDAY_HOURS,
];
/** The first wording of the consent; the sample people agreed to that one. */
const CONSENT_WORDING = 1;

/** Everybody of the sample, in no particular order. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  ...STORY_PEOPLE,
  ...MORNING_PEOPLE,
  ...MIDDAY_PEOPLE,
  ...WEEKEND_PEOPLE,
];

/**
 * Mill Lane Coffee, an invented café whose last two years end yesterday.
 *
 * The same for the same day and the same ids; names, numbers and addresses belong to nobody
 * (Ofcom keeps 01632 960000 to 960999 for drama, RFC 2606 keeps example.com for examples).
 */
export function sampleShop(today: CalendarDay, makeId: () => string): SampleShop {
  const menu = Object.entries(SAMPLE_MENU).flatMap(([category, items]) =>
    Object.entries(items).map(([name, price]) => ({
      id: makeId(),
      name,
      category,
      price,
      retired: false,
    })),
  );
  const days: SampleDays = { today, hours: HOURS, menu, linesOf: orderMemory(menu), makeId };
  const regulars: Regular[] = [];
  const facts: Fact[] = [];
  const visits = new Map<RegularId, readonly Visit[]>();
  const ids = new Map<string, RegularId>();
  for (const person of SAMPLE_PEOPLE) {
    const had = sampleVisits(person, days);
    const regular = regularOf(person, had, days);
    regulars.push(regular);
    ids.set(person.key, regular.id);
    visits.set(regular.id, had);
    facts.push(...(person.facts ?? []).map((fact) => factOf(fact, regular, days)));
  }
  const shop = {
    name: 'Mill Lane Coffee',
    currency: 'GBP',
    hours: HOURS,
    weekStartsOn: 1,
  } as const;
  const lives = sampleLives((key) => ids.get(key) ?? '', today, makeId);
  return { shop, menu, regulars, facts, visits, lives };
}

function regularOf(person: SamplePerson, visits: readonly Visit[], days: SampleDays): Regular {
  const { today } = days;
  const birthday = birthdayOf(person, today);
  return createRegular({
    id: days.makeId(),
    name: person.name ?? '',
    calledBy: person.calledBy ?? '',
    saidLike: person.saidLike ?? '',
    phones: person.phone === undefined ? [] : [`01632 960${person.phone}`],
    email: person.email === undefined ? '' : `${person.email}@example.com`,
    ...(birthday !== undefined && { birthday }),
    ...(typeof person.birthday === 'object' && { ageTold: true }),
    ...(person.forYears !== undefined && { regularSince: yearsBefore(today, person.forYears) }),
    spot: person.spot ?? '',
    tags: person.tags ?? [],
    cardNumber: person.card === undefined ? '' : `ML-${person.card}`,
    standing: person.standing ?? 'here',
    addedAt: visits[0]?.at ?? `${addDays(today, -SAMPLE_WEEKS * 7)}T09:00:00`,
  });
}

/** A fact, written down on a day the person was in the book and the shop was open. */
function factOf(fact: SampleFact, regular: Regular, days: SampleDays): Fact {
  const wished: LocalTime = `${addDays(days.today, -fact.weeksAgo * 7)}T11:05:00`;
  const at = wished < regular.addedAt ? regular.addedAt : wished;
  return {
    id: days.makeId(),
    regularId: regular.id,
    kind: fact.kind,
    text: fact.text,
    layer: fact.behind ? 'behind' : 'face-up',
    origin: fact.origin,
    at,
    ...(fact.health && {
      health: { givenAt: at, how: fact.health, wordingVersion: CONSENT_WORDING },
    }),
  };
}

function birthdayOf(person: SamplePerson, today: CalendarDay): DayOfYear | undefined {
  if (person.birthday === undefined || typeof person.birthday === 'string') return person.birthday;
  return yearsBefore(addDays(today, person.birthday.inDays), person.birthday.turns);
}

/** The same day so many years earlier; 28 February where there is no 29th. */
function yearsBefore(day: CalendarDay, years: number): CalendarDay {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isCalendarDay(same) ? same : (`${year}-02-28` as CalendarDay);
}
