import { expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import {
  entriesAhead,
  gapsIn,
  highestOf,
  together,
} from '../../../../shared/rules/keeping/counts.ts';
import { after, isMuchLess, upTo } from '../../../../shared/rules/keeping/which-entries.ts';

const at = (time: string) => time as LocalTime;

/** Four changes in the order they were made; the clock was a year ahead at the second. */
const entries = [
  { id: 'a', at: at('2026-11-26T09:00:00') },
  { id: 'b', at: at('2027-11-26T09:30:00') },
  { id: 'c', at: at('2026-11-26T10:00:00') },
  { id: 'd', at: at('2026-11-26T10:00:01') },
];
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).join('');

test('as it was at ten: everything up to the last change no later than that, whatever the clock did', () => {
  const ten = at('2026-11-26T10:00:00');
  expect(ids(upTo(entries.toReversed(), ten))).toBe('abc');
  expect(ids(after(entries, ten))).toBe('d');
});

test('before the first change there is nothing; without a moment there is everything', () => {
  expect(ids(upTo(entries, at('2026-11-26T08:59:59')))).toBe('');
  expect(ids(after(entries, at('2026-11-26T08:59:59')))).toBe('abcd');
  expect(ids(upTo(entries, undefined))).toBe('abcd');
});

test('two books can tell by their counts what one has and the other lacks', () => {
  const here = { till: 12, garden: 4 };
  expect(entriesAhead({ till: 15, stall: 2 }, here)).toBe(5);
  expect(entriesAhead(here, here)).toBe(0);
  expect(together(here, { till: 3, stall: 2 })).toEqual({ till: 12, garden: 4, stall: 2 });
});

test('what is missing between the counts of a device is named', () => {
  const of = (device: string, ...counts: number[]) => counts.map((count) => ({ device, count }));
  const some = [...of('till', 5, 1, 2, 8), ...of('garden', 1, 2)];
  expect(gapsIn(some)).toEqual([
    { device: 'till', from: 3, to: 4 },
    { device: 'till', from: 6, to: 7 },
  ]);
  expect(highestOf(some)).toEqual({ till: 8, garden: 2 });
  expect(gapsIn(of('till', 3))).toEqual([{ device: 'till', from: 1, to: 2 }]);
});

test('less than half of the people or of the visits there were is said first', () => {
  const was = { regulars: 63, visits: 10_352 };
  expect(isMuchLess({ regulars: 63, visits: 10_000 }, was)).toBe(false);
  expect(isMuchLess({ regulars: 31, visits: 10_352 }, was)).toBe(true);
  expect(isMuchLess({ regulars: 63, visits: 5_000 }, was)).toBe(true);
  expect(isMuchLess({ regulars: 0, visits: 0 }, undefined)).toBe(false);
});
