import {
  addMinutes,
  type DayOfYear,
  type LocalTime,
  minutesOf,
  timeFromMinutes,
} from '../../../shared/calendar-day.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { createRegular, type Regular } from '../../../shared/domain/regular.ts';
import type { OrderLine, Visit } from '../../../shared/domain/visit.ts';
import type { ImportPlan } from '../../../shared/formats/lists/import-plan.ts';
import { SAMPLE_MENU } from '../../../shared/sample/sample-menu.ts';
import { chanceOf, type SeededChance } from '../../../shared/sample/seeded-chance.ts';
import { type BookSize, NOW, SEED } from '../sizes.ts';
import type { NamePool } from './name-pools.ts';

/** So many people are written at once, as an import of theirs would be. */
const PEOPLE_AT_ONCE = 5_000;
/** A shop of fifteen years. */
const DAYS_BACK = 15 * 365;
/** Of all who ever came, so many still do. */
const STILL_COME = 0.15;
const DAY_MS = 86_400_000;
/** Who comes until now has come today, too. */
const NOW_MINUTE = minutesOf(NOW) % 1440;

const SPOTS = [
  'window table',
  'bench by the door',
  'high stool',
  'round table',
  'terrace',
  'sofa',
  'back room',
  'long table',
  'stairs',
  'piano',
];
const TAGS = ['newspaper', 'red scarf', 'cyclist', 'laptop', 'walking stick', 'choir', 'pram'];
const PETS = ['dachshund Tilly', 'whippet Otto', 'poodle Mia', 'terrier Bo', 'beagle Sam'];
const CALLED = ['Maggie', 'Chief', 'Doc', 'Sunny', 'Red', 'Birdie', 'Skip', 'Mac', 'Pip', 'Bee'];

/** A shop of a size, invented the same every time, in plans that the app itself brings in. */
export function* inventedShop(size: BookSize, pools: readonly NamePool[]): Generator<ImportPlan> {
  const chance = chanceOf(`${SEED} ${size.name}`);
  const menu = inventedMenu(chance);
  const counts = visitCounts(size, chance);
  for (let from = 0; from < size.regulars; from += PEOPLE_AT_ONCE) {
    const to = Math.min(from + PEOPLE_AT_ONCE, size.regulars);
    const importId = seededId(chance);
    const people: Regular[] = [];
    const visits = new Map<string, Visit[]>();
    for (let at = from; at < to; at += 1) {
      const regular = inventedRegular(at, pools, chance);
      people.push({ ...regular, importId });
      const theirs = visitsOf(counts[at] ?? 0, menu, chance, importId);
      visits.set(regular.id, theirs);
    }
    yield {
      importId,
      menuMade: from === 0 ? menu.map((item) => ({ ...item, importId })) : [],
      menuChanged: [],
      peopleMade: people,
      peopleChanged: [],
      factsMade: [],
      visits,
    };
  }
}

function inventedMenu(chance: SeededChance): MenuItem[] {
  return Object.entries(SAMPLE_MENU).flatMap(([category, items]) =>
    Object.entries(items).map(([name, price]) => {
      return { id: seededId(chance), name, category, price, retired: false };
    }),
  );
}

/** Few come often: half come up to four times, one in twenty comes a hundred times. */
function visitCounts({ regulars, visits }: BookSize, chance: SeededChance): number[] {
  const counts = Array.from({ length: regulars }, () => {
    const share = chance.next();
    if (share < 0.5) return 1 + Math.floor(chance.next() * 4);
    if (share < 0.8) return 5 + Math.floor(chance.next() * 8);
    if (share < 0.95) return 13 + Math.floor(chance.next() * 28);
    return 41 + Math.floor(chance.next() * 80);
  });
  const sum = counts.reduce((before, count) => before + count, 0);
  const scaled = counts.map((count) => Math.max(1, Math.round((count * visits) / sum)));
  let off = visits - scaled.reduce((before, count) => before + count, 0);
  while (off !== 0) {
    const at = Math.floor(chance.next() * regulars);
    const count = scaled[at] ?? 1;
    if (off < 0 && count < 2) continue;
    scaled[at] = count + Math.sign(off);
    off -= Math.sign(off);
  }
  return scaled;
}

