import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import type { Standing } from '../../../../shared/domain/regular.ts';
import { createShop } from '../../../../shared/domain/shop.ts';
import { likelyToday } from '../../../../shared/rules/due/likely-today.ts';
import { habitOf } from '../../../../shared/rules/habits/habit.ts';
import { cardOf } from '../../../helpers/card-of.ts';
import { timesLongerForTenTimes } from '../../../helpers/how-it-grows.ts';

const { hours } = createShop();
const SUNDAY = '2026-11-22';
const MONDAY = '2026-11-23';

/** Somebody who came at these times, so many days before the Sunday. */
function came(
  id: string,
  daysAgo: readonly number[],
  clocks: readonly string[],
  standing?: Standing,
) {
  const times = daysAgo
    .flatMap((ago) => clocks.map((clock) => `${addDays(SUNDAY, -ago)}T${clock}:00` as LocalTime))
    .sort();
  const [first] = times;
  return cardOf(id, {
    name: id,
    habit: habitOf(times),
    visitCount: times.length,
    ...(first && { firstVisitAt: first }),
    ...(standing && { standing }),
  });
}

const weekly = (count: number, from = 7) => Array.from({ length: count }, (_, at) => from + at * 7);
const daily = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const workingDays = daily(70).filter((ago) => ago % 7 !== 0 && ago % 7 !== 1);

const bill = came('Bill', weekly(10), ['15:05']);
const ada = came('Ada', daily(60), ['09:20']);
const eve = came('Eve', workingDays, ['08:10']);

function told(cards: readonly IndexCard[], today: CalendarDay = SUNDAY) {
  return likelyToday(cards, today, hours).map(({ card, about, because }) => ({
    id: card.id,
    about,
    because: because.kind,
  }));
}

describe('who is likely today', () => {
  test('in the order of the day, each with about when and why', () => {
    expect(told([bill, ada, eve])).toEqual([
      { id: 'Ada', about: 570, because: 'most-days' },
      { id: 'Bill', about: 900, because: 'this-weekday' },
    ]);
    expect(told([bill, ada, eve], MONDAY)).toEqual([
      { id: 'Eve', about: 480, because: 'working-days' },
      { id: 'Ada', about: 570, because: 'most-days' },
    ]);
  });

  test('who comes at nine and again at three is not expected at noon', () => {
    const twice = came('Twice', daily(40), ['09:00', '15:00']);
    expect([540, 900]).toContain(told([twice])[0]?.about);
  });

  test('who comes before the door is open on this day is expected when it opens', () => {
    const lateOpening = hours.map((open, day) =>
      day === 0 && open ? { ...open, from: '10:00' } : open,
    );
    expect(likelyToday([ada], SUNDAY, lateOpening)[0]?.about).toBe(600);
  });

  test('nobody is expected while the shop is closed', () => {
    const closed = hours.map((open, day) => (day === 0 ? null : open));
    expect(likelyToday([bill, ada], SUNDAY, closed)).toEqual([]);
  });

  test('two visits are too few; chance is no habit', () => {
    expect(told([came('New', [7, 14], ['15:00'])])).toEqual([]);
    expect(told([came('Rare', [3, 30, 55, 90, 140], ['15:00'])])).toEqual([]);
  });

  test('who has stayed away for weeks is no longer waited for, while others came', () => {
    const gone = came(
      'Gone',
      daily(60).map((ago) => ago + 30),
      ['09:00'],
    );
    expect(told([gone, ada]).map(({ id }) => id)).toEqual(['Ada']);
  });

  test('a shop that was closed for a week has lost nobody', () => {
    const before = came(
      'Before',
      daily(60).map((ago) => ago + 9),
      ['09:00'],
    );
    expect(told([before]).map(({ id }) => id)).toEqual(['Before']);
  });

  test.each(['moved-away', 'deceased'] as const)('nobody waits for somebody %s', (standing) => {
    expect(told([came('X', daily(60), ['09:00'], standing)])).toEqual([]);
  });

  test('at most 25, the likeliest of all', () => {
    const often = Array.from({ length: 25 }, (_, at) => came(`Often ${at}`, daily(60), ['09:00']));
    const seldom = came('Seldom', weekly(4), ['09:00']);
    const ids = told([seldom, ...often]).map(({ id }) => id);
    expect(ids).toHaveLength(25);
    expect(ids).not.toContain('Seldom');
  });

  test('each of a hundred thousand cards costs what each of ten thousand does', () => {
    const cards = Array.from({ length: 100_000 }, (_, at) =>
      at % 3 === 0 ? bill : at % 3 === 1 ? ada : eve,
    );
    const likely = (many: number) => likelyToday(cards.slice(0, many), SUNDAY, hours);
    expect(likely(cards.length)).toHaveLength(25);
    expect(timesLongerForTenTimes(likely, 10_000)).toBeLessThan(50);
  });

  test('visits of today leave the list as it was this morning', () => {
    const today = came('Ada', [0, ...daily(60)], ['09:20']);
    expect(told([today, bill]).map(({ id }) => id)).toEqual(['Ada', 'Bill']);
  });
});
