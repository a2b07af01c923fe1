import { describe, expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { readPastMoment } from '../../../../shared/rules/dates/past-moment.ts';

/** A Tuesday. */
const now: LocalTime = '2026-12-01T17:00:00';
const read = (text: string, clock = '15:00') =>
  readPastMoment(text, { now, southern: false, clockOn: () => clock });

describe('a moment that has been', () => {
  test.each([
    ['15:02', '2026-12-01T15:02:00'],
    ['at 3 pm', '2026-12-01T15:00:00'],
    ['3.30pm', '2026-12-01T15:30:00'],
    ['12 am', '2026-12-01T00:00:00'],
    ['noon', '2026-12-01T12:00:00'],
    ['yesterday 15:02', '2026-11-30T15:02:00'],
    ['yesterday at 9am', '2026-11-30T09:00:00'],
    ['last Tuesday, 9:15', '2026-11-24T09:15:00'],
    ['on friday 8 am', '2026-11-27T08:00:00'],
    ['three weeks ago 10:00', '2026-11-10T10:00:00'],
    ['28 November 15:02', '2026-11-28T15:02:00'],
    ['28.11. 15.02', '2026-11-28T15:02:00'],
    ['28.11.2024 15:02', '2024-11-28T15:02:00'],
    ['2026-11-22 15:02', '2026-11-22T15:02:00'],
    ['Sunday 22 November 2026, 15:02', '2026-11-22T15:02:00'],
    ['22 November 2003, 15:02', '2003-11-22T15:02:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject({ ok: true, value: { ask: false } });
    const result = read(text);
    expect(result.ok && result.value.choices[0]).toBe(expected);
  });

  test('an hour alone is of the day that is put right', () => {
    const given = { now, southern: false, clockOn: () => '15:00', hourOn: '2026-11-19' } as const;
    expect(readPastMoment('8 am', given)).toMatchObject({
      value: { choices: ['2026-11-19T08:00:00'] },
    });
  });

  test('without an hour it is the one they mostly come at', () => {
    expect(read('yesterday', '08:05')).toMatchObject({
      value: { choices: ['2026-11-30T08:05:00'] },
    });
  });

  test('today at an hour nobody typed is never one that has not come', () => {
    expect(read('today', '18:30')).toMatchObject({ value: { choices: [now] } });
  });

  test.each([
    ['5/6', ['2026-06-05T15:00:00', '2026-05-06T15:00:00']],
    ['5/6/2025 10:00', ['2025-06-05T10:00:00', '2025-05-06T10:00:00']],
  ])('which day %s is, is asked', (text, choices) => {
    expect(read(text)).toEqual({ ok: true, value: { choices, ask: true } });
  });

  test.each([
    ['', 'not-a-moment'],
    ['gibberish', 'not-a-moment'],
    ['25:00', 'not-a-moment'],
    ['13 pm', 'not-a-moment'],
    ['in may', 'not-a-moment'],
    ['last week', 'not-a-moment'],
    ['31 February', 'no-such-day'],
    ['31 June 2026 10:00', 'no-such-day'],
    ['tomorrow', 'not-come-yet'],
    ['today 17:01', 'not-come-yet'],
    ['next friday', 'not-come-yet'],
    ['2 December 2026', 'not-come-yet'],
    ['30 November 2027, 9:00', 'not-come-yet'],
    ['3 may 1066', 'too-long-ago'],
  ])('“%s” is refused: %s', (text, failure) => {
    expect(read(text)).toEqual({ ok: false, failure });
  });
});
