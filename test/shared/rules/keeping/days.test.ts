import { expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { KeptCopy } from '../../../../shared/daybook.ts';
import { daysWritten, readTimeOfDay } from '../../../../shared/rules/keeping/days.ts';

const at = (time: string) => time as LocalTime;

const copyOf = (madeAt: LocalTime): KeptCopy => ({
  name: madeAt,
  bytes: 1,
  about: { book: 'b', shop: '', regulars: 1, visits: 1, madeAt, top: '', counts: {} },
});

test('a day stands for what was written and copied on it, the newest first', () => {
  const entries = ['2026-11-25T08:00:00', '2026-11-26T08:00:00', '2026-11-26T21:00:00'].map(
    (time) => ({ at: at(time) }),
  );
  const copies = [copyOf(at('2026-11-26T21:30:00')), copyOf(at('2026-11-24T21:30:00'))];
  expect(daysWritten(entries, copies)).toEqual([
    { day: '2026-11-26', changes: 2, copies: 1 },
    { day: '2026-11-25', changes: 1, copies: 0 },
    { day: '2026-11-24', changes: 0, copies: 1 },
  ]);
});

test.each([
  ['10', '10:00'],
  ['9:05', '09:05'],
  ['9.05', '09:05'],
  [' 23:59 ', '23:59'],
  ['24:00', undefined],
  ['10:60', undefined],
  ['ten', undefined],
  ['', undefined],
])('%j is read as a time of day: %s', (typed, read) => {
  expect(readTimeOfDay(typed)).toBe(read);
});
