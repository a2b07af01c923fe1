import { describe, expect, it } from 'vitest';
import { addDays, addMinutes, dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { learn, type PastPerson } from '../../../../shared/rules/foresight/learn.ts';
import { ANY_SHOPS_WAYS, type Learned } from '../../../../shared/rules/foresight/shop-ways.ts';
import { isTimeToLearn } from '../../../../shared/rules/foresight/when-to-learn.ts';
import { chanceOf } from '../../../../shared/sample/seeded-chance.ts';
import { harbourShop } from '../../../helpers/shops/harbour-shop.ts';

const NOW: LocalTime = '2026-11-22T15:02:00';

function harbour(): PastPerson[] {
  return harbourShop(dayOf(NOW)).map(({ name, times }) => ({ id: name, times }));
}

/** A café whose regulars have one thing mostly and something else every other time or so. */
function undecided(): PastPerson[] {
  const chance = chanceOf('undecided');
  return Array.from({ length: 25 }, (_, person) => {
    const orders = Array.from({ length: 40 }, (__, visit): Visit => {
      const other = `cake ${Math.floor(chance.next() * 9)}`;
      const item = chance.happens(0.45) ? `tea ${person}` : other;
      const at = addMinutes(NOW, (visit - 40) * 3 * 1440 - person);
      return { id: `${person} ${visit}`, at, had: [{ item, quantity: 1, with: [] }] };
    });
    return { id: `p${person}`, times: orders.map(({ at }) => at), orders };
  });
}

describe('what a shop’s own months teach', () => {
  const learned = learn(harbour(), NOW, ANY_SHOPS_WAYS);

  it('is to look further back where those who were in lately do not come again', () => {
    expect(learned.ways.due.lastingShare).toBeGreaterThan(ANY_SHOPS_WAYS.due.lastingShare);
    expect(learned.ways.usual).toEqual(ANY_SHOPS_WAYS.usual);
  });

  it('is told with how often it would have been right, of visits since a day', () => {
    const { right = 0, of = 0, since = '' } = learned.due ?? {};
    expect(since >= addDays(dayOf(NOW), -182)).toBe(true);
    expect(right / of).toBeGreaterThan(0.75);
    expect(right / of).toBeLessThan(1);
    // Nobody said what they had.
    expect(learned.usual).toBeUndefined();
  });

  it('is the same every time, and stays when it is learned from there', () => {
    expect(learn(harbour(), NOW, ANY_SHOPS_WAYS)).toEqual(learned);
    expect(learn(harbour(), NOW, learned.ways)).toEqual(learned);
  });

  it('is their thing of all months where they have something else every other time', () => {
    const { ways, usual } = learn(undecided(), NOW, ANY_SHOPS_WAYS);
    expect(ways.usual.days).toBeGreaterThan(ANY_SHOPS_WAYS.usual.days);
    expect((usual?.right ?? 0) / (usual?.of ?? 1)).toBeGreaterThan(0.35);
  });
});

describe('nothing is learned', () => {
  const unchanged = (people: readonly PastPerson[], now = NOW) => {
    expect(learn(people, now, ANY_SHOPS_WAYS)).toEqual({ at: now, ways: ANY_SHOPS_WAYS });
  };

  it('from a book of nobody, of three people, or of a dozen who are all on the list anyway', () => {
    unchanged([]);
    for (const few of [3, 12]) {
      const neighbours = harbour().slice(0, few);
      unchanged(neighbours);
    }
  });

  it('from the first three weeks', () => {
    const opened = addDays(dayOf(NOW), -21);
    const young = harbour().map(({ id, times }) => ({
      id,
      times: times.filter((at) => dayOf(at) > opened),
    }));
    unchanged(young);
  });

  it('from visits of years ago, in a book that was put aside', () => {
    unchanged(harbour(), '2031-11-22T15:02:00');
  });

  it('from visits dated ahead: set back by a month, the clock shows what was known then', () => {
    const then = addMinutes(NOW, -30 * 1440);
    const known = harbour().map(({ id, times }) => ({
      id,
      times: times.filter((at) => at <= then),
    }));
    expect(learn(harbour(), then, ANY_SHOPS_WAYS)).toEqual(learn(known, then, ANY_SHOPS_WAYS));
  });

  it('that was known before is forgotten for want of visits: it stays as it was', () => {
    const { ways } = learn(harbour(), NOW, ANY_SHOPS_WAYS);
    expect(learn([], NOW, ways)).toEqual({ at: NOW, ways });
  });
});

it('a shop that was closed for a month has learned the same', () => {
  const [from, to] = [addDays(dayOf(NOW), -80), addDays(dayOf(NOW), -50)];
  const closed = harbour().map(({ id, times }) => ({
    id,
    times: times.filter((at) => dayOf(at) < from || dayOf(at) > to),
  }));
  const { ways, due } = learn(closed, NOW, ANY_SHOPS_WAYS);
  expect(ways.due.lastingShare).toBeGreaterThan(ANY_SHOPS_WAYS.due.lastingShare);
  expect((due?.right ?? 0) / (due?.of ?? 1)).toBeGreaterThan(0.75);
});

it('of very many visits a thousand are looked at, evenly', () => {
  const daily = Array.from({ length: 100 }, (_, person): PastPerson => {
    const times = Array.from({ length: 180 }, (__, day) =>
      addMinutes(NOW, (day - 180) * 1440 - person * 4),
    );
    return { id: `p${person}`, times };
  });
  const { due } = learn(daily, NOW, ANY_SHOPS_WAYS);
  expect(due?.of).toBeLessThanOrEqual(1_000);
  expect(due?.of).toBeGreaterThan(900);
});

describe('it is time to learn', () => {
  const learned = (at: LocalTime, given: Partial<Learned> = {}): Learned => ({
    at,
    ways: ANY_SHOPS_WAYS,
    ...given,
  });
  const due = { right: 80, of: 100, since: '2026-06-01' } as const;
  const ago = (days: number) => addMinutes(NOW, -days * 1440);

  it('when it never was done, and after a week', () => {
    expect(isTimeToLearn(undefined, NOW)).toBe(true);
    expect(isTimeToLearn(learned(ago(6.9), { due }), NOW)).toBe(false);
    expect(isTimeToLearn(learned(ago(7), { due }), NOW)).toBe(true);
  });

  it('the next day when there was too little: years of receipts may have come in', () => {
    expect(isTimeToLearn(learned(ago(0.9)), NOW)).toBe(false);
    expect(isTimeToLearn(learned(ago(1)), NOW)).toBe(true);
  });

  it('when the clock was set back since: nobody knows how long ago it was', () => {
    expect(isTimeToLearn(learned(ago(-200), { due }), NOW)).toBe(true);
  });
});
