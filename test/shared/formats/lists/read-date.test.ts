import { expect, test } from 'vitest';
import { dateOrderOf, NO_DATES, withDate } from '../../../../shared/formats/lists/date-order.ts';
import { readBirthday, readMoment, readTime } from '../../../../shared/formats/lists/read-date.ts';

test.each([
  ['2024-03-01 10:15:50.520', '2024-03-01', '10:15:50'],
  ['2024-03-01T10:15:50Z', '2024-03-01', '10:15:50'],
  ['2014-05-31T01:06:56-07:00', '2014-05-31', '01:06:56'],
  ['01/04/2019', '2019-04-01', undefined],
  ['1.4.2019', '2019-04-01', undefined],
  ['01-04-19', '2019-04-01', undefined],
  ['27/09/2026 19:20', '2026-09-27', '19:20:00'],
  ['2024/3/1', '2024-03-01', undefined],
  ['20240301', '2024-03-01', undefined],
  ['2024年3月1日', '2024-03-01', undefined],
  ['12 Jun 2024', '2024-06-12', undefined],
  ['June 12, 2024', '2024-06-12', undefined],
  ["'2024-03-01", '2024-03-01', undefined],
  ['31/12/1969', '1969-12-31', undefined],
])('%s is read day first as %s %s', (text, day, time) => {
  expect(readMoment(text, 'day-first')).toEqual(time === undefined ? { day } : { day, time });
});

test.each([
  ['3/1/2024 10:15', '2024-03-01', '10:15:00'],
  ['07-18-2026 1:05:00 PM', '2026-07-18', '13:05:00'],
  ['12/28/1969', '1969-12-28', undefined],
])('%s is read month first as %s %s', (text, day, time) => {
  expect(readMoment(text, 'month-first')).toEqual(time === undefined ? { day } : { day, time });
});

test.each(['01/04/2019a', 'x01/04/2019', '31/02/2019', '2019-13-01', '', '52', '01/04/2019 25:00'])(
  '“%s” is no day, and is not guessed at',
  (text) => {
    expect(readMoment(text, 'day-first')).toBeUndefined();
  },
);

test.each([
  ['8:35:06', '08:35:06'],
  ['12:04', '12:04:00'],
  ['12:04 AM', '00:04:00'],
  ['12:04 pm', '12:04:00'],
  ['7:30 p.m.', '19:30:00'],
  ['0:05', '00:05:00'],
])('%s on the clock is %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test.each(['24:00', '13:00 PM', '8', 'noon', '10:60'])('%s is no time of day', (text) => {
  expect(readTime(text)).toBeUndefined();
});

test.each([
  ['1950-05-29', '1950-05-29'],
  ['05-29', '--05-29'],
  ['--02-29', '--02-29'],
  ['29.5.', '--05-29'],
  ['1604-11-22', '--11-22'],
  ['29 May 1950', '1950-05-29'],
])('a birthday written %s is kept as %s', (text, birthday) => {
  expect(readBirthday(text, 'day-first')).toBe(birthday);
});

test.each(['soon', '1950-02-30', '13-45', '1969'])('%s is no birthday', (text) => {
  expect(readBirthday(text, 'day-first')).toBeUndefined();
});

test.each([
  [['01/04/2019', '29/04/2019'], 'day-first'],
  [['3/1/2024 10:15', '3/20/2025 14:59'], 'month-first'],
  [['03/04/2019', '05/06/2019'], 'unclear'],
  [['2024-03-01', '2024-13-01'], 'day-first'],
  [['04/04/2019'], 'day-first'],
  [['13/04/2019', '14/04/2019', '04/13/2019'], 'day-first'],
])('a column with %j is %s', (cells, order) => {
  expect(dateOrderOf(cells.reduce(withDate, NO_DATES))).toBe(order);
});

test('an unclear column shows one of its own days to ask about', () => {
  expect(['04/04/2019', '03/04/2019'].reduce(withDate, NO_DATES).example).toBe('03/04/2019');
});
