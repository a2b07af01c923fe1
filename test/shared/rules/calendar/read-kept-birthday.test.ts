import { expect, test } from 'vitest';
import {
  readKeptBirthday,
  readNameDay,
} from '../../../../shared/rules/calendar/read-kept-birthday.ts';

const TODAY = '2026-11-24';

test.each([
  ['14 March', { birthday: '--03-14' }],
  ['March 14th, 1926', { birthday: '1926-03-14' }],
  [
    '29 February 1960, kept on 1 March',
    { birthday: '1960-02-29', birthdayKept: { by: 'day', day: '--03-01' } },
  ],
  [
    '29 feb (kept on the 28 feb)',
    { birthday: '--02-29', birthdayKept: { by: 'day', day: '--02-28' } },
  ],
  ['14 March, kept on 14 March', { birthday: '--03-14' }],
  [
    '7 February 1960, Chinese calendar',
    { birthday: '1960-02-07', birthdayKept: { by: 'calendar', calendar: 'chinese' } },
  ],
  [
    'March 14th, 1926 by the Hebrew calendar',
    { birthday: '1926-03-14', birthdayKept: { by: 'calendar', calendar: 'hebrew' } },
  ],
])('“%s” is read with how it is kept', (typed, value) => {
  expect(readKeptBirthday(typed, TODAY)).toEqual({ ok: true, value });
});

test.each([
  ['31 June', 'no-such-day'],
  ['14 March 2999', 'in-the-future'],
  ['14 March 0026', 'too-long-ago'],
  ['31 June, kept on 1 July', 'no-such-day'],
  ['29 February, kept on 31 June', 'kept-not-a-day'],
  ['29 February, kept quietly', 'kept-not-a-day'],
  ['7 February, Chinese calendar', 'calendar-needs-year'],
  ['soon', 'not-a-day'],
])('“%s” is refused', (typed, failure) => {
  expect(readKeptBirthday(typed, TODAY)).toEqual({ ok: false, failure });
});

test('a name day has no year', () => {
  expect(readNameDay('6 December 2020', TODAY)).toEqual({ ok: true, value: '--12-06' });
  expect(readNameDay('31 June', TODAY).ok).toBe(false);
});
