import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMinutes, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { dueNow, dueScore } from '../../../../shared/rules/due/due-now.ts';
import { habitOf, habitWith } from '../../../../shared/rules/habits/habit.ts';
import { cardOf } from '../../../helpers/card-of.ts';

/** A card of somebody who came so many days after Sunday 2 August 2026 at this clock time. */
function came(id: string, days: readonly number[], clock: string, more: Partial<IndexCard> = {}) {
  const times = days.map((day) => `${addDays('2026-08-02', day)}T${clock}:00` as LocalTime);
  return cardOf(id, {
    habit: habitOf(times),
    visitCount: times.length,
    ...(times.length > 0 && { lastVisitAt: times.at(-1) ?? '2026-08-02T00:00:00' }),
    ...more,
  });
}

const SUNDAYS = [0, 7, 14, 21, 28, 35, 42];
const WORKING_DAYS = Array.from({ length: 49 }, (_, day) => day).filter(
  (day) => day % 7 > 0 && day % 7 < 6,
);
const SUNDAY_AT_THREE = '2026-09-20T15:00:00';
const idsOf = (due: readonly { readonly card: IndexCard }[]) => due.map(({ card }) => card.id);

describe('due about now', () => {
  const bill = came('Bill', SUNDAYS, '15:00');
  const ada = came('Ada', WORKING_DAYS, '08:00');
  const eve = came('Eve', WORKING_DAYS, '15:00');

  test('on Sunday at three it is Bill who comes Sundays about three', () => {
    expect(dueNow([ada, eve, bill], SUNDAY_AT_THREE)[0]).toMatchObject({
      card: { id: 'Bill' },
      because: { kind: 'this-weekday', weekday: 0, about: 900 },
    });
  });

  test('on Monday at eight it is whoever comes on working days about eight', () => {
    expect(idsOf(dueNow([bill, eve, ada], '2026-09-21T08:00:00'))[0]).toBe('Ada');
  });

  test('on Monday at three it is not Bill', () => {
    expect(idsOf(dueNow([bill, ada, eve], '2026-09-21T15:00:00'))).toEqual(['Eve']);
  });

  test('the reason names no weekday when they come on any', () => {
    const daily = came(
      'Daily',
      Array.from({ length: 49 }, (_, day) => day),
      '15:05',
    );
    expect(dueNow([daily], SUNDAY_AT_THREE)[0]?.because).toEqual({ kind: 'this-time', about: 900 });
  });

  test.each([
    ['is here now', '2026-09-20T14:40:00'],
    ['has been in at this time today', '2026-09-20T13:40:00'],
    ['was logged just before the clock was put back', '2026-09-20T15:50:00'],
  ] as const)('somebody who %s is not due', (_, last) => {
    const habit = habitWith(bill.habit, last);
    expect(dueNow([{ ...bill, habit, lastVisitAt: last }], SUNDAY_AT_THREE)).toEqual([]);
  });

  test('somebody who was in this morning is due for their coffee at three', () => {
    const habit = habitWith(bill.habit, '2026-09-20T09:00:00');
    expect(idsOf(dueNow([{ ...bill, habit }], SUNDAY_AT_THREE))).toEqual(['Bill']);
  });

  test.each(['moved-away', 'deceased'] as const)('nobody waits for somebody %s', (standing) => {
    expect(dueNow([{ ...bill, standing }], SUNDAY_AT_THREE)).toEqual([]);
  });

  test('two visits are too few, and a year without one is too long', () => {
    expect(dueNow([came('New', [35, 42], '15:00')], SUNDAY_AT_THREE)).toEqual([]);
    expect(dueNow([bill], '2027-09-19T15:00:00')).toEqual([]);
  });

  test('at most eight stand in the list, the likeliest first, whatever the order of the book', () => {
    const regulars = Array.from({ length: 20 }, (_, index) =>
      came(`R${index}`, SUNDAYS.slice(0, 4 + (index % 4)), index % 2 ? '15:00' : '14:00'),
    );
    const due = dueNow(regulars, SUNDAY_AT_THREE);
    expect(due).toHaveLength(8);
    const scores = due.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    const again = dueNow(regulars.toReversed(), SUNDAY_AT_THREE);
    expect(again.map(({ score }) => score)).toEqual(scores);
  });
});

const times = fc
  .array(fc.nat({ max: 300 * 1440 }), { maxLength: 30 })
  .map((minutes) => minutes.map((minute) => addMinutes('2026-01-01T00:00:00', minute)));

describe('a habit', () => {
  test('does not depend on the order of the visits', () => {
    fc.assert(
      fc.property(times, (some) => {
        expect(habitOf(some.toReversed())).toEqual(habitOf(some));
      }),
    );
  });

  test('is the same learned visit by visit or all at once', () => {
    fc.assert(
      fc.property(times, (some) => {
        const sorted = some.toSorted();
        const byAndBy = sorted.reduce(habitWith, habitOf([]));
        const now = '2026-10-30T12:00:00';
        expect(dueScore(byAndBy, now)).toBeCloseTo(dueScore(habitOf(sorted), now), 2);
        byAndBy.days.forEach((count, weekday) => {
          expect(count).toBeCloseTo(habitOf(sorted).days[weekday] ?? 0, 6);
        });
      }),
    );
  });

  test('never makes anybody less than not due at all', () => {
    fc.assert(
      fc.property(times, fc.nat({ max: 500 * 1440 }), (some, minute) => {
        const score = dueScore(habitOf(some), addMinutes('2026-01-01T00:00:00', minute));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(score)).toBe(true);
      }),
    );
  });

  test('of thousands of visits stays small enough to keep for everybody', () => {
    const daily = Array.from({ length: 5000 }, (_, day) =>
      addMinutes('2010-01-01T08:00:00', day * 1440 + (day % 3) * 10),
    );
    expect(habitOf(daily).halfHours.length).toBeLessThanOrEqual(7 * 2 * 3);
  });
});
