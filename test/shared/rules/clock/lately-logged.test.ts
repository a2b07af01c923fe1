import { expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import {
  type LoggedMarks,
  latelyLogged,
  marksWith,
  NO_MARKS,
  type VisitsChanged,
} from '../../../../shared/rules/clock/lately-logged.ts';

const visitOf = (id: string, at: LocalTime = '2026-11-30T15:00:00') => ({
  regularId: id,
  visit: { id: `visit of ${id}`, at, had: [] },
});
const writtenAt: LocalTime = '2026-11-28T09:30:00';
const logging = (id: string, at?: LocalTime): VisitsChanged => {
  return { isLogging: true, on: [visitOf(id, at)], off: [], writtenAt };
};
const takingOut = (id: string): VisitsChanged => {
  return { isLogging: false, on: [], off: [`visit of ${id}`], writtenAt };
};
const puttingOn = (id: string, at?: LocalTime): VisitsChanged => {
  return { isLogging: false, on: [visitOf(id, at)], off: [], writtenAt };
};

function after(...changes: readonly VisitsChanged[]): LoggedMarks {
  return changes.reduce(
    (marks, change, minute) => marksWith(marks, change, { steady: minute, isSure: true }),
    NO_MARKS,
  );
}

const who = (marks: LoggedMarks, steady = 60) =>
  latelyLogged(marks, { steady, openedAt: 0 }).visits.map(({ regularId }) => regularId);

test('what was logged last stands first, whatever it is stamped', () => {
  const marks = after(logging('Ada', '2027-11-30T15:00:00'), logging('Bill'));
  expect(who(marks)).toEqual(['Bill', 'Ada']);
  expect(latelyLogged(marks, { steady: 61, openedAt: 0 }).visits[1]).toMatchObject({
    at: '2027-11-30T15:00:00',
    minutesAgo: 61,
    isSure: true,
  });
});

test('what is undone is not logged, and what is done once more was logged when it was', () => {
  const undone = after(logging('Ada'), logging('Bill'), takingOut('Ada'));
  expect(who(undone)).toEqual(['Bill']);
  expect(who(marksWith(undone, puttingOn('Ada'), { steady: 9, isSure: true }))).toEqual([
    'Bill',
    'Ada',
  ]);
});

test('a visit that is moved keeps its place, with its new stamp', () => {
  const moved = { ...puttingOn('Ada', '2026-11-28T09:00:00'), off: ['visit of Ada'] };
  const marks = after(logging('Ada', '2027-11-30T15:00:00'), logging('Bill'), moved);
  expect(who(marks)).toEqual(['Bill', 'Ada']);
  expect(latelyLogged(marks, { steady: 60, openedAt: 0 }).visits[1]).toMatchObject({
    at: '2026-11-28T09:00:00',
    minutesAgo: 60,
  });
});

test('an old visit that is put back was not logged lately', () => {
  expect(who(after(logging('Ada'), puttingOn('Bill')))).toEqual(['Ada']);
});

test('whoever was never here today after all is not here, until that is undone', () => {
  const wrong = logging('Ada', '2026-11-28T09:20:00');
  const put = { ...puttingOn('Ada', '2026-11-27T09:20:00'), off: ['visit of Ada'] };
  const marks = after(wrong, logging('Bill'), put);
  expect(who(marks)).toEqual(['Bill']);
  const undone = { ...puttingOn('Ada', '2026-11-28T09:20:00'), off: ['visit of Ada'] };
  expect(who(marksWith(marks, undone, { steady: 9, isSure: true }))).toEqual(['Bill', 'Ada']);
});
