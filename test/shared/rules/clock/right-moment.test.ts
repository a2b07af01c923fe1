import { expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { type DatedAhead, rightMoments } from '../../../../shared/rules/clock/right-moment.ts';

const NOW: LocalTime = '2026-11-30T15:10:00';
const momentsOf = (visits: readonly DatedAhead[], now = NOW) => [
  ...rightMoments(visits, now).values(),
];

test('what was logged since the app was opened is as long ago as it truly is', () => {
  expect(momentsOf([{ id: 'a', at: '2027-11-30T15:02:00', minutesAgo: 12 }])).toEqual([
    '2026-11-30T14:58:00',
  ]);
});

test('a run logged by a clock a year ahead goes back to its days, as far apart as it was', () => {
  const between = { after: '2026-11-27T18:00:00', until: undefined } as const;
  const run = [
    { id: 'a', at: '2027-11-28T10:00:00', between },
    { id: 'b', at: '2027-11-29T09:00:00', between },
    { id: 'c', at: '2027-11-30T15:02:00', between },
  ] as const;
  expect(momentsOf(run)).toEqual([
    '2026-11-28T10:00:00',
    '2026-11-29T09:00:00',
    '2026-11-30T15:02:00',
  ]);
});

test('nothing is put after what was written after it, nor after now', () => {
  const between = { after: '2026-11-27T18:00:00', until: '2026-11-29T08:00:00' } as const;
  expect(momentsOf([{ id: 'a', at: '2027-11-30T15:02:00', between }])).toEqual([
    '2026-11-28T15:02:00',
  ]);
  const open = { after: '2026-11-30T15:00:00', until: '2027-01-01T00:00:00' };
  expect(momentsOf([{ id: 'a', at: '2027-11-30T16:00:00', between: open } as DatedAhead])).toEqual([
    '2026-11-30T15:10:00',
  ]);
});

test('what does not fit between its neighbours at its own time of day goes to the later of them', () => {
  const between = { after: '2026-11-30T14:00:00', until: '2026-11-30T14:30:00' } as const;
  const run = [
    { id: 'a', at: '2027-03-01T03:10:00', between },
    { id: 'b', at: '2027-03-01T03:25:00', between },
    { id: 'c', at: '2027-03-01T09:25:00', between },
  ] as const;
  expect(momentsOf(run)).toEqual([
    '2026-11-30T14:00:00',
    '2026-11-30T14:00:00',
    '2026-11-30T14:30:00',
  ]);
});

test('what was brought in goes to its date in the latest year that has come', () => {
  expect(momentsOf([{ id: 'a', at: '2062-03-01T09:30:00' }])).toEqual(['2026-03-01T09:30:00']);
  expect(momentsOf([{ id: 'a', at: '2026-12-24T09:30:00' }])).toEqual(['2025-12-24T09:30:00']);
  expect(momentsOf([{ id: 'a', at: '2028-02-29T09:30:00' }])).toEqual(['2026-02-28T09:30:00']);
});
