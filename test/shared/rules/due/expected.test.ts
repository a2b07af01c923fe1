import { describe, expect, it } from 'vitest';
import { addMinutes, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { AT_THE_COUNTER, dueNow } from '../../../../shared/rules/due/due-now.ts';
import { ALL_DUE_WAYS } from '../../../../shared/rules/due/due-ways.ts';
import { backPagesOf } from '../../../../shared/rules/finding/back-pages-of.ts';
import { PeopleIndex } from '../../../../shared/rules/finding/people-index.ts';
import { habitOf } from '../../../../shared/rules/habits/habit.ts';
import { chanceOf } from '../../../../shared/sample/seeded-chance.ts';
import { cardOf } from '../../../helpers/card-of.ts';

const MONDAY: LocalTime = '2026-11-23T07:00:00';

/** Some hundreds of people with days and hours of their own, the last of them just in. */
function shopOf(count: number): IndexCard[] {
  const chance = chanceOf('expected');
  return Array.from({ length: count }, (_, at) => {
    const minute = Math.floor(chance.next() * 600);
    const every = 1 + Math.floor(chance.next() * 7);
    const ended = Math.floor(chance.next() * 40);
    const times = Array.from({ length: 12 }, (__, visit) =>
      addMinutes(MONDAY, minute - (ended + visit * every + 1) * 1440),
    );
    return cardOf(`p${String(at).padStart(5, '0')}`, {
      name: `Person ${at}`,
      visitCount: times.length,
      habit: habitOf(times),
      lastVisitAt: times[0] ?? MONDAY,
    });
  });
}

describe('who is expected, without going through everybody', () => {
  const shop = shopOf(3_000);
  const index = new PeopleIndex(backPagesOf(shop), []);

  it('at any time of a day they are those who are due when everybody is gone through', () => {
    for (let minutes = 0; minutes < 780; minutes += 13) {
      // Also in the last seconds of a half hour, in which those of the next are nearest.
      const now = addMinutes(
        MONDAY,
        minutes % 2 === 0 ? minutes : 30 * Math.ceil(minutes / 30) - 1 / 3,
      );
      const due = dueNow(shop, now, 8);
      const expected = new Set(index.expected(now, 12));
      const missed = due.filter(({ card }) => !expected.has(card.id));
      expect({ now, missed: missed.map(({ score }) => score) }).toEqual({ now, missed: [] });
    }
  });

  it.each(ALL_DUE_WAYS.filter((_, at) => at % 7 === 1))(
    'so they are where the shop has learned to tell it otherwise: %o',
    (ways) => {
      const own = new PeopleIndex(backPagesOf(shop), []);
      own.expected(MONDAY, 12);
      own.tellDueBy(ways);
      for (let minutes = 5; minutes < 780; minutes += 97) {
        const now = addMinutes(MONDAY, minutes);
        const due = dueNow(shop, now, 8, { ...AT_THE_COUNTER, ways });
        const expected = new Set(own.expected(now, 12));
        expect(due).toHaveLength(8);
        expect(due.filter(({ card }) => !expected.has(card.id))).toEqual([]);
      }
    },
  );

  it('whoever has just come is expected no longer, and the next one is', () => {
    const own = new PeopleIndex(backPagesOf(shop), []);
    const now = addMinutes(MONDAY, 90);
    const gone = new Set<string>();
    for (let come = 0; come < 300; come += 1) {
      const [first] = own.expected(now, 1);
      const card = shop.find(({ id }) => id === first);
      if (!card) break;
      expect(gone.has(card.id)).toBe(false);
      gone.add(card.id);
      own.replace({ ...card, habit: habitOf([now]), lastVisitAt: now });
    }
    // More than are watched in a half hour: whoever comes after them is found, too.
    expect(gone.size).toBe(300);
  });

  it('whoever has died or moved away is not expected', () => {
    const cards = shop.map((card, at) =>
      at % 2 === 0 ? { ...card, standing: 'deceased' as const } : card,
    );
    const own = new PeopleIndex(backPagesOf(cards), []);
    const expected = own.expected(addMinutes(MONDAY, 120), 50);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.every((id) => Number(id.slice(1)) % 2 === 1)).toBe(true);
  });
});

describe('who may be here', () => {
  it('is everybody who came within the last hour and a quarter', () => {
    const now = '2026-11-23T09:00:00';
    const at = (id: string, lastVisitAt: LocalTime) => cardOf(id, { name: id, lastVisitAt });
    const index = new PeopleIndex(
      backPagesOf([
        at('a', '2026-11-23T08:40:00'),
        at('b', '2026-11-23T07:30:00'),
        at('c', '2026-11-22T08:40:00'),
        // Before the clock was put back; and a slip of the date.
        at('d', '2026-11-23T10:00:00'),
        at('e', '2026-12-23T10:00:00'),
      ]),
      [],
    );
    expect(index.maybeHere(now)).toEqual(['a', 'd']);
  });
});
