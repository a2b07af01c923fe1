import { describe, expect, test } from 'vitest';
import { readBirthday, readSince } from '../../../../shared/rules/calendar/read-day.ts';

const TODAY = '2026-11-22';

describe('a birthday is read as people write it', () => {
  test.each([
    ['14 March', '--03-14'],
    ['14 march 1926', '1926-03-14'],
    ['March 14th, 1926', '1926-03-14'],
    ['14th of March', '--03-14'],
    ['1926-03-14', '1926-03-14'],
    ['--03-14', '--03-14'],
    ['14.3.', '--03-14'],
    ['14.3.1926', '1926-03-14'],
    ['14/3/1926', '1926-03-14'],
    ['29 feb', '--02-29'],
    ['29 February 2024', '2024-02-29'],
    ['  1 sept 1999 ', '1999-09-01'],
    ['22 November 2026', '2026-11-22'],
  ])('%s', (typed, kept) => {
    expect(readBirthday(typed, TODAY)).toEqual({ ok: true, value: kept });
  });
});

describe('a birthday that cannot be is refused with its reason', () => {
  test.each([
    ['31 June', 'no-such-day'],
    ['29 February 2023', 'no-such-day'],
    ['14.13.1926', 'no-such-day'],
    ['0 March', 'no-such-day'],
    ['23 November 2026', 'in-the-future'],
    ['14 March 2126', 'in-the-future'],
    ['14 March 1826', 'too-long-ago'],
    ['14 March 26', 'short-year'],
    ['14.3.26', 'short-year'],
    ['March', 'not-a-day'],
    ['1926', 'not-a-day'],
    ['the ides of March', 'not-a-day'],
    ['14 15 March', 'short-year'],
    ['<img src=x>', 'not-a-day'],
  ])('%s', (typed, failure) => {
    expect(readBirthday(typed, TODAY)).toEqual({ ok: false, failure });
  });
});

describe('since when somebody comes may be a year, a month or a day', () => {
  test.each([
    ['2005', '2005-01-01'],
    ['May 2005', '2005-05-01'],
    ['3 May 2005', '2005-05-03'],
    ['2005-05-03', '2005-05-03'],
  ])('%s', (typed, kept) => {
    expect(readSince(typed, TODAY)).toEqual({ ok: true, value: kept });
  });

  test.each([
    ['May', 'not-a-day'],
    ['ages ago', 'not-a-day'],
    ['31 June 2005', 'no-such-day'],
    ['2027', 'in-the-future'],
    ['3.5.05', 'short-year'],
  ])('%s is refused', (typed, failure) => {
    expect(readSince(typed, TODAY)).toEqual({ ok: false, failure });
  });
});
