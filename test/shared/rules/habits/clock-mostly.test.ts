import { expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { clockMostly } from '../../../../shared/rules/habits/clock-mostly.ts';

const visits = (...times: LocalTime[]) => times.map((at) => ({ id: at, at, had: [] }));

test('a Sunday has the hour of the Sundays, also after a late one', () => {
  const theirs = visits(
    '2026-11-08T15:02:00',
    '2026-11-15T14:55:00',
    '2026-11-20T08:10:00',
    '2026-11-22T18:40:00',
  );
  expect(clockMostly(theirs, '2026-11-29')).toBe('15:02');
  expect(clockMostly(theirs, '2026-11-27')).toBe('08:10');
  expect(clockMostly(theirs, '2026-11-26')).toBe('14:55');
});

test('of somebody who was never here it is noon', () => {
  expect(clockMostly([], '2026-11-29')).toBe('12:00');
});
