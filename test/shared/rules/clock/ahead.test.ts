import { describe, expect, test } from 'vitest';
import { addDays, addMinutes, type LocalTime } from '../../../../shared/calendar-day.ts';
import { createRegular } from '../../../../shared/domain/regular.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { readMoment } from '../../../../shared/rules/calendar/read-moment.ts';
import { inTime, isAhead, isAheadHere } from '../../../../shared/rules/clock/ahead.ts';
import { dueNow } from '../../../../shared/rules/due/due-now.ts';
import { likelyToday } from '../../../../shared/rules/due/likely-today.ts';
import { rhythmOf } from '../../../../shared/rules/habits/rhythm.ts';
import { usualOf } from '../../../../shared/rules/habits/usual.ts';
import { indexCardOf, NOTHING_KNOWN } from '../../../../shared/rules/lives/index-card.ts';
import { rests } from '../../../../shared/rules/questions/question-rest.ts';

const NOW: LocalTime = '2026-11-29T15:02:00';
const assam = [{ item: 'assam', quantity: 1, with: [] }];
const cake = [{ item: 'cake', quantity: 1, with: [] }];
const visit = (at: LocalTime, had = assam): Visit => ({ id: at, at, had });
const sundays = Array.from({ length: 8 }, (_, week) =>
  visit(`${addDays('2026-11-22', -7 * (7 - week))}T15:00:00`),
);
const SLIP = visit('2027-11-30T08:00:00', cake);
const withSlip = [...sundays, SLIP];
const regular = createRegular({ id: 'bill', name: 'Bill', addedAt: '2026-01-01T09:00:00' });
const cardAsOf = (visits: readonly Visit[], now = NOW) =>
  indexCardOf(regular, { ...NOTHING_KNOWN, visits }, now);

test('ahead is what no time zone explains; of what was logged here, what no summer time does', () => {
  expect(isAhead(addMinutes(NOW, 26 * 60), NOW)).toBe(false);
  expect(isAhead(addMinutes(NOW, 26 * 60 + 1), NOW)).toBe(true);
  expect(isAhead('2020-01-01T00:00:00', NOW)).toBe(false);
  expect(isAheadHere(addMinutes(NOW, 60), NOW)).toBe(false);
  expect(isAheadHere(addMinutes(NOW, 120), NOW)).toBe(true);
  expect(inTime(withSlip, NOW)).toEqual(sundays);
  expect(inTime(sundays, NOW)).toBe(sundays);
});

describe('a visit dated a year ahead', () => {
  test('leaves the card as it is without it, but for the count', () => {
    expect(cardAsOf(withSlip)).toEqual({ ...cardAsOf(sundays), visitCount: 9 });
  });

  test('makes nobody due at its hour, and keeps nobody from being due at theirs', () => {
    const due = (now: LocalTime) => dueNow([cardAsOf(withSlip, now)], now);
    expect(due('2026-11-29T14:50:00')).toHaveLength(1);
    expect(due('2026-11-30T08:00:00')).toEqual([]);
  });

  test('leaves them likely on their day', () => {
    const hours = Array.from({ length: 7 }, () => ({ from: '08:00', to: '18:00' })) as never;
    const likely = likelyToday([cardAsOf(withSlip)], '2026-11-29', hours);
    expect(likely.map(({ because }) => because.kind)).toEqual(['this-weekday']);
  });

  test('does not change their rhythm', () => {
    const times = (visits: readonly Visit[]) => visits.map(({ at }) => at);
    expect(rhythmOf(times(withSlip), NOW)).toEqual(rhythmOf(times(sundays), NOW));
    expect(rhythmOf(times(withSlip), NOW)).toBeDefined();
  });

  test('counts for the usual as one of their visits, and as no fresh one', () => {
    expect(usualOf(withSlip, NOW)?.lines).toEqual(assam);
    const monthly = [120, 90, 60].map((days) => visit(`${addDays('2026-11-29', -days)}T15:00:00`));
    expect(usualOf([...monthly, SLIP], NOW)?.lines).toEqual(assam);
    expect(usualOf([SLIP], NOW)?.lines).toEqual(cake);
  });

  test('is no visit since a question was put off', () => {
    const asked = { askings: [], visits: withSlip, hereOn: undefined };
    expect(rests('2026-11-29T15:00:00', asked, NOW)).toBe(true);
  });

  test('of which there is no other says what they had, and not when', () => {
    const card = cardAsOf([SLIP]);
    expect(card).toMatchObject({ visitCount: 1, lastHad: cake, usual: cake });
    expect(card.lastVisitAt).toBeUndefined();
    expect(card.habit.halfHours).toEqual([]);
  });
});

describe('a moment that is typed', () => {
  const read = (text: string) => {
    const result = readMoment(text, { now: NOW, at: '2027-11-30T08:05:00' });
    return result.ok ? result.value : result.failure;
  };

  test.each([
    ['14:30', '2026-11-29T14:30:00'],
    ['yesterday 9:05', '2026-11-28T09:05:00'],
    ['yesterday', '2026-11-28T08:05:00'],
    ['today at 8:00', '2026-11-29T08:00:00'],
    ['Friday 15:02', '2026-11-27T15:02:00'],
    ['sunday', '2026-11-22T08:05:00'],
    ['28 November 15:02', '2026-11-28T15:02:00'],
    ['28 november, 15:02', '2026-11-28T15:02:00'],
    ['28.11. 15.02', '2026-11-28T15:02:00'],
    ['24 December', '2025-12-24T08:05:00'],
    ['3 May 2024 10:00', '2024-05-03T10:00:00'],
    ['2026-11-20', '2026-11-20T08:05:00'],
    ['23:00', 'not-come-yet'],
    ['30 November 2026', 'not-come-yet'],
    ['when it rained', 'not-a-moment'],
    ['25:10', 'not-a-moment'],
    ['31 November 10:00', 'not-a-moment'],
    ['', 'not-a-moment'],
  ])('“%s” is %s', (text, at) => {
    expect(read(text)).toBe(at);
  });
});