function inventedRegular(at: number, pools: readonly NamePool[], chance: SeededChance): Regular {
  const pool = one(pools, chance);
  return createRegular({
    id: seededId(chance),
    addedAt: '2024-11-25T08:00:00',
    name: `${one(pool.first, chance)} ${one(pool.last, chance)}`,
    calledBy: chance.happens(0.12) ? one(CALLED, chance) : '',
    phones: chance.happens(0.6) ? [`01632 ${digits(6, chance)}`] : [],
    spot: chance.happens(0.35) ? one(SPOTS, chance) : '',
    tags: chance.happens(0.2)
      ? [one(TAGS, chance), ...(chance.happens(0.3) ? [one(PETS, chance)] : [])]
      : [],
    cardNumber: chance.happens(0.5) ? `BNCH${String(at + 1).padStart(4, '0')}` : '',
    ...(chance.happens(0.3) && { birthday: birthdayOf(at) }),
  });
}

function birthdayOf(at: number): DayOfYear {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${1930 + (at % 80)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}` as DayOfYear;
}

/** Everybody has days, an hour and an order of their own, and does not always keep to them. */
function visitsOf(
  count: number,
  menu: readonly MenuItem[],
  chance: SeededChance,
  importId: string,
): Visit[] {
  const usual = one(menu, chance);
  const beside = chance.happens(0.3) ? one(menu, chance) : undefined;
  const weekdays = chance.happens(0.35)
    ? [1, 2, 3, 4, 5]
    : [Math.floor(chance.next() * 7), Math.floor(chance.next() * 7)];
  const minute = 7 * 60 + Math.floor(chance.next() * 600);
  const today = Date.parse(`${NOW.slice(0, 10)}T00:00:00Z`);
  const days = new Set<number>();
  // Somebody who came so often came over a longer time; most have moved on since.
  const back = Math.min(730, 30 + count * 7);
  const ended = chance.happens(STILL_COME) ? 0 : Math.floor(chance.next() * (DAYS_BACK - back));
  const hasCome = minute < NOW_MINUTE;
  for (let tried = 0; days.size < count && tried < count * 30; tried += 1) {
    const day = today - DAY_MS * (ended + Math.floor(chance.next() * back));
    if (day === today && !hasCome) continue;
    const isTheirs = weekdays.includes(new Date(day).getUTCDay());
    if (isTheirs || chance.happens(0.08)) days.add(day);
  }
  const visits = [...days]
    .sort((day, other) => day - other)
    .map((day): Visit => {
      const had: OrderLine[] = [line(chance.happens(0.8) ? usual : one(menu, chance))];
      if (beside && chance.happens(0.7)) had.push(line(beside));
      const about = minute + Math.round(chance.around() * 25);
      const at = day === today ? Math.min(about, NOW_MINUTE) : about;
      return { id: seededId(chance), at: timeOf(day, at), had, importId };
    });
  // Who comes more often than there are such days came twice on some.
  for (let tried = 0; visits.length < count && tried < count * 30; tried += 1) {
    const again = visits[Math.floor(chance.next() * visits.length)];
    if (!again) break;
    if (again.at.slice(0, 10) === NOW.slice(0, 10)) continue;
    visits.push({
      ...again,
      id: seededId(chance),
      at: addMinutes(again.at, 1 + Math.floor(chance.next() * 90)),
    });
  }
  return visits.sort((visit, other) => (visit.at < other.at ? -1 : 1));
}

const line = ({ id }: MenuItem): OrderLine => ({ item: id, quantity: 1, with: [] });

function timeOf(day: number, minute: number): LocalTime {
  return timeFromMinutes(day / 60_000 + minute);
}

function one<Value>(values: readonly Value[], chance: SeededChance): Value {
  const value = values[Math.floor(chance.next() * values.length)];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
}

function digits(count: number, chance: SeededChance): string {
  return Array.from({ length: count }, () => Math.floor(chance.next() * 10)).join('');
}

/** In the shape of a UUIDv7, from seeded chance. */
function seededId(chance: SeededChance): string {
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(chance.next() * 16).toString(16)).join('');
  return `0193${hex(4)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}
