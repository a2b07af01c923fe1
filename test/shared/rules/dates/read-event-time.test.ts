import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../shared/calendar-day.ts';
import { SEASONS } from '../../../../shared/domain/life-event.ts';
import { readDayBy, readEventTime } from '../../../../shared/rules/dates/read-event-time.ts';

const CONTEXT = { today: '2026-11-24', southern: false } as const;

describe('a line that only says when', () => {
  test.each([
    ['12 june', { kind: 'day', day: '2027-06-12' }],
    ['2027-06-12', { kind: 'day', day: '2027-06-12' }],
    ['Sat 12 Jun 2027', { kind: 'day', day: '2027-06-12' }],
    ['14-21 december', { kind: 'day', day: '2026-12-14', until: '2026-12-21' }],
    ['20 december to 5 january', { kind: 'day', day: '2026-12-20', until: '2027-01-05' }],
    ['wednesday to tuesday', { kind: 'day', day: '2026-11-25', until: '2026-12-01' }],
    ['june 2027', { kind: 'month', year: 2027, month: 6 }],
    ['may', { kind: 'month', year: 2027, month: 5 }],
    ['summer', { kind: 'season', year: 2027, season: 'summer' }],
    ['winter 2026', { kind: 'season', year: 2026, season: 'winter' }],
    ['soon', { kind: 'soon' }],
    ['', { kind: 'unknown' }],
  ])('“%s”', (typed, time) => {
    const read = readEventTime(typed, CONTEXT);
    expect(read.ok && read.value.choices[0]).toEqual(time);
    expect(read.ok && read.value.ask).toBe(false);
  });

  test.each(['06/07', 'next friday', 'friday 12 june'])('“%s” may be two days', (typed) => {
    const read = readEventTime(typed, CONTEXT);
    expect(read.ok && read.value).toMatchObject({ ask: true, choices: { length: 2 } });
  });

  test.each([
    ['31 june', 'no-such-day'],
    ['29 february 2027', 'no-such-day'],
    ['12 june 0026', 'short-year'],
    ['summer 0026', 'odd-year'],
    ['12 june 3027', 'odd-year'],
    ['21-14 november', 'ends-first'],
    ['20 june to 3 june', 'ends-first'],
    ['20 june 2027 to 3 june 2027', 'ends-first'],
    ['one of these days, or not', 'not-a-time'],
    ['2027', 'not-a-time'],
    ['wedding 12 june', 'not-a-time'],
    ['<img src=x>', 'not-a-time'],
  ])('“%s” is refused', (typed, failure) => {
    expect(readEventTime(typed, CONTEXT)).toEqual({ ok: false, failure });
  });
});

describe('by when something is to be done', () => {
  test.each([
    ['by friday', '2026-11-27'],
    ['next week', '2026-12-06'],
    ['june', '2027-06-30'],
    ['', undefined],
  ])('“%s”', (typed, day) => {
    const read = readDayBy(typed, CONTEXT);
    expect(read.ok && read.value.choices[0]).toBe(day);
  });

  test.each(['soon', '31 june', 'when the beans arrive'])('“%s” is no such day', (typed) => {
    expect(readDayBy(typed, CONTEXT).ok).toBe(false);
  });
});

test('whatever is typed is answered, and no answer ends before it begins', () => {
  const word = fc.constantFrom('12', '31', '-', 'to', 'june', '2027', '0026', 'soon', ...SEASONS);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (typed) => {
        const read = readEventTime(typed, CONTEXT);
        if (!read.ok) return;
        for (const time of read.value.choices) {
          if (time.kind === 'day' && time.until) expect(time.until > time.day).toBe(true);
          if (time.kind === 'day') expect(addDays(time.day, 0)).toBe(time.day);
        }
      },
    ),
  );
});
