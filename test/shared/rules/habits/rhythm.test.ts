import { describe, expect, test } from 'vitest';
import { addDays, addMinutes, type LocalTime } from '../../../../shared/calendar-day.ts';
import { rhythmOf } from '../../../../shared/rules/habits/rhythm.ts';
import { weekPicture } from '../../../../shared/rules/habits/week-picture.ts';

/** Visits so many days after Sunday 2 August 2026, at these clock times by turns. */
function visits(days: readonly number[], ...clocks: readonly string[]): LocalTime[] {
  return days.map(
    (day, index) =>
      `${addDays('2026-08-02', day)}T${clocks[index % clocks.length]}:00` as LocalTime,
  );
}

const about = (minute: number) => ({ kind: 'about', minute }) as const;
const weekdays = (...days: number[]) => ({ kind: 'weekdays', weekdays: days }) as const;

describe('a rhythm', () => {
  const now = '2026-09-20T12:00:00';
  test.each([
    [
      'Sundays about three',
      visits([0, 7, 14, 21, 28, 35], '15:10', '14:40', '15:00'),
      { days: weekdays(0), time: about(900) },
    ],
    [
      'Tuesdays and Fridays, about half past twelve',
      visits([2, 5, 9, 12, 16, 19, 23, 26], '12:20', '12:45'),
      { days: weekdays(2, 5), time: about(750) },
    ],
    [
      'Mondays, Wednesdays and Fridays at any time',
      visits([1, 3, 5, 8, 10, 12, 15, 17, 19, 22, 24, 26], '08:00', '12:30', '17:00'),
      { days: weekdays(1, 3, 5), time: { kind: 'any-time' } },
    ],
    [
      'working days about eight',
      visits([1, 2, 3, 4, 5, 9, 10, 11, 12, 16, 17, 18, 19], '08:05', '07:50'),
      { days: { kind: 'working-days' }, time: about(480) },
    ],
    [
      'most days, in the morning',
      visits([21, 22, 23, 25, 26, 27, 28, 30, 32, 33, 34, 35, 37], '07:00', '10:30', '08:40'),
      { days: { kind: 'most-days' }, time: { kind: 'part-of-day', part: 'morning' } },
    ],
    [
      'about ten, on no day in particular',
      visits([0, 5, 13, 20, 30, 36], '10:00', '10:20'),
      { days: { kind: 'any-day' }, time: about(600) },
    ],
    [
      'Sundays about three, now and then on another day',
      visits([0, 7, 10, 14, 21, 28, 35, 42], '15:00'),
      { days: weekdays(0), time: about(900) },
    ],
    [
      'Sundays about midnight, on both sides of it',
      [...visits([0, 7, 14, 21], '23:50'), ...visits([28, 35], '00:10')].sort(),
      { days: weekdays(0), time: about(0) },
    ],
  ])('is said of: %s', (_, times, rhythm) => {
    expect(rhythmOf(times, now)).toEqual(rhythm);
  });

  test.each([
    ['nobody who never came', [], now],
    ['three Sundays running', visits([0, 7, 14], '15:00'), now],
    ['five visits on two days', visits([0, 0, 0, 7, 7], '15:00', '15:20'), now],
    [
      'four visits at four times on four days',
      visits([0, 8, 17, 26], '08:00', '12:00', '15:00', '17:30'),
      now,
    ],
    [
      'somebody who came daily for two weeks and then not for six',
      visits([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], '15:00'),
      '2026-09-28T12:00:00',
    ],
    [
      'somebody who has not been here for half a year',
      visits([0, 7, 14, 21], '15:00'),
      '2027-03-01T12:00:00',
    ],
  ] as const)('is not said of: %s', (_, times, at) => {
    expect(rhythmOf(times, at)).toBeUndefined();
  });

  test('follows somebody who changed from Sundays to Wednesdays', () => {
    const sundays = visits([0, 7, 14, 21, 28, 35, 42], '15:00');
    const wednesdays = Array.from({ length: 12 }, (_, week) => 52 + 7 * week);
    const times = [...sundays, ...visits(wednesdays, '09:00')];
    expect(rhythmOf(times, '2026-12-20T12:00:00')).toEqual({ days: weekdays(3), time: about(540) });
  });

  test('does not depend on the order of the visits', () => {
    const times = visits([2, 5, 9, 12, 16, 19, 23, 26], '12:20', '12:45');
    expect(rhythmOf(times.toReversed(), now)).toEqual(rhythmOf(times, now));
  });

  test.each([4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'is said of fewer than one in twenty who came %i times at random in a day of ten hours',
    (count) => {
      const chance = chanceFrom(count);
      const people = 1000;
      let claimed = 0;
      for (let person = 0; person < people; person += 1) {
        const times = Array.from({ length: count }, () =>
          addMinutes('2026-04-01T08:00:00', Math.floor(chance() * 150) * 1440 + chance() * 600),
        );
        if (rhythmOf(times, '2026-09-01T12:00:00')) claimed += 1;
      }
      expect(claimed / people).toBeLessThan(0.05);
    },
  );
});

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('the picture of the week counts every visit in its day and hour', () => {
  const picture = weekPicture([
    '2026-11-22T15:02:00',
    '2026-11-15T15:59:59',
    '2026-11-20T00:00:00',
  ]);
  expect(picture).toHaveLength(7);
  expect(picture.every((row) => row.length === 24)).toBe(true);
  expect(picture[0]?.[15]).toBe(2);
  expect(picture[5]?.[0]).toBe(1);
  expect(picture.flat().reduce((sum, count) => sum + count, 0)).toBe(3);
});
