import { expect, test } from 'vitest';
import { type LocalTime, minutesOf } from '../../../../shared/calendar-day.ts';
import { type ClockReading, passedBetween } from '../../../../shared/rules/clock/true-time.ts';

/** Clocks that agree, in a zone so many minutes ahead of UTC. */
function clocks(wall: LocalTime, steady: number, zone = 'Europe/London', ahead = 0): ClockReading {
  return { wall, epoch: minutesOf(wall) - ahead, steady, zone };
}

const BEFORE = clocks('2026-11-30T15:02:00', 500);

test('ten minutes are ten minutes, and a correction by seconds is none', () => {
  expect(passedBetween(BEFORE, clocks('2026-11-30T15:12:00', 510))).toMatchObject({ minutes: 10 });
  expect(passedBetween(BEFORE, clocks('2026-11-30T15:11:30', 510))).toMatchObject({ minutes: 10 });
});

test('a clock that is put back two days is seen, and takes no time', () => {
  expect(passedBetween(BEFORE, clocks('2026-11-28T15:03:00', 501))).toMatchObject({
    minutes: 1,
    set: { kind: 'back', from: '2026-11-30T15:03:00', to: '2026-11-28T15:03:00' },
  });
});

test('a clock that is put forward a year is seen, and takes no time', () => {
  expect(passedBetween(BEFORE, clocks('2027-11-30T15:03:00', 501))).toMatchObject({
    minutes: 1,
    set: { kind: 'forward', from: '2026-11-30T15:03:00', to: '2027-11-30T15:03:00' },
  });
});

test('a night asleep, in which nothing was counted, is a night', () => {
  const { minutes, set } = passedBetween(BEFORE, clocks('2026-12-01T07:32:00', 500));
  expect(minutes).toBeCloseTo(16.5 * 60, 6);
  expect(set).toBeUndefined();
});

test('another time zone is seen, and takes no time', () => {
  const after = clocks('2026-11-30T10:03:00', 501, 'America/New_York', -300);
  expect(passedBetween(BEFORE, after)).toMatchObject({
    minutes: 1,
    set: { kind: 'zone', from: '2026-11-30T15:03:00', to: '2026-11-30T10:03:00' },
  });
});

test('summer time, and another name of the same time, are nothing to speak of', () => {
  const summer = clocks('2026-10-25T01:59:00', 0, 'Europe/London', 60);
  const winter = clocks('2026-10-25T01:01:00', 2, 'Europe/London', 0);
  expect(passedBetween(summer, winter)).toEqual({ minutes: 2, behind: 0 });
  const renamed = clocks('2026-11-30T15:03:00', 501, 'Europe/Belfast');
  expect(passedBetween(BEFORE, renamed)).toEqual({ minutes: 1, behind: 0 });
});

test('put back two days and right again, it was no sleep of two days', () => {
  const wrong = clocks('2026-11-28T15:03:00', 501);
  const { behind } = passedBetween(BEFORE, wrong);
  const right = passedBetween(wrong, clocks('2026-11-30T15:06:00', 504), behind);
  expect(right).toMatchObject({ minutes: 3, set: { kind: 'forward' }, behind: 0 });
  // Put right while it slept for an hour beside.
  const later = passedBetween(wrong, clocks('2026-11-30T16:06:00', 504), behind);
  expect(later).toMatchObject({ minutes: 63, behind: 0 });
});

test('a year forward and back again leaves nothing to put right', () => {
  const ahead = clocks('2027-11-30T15:03:00', 501);
  const { behind } = passedBetween(BEFORE, ahead);
  expect(passedBetween(ahead, clocks('2026-11-30T15:04:00', 502), behind)).toMatchObject({
    minutes: 1,
    set: { kind: 'back' },
    behind: 0,
  });
});

test('no clock runs backwards', () => {
  expect(passedBetween(BEFORE, clocks('2026-11-30T15:02:00', 499)).minutes).toBe(0);
});
