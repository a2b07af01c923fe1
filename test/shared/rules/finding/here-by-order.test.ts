import { describe, expect, test } from 'vitest';
import { addMinutes, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { LatelyLogged, LoggedHere } from '../../../../shared/rules/clock/lately-logged.ts';
import {
  hereNow,
  loggedWithin,
  mayBeHereBy,
  visitHereNow,
} from '../../../../shared/rules/due/here-now.ts';
import { cardOf } from '../../../helpers/card-of.ts';

const LOGGED_AT: LocalTime = '2026-11-30T15:02:00';
const lastIn = (id: string, lastVisitAt: LocalTime) => cardOf(id, { lastVisitAt });
const coffee = [{ item: 'coffee', quantity: 1, with: [] }];

/** A visit logged so many minutes ago. */
function logged(id: string, minutesAgo: number, given: Partial<LoggedHere> = {}): LoggedHere {
  const visitId = `visit of ${id}`;
  return { regularId: id, visitId, at: LOGGED_AT, had: coffee, minutesAgo, isSure: true, ...given };
}

function lately(...visits: LoggedHere[]): LatelyLogged {
  return { visits, openMinutes: 200 };
}

/** The clock as it may be set after a visit. */
const SET: readonly (readonly [string, LocalTime])[] = [
  ['as it was', '2026-11-30T15:07:00'],
  ['back two days', '2026-11-28T15:07:00'],
  ['back an hour', '2026-11-30T14:07:00'],
  ['forward a year', '2027-11-30T15:07:00'],
  ['forward eleven hours, by another zone', '2026-12-01T02:07:00'],
  ['back to the beginning of time', '1970-01-01T00:00:00'],
];

describe.each(SET)('with the clock %s', (_, now) => {
  test('who was logged last is here for an hour and a quarter of true time', () => {
    const cards = [lastIn('Ada', LOGGED_AT)];
    const here = (minutesAgo: number) => hereNow(cards, now, lately(logged('Ada', minutesAgo)));
    expect(here(5).map(({ id }) => id)).toEqual(['Ada']);
    expect(here(75)).toHaveLength(1);
    expect(here(76)).toEqual([]);
  });

  test('the same on their own leaf', () => {
    const visit = { id: 'visit of Ada', at: LOGGED_AT, had: coffee };
    expect(visitHereNow([visit], now, lately(logged('Ada', 5)))).toBe(visit);
    expect(visitHereNow([visit], now, lately(logged('Ada', 76)))).toBeUndefined();
  });
});

test('they stand in the order they came, with the order and the time of the visit they are here on', () => {
  const now: LocalTime = '2026-11-28T15:12:00';
  const cards = [lastIn('Ada', '2027-05-01T09:00:00'), lastIn('Bill', '2026-11-28T15:10:00')];
  const bill = logged('Bill', 2, { at: '2026-11-28T15:10:00' });
  const here = hereNow(cards, now, lately(bill, logged('Ada', 10)));
  expect(here.map(({ id }) => id)).toEqual(['Bill', 'Ada']);
  expect(here[1]).toMatchObject({ lastVisitAt: LOGGED_AT, lastHad: coffee });
});

describe('after a restart, when nobody counted the minutes', () => {
  const unsure = { isSure: false } as const;

  test('the last one logged is here when it seems to lie ahead, and not for days', () => {
    const cards = [lastIn('Ada', LOGGED_AT)];
    const now: LocalTime = '2026-11-28T15:07:00';
    expect(hereNow(cards, now, lately(logged('Ada', 1, unsure)))).toHaveLength(1);
    expect(hereNow(cards, now, lately(logged('Ada', 76, unsure)))).toEqual([]);
  });

  test('the last one logged is here within the usual hour and a quarter, and not after it', () => {
    const cards = [lastIn('Ada', LOGGED_AT)];
    const at = (minutes: number) =>
      hereNow(cards, addMinutes(LOGGED_AT, minutes), lately(logged('Ada', 1, unsure)));
    expect(at(74)).toHaveLength(1);
    expect(at(76)).toEqual([]);
    expect(at(525_600)).toEqual([]);
  });

  test('those before the last one are here by their stamps alone', () => {
    const cards = [lastIn('Ada', '2027-11-30T15:00:00'), lastIn('Bill', LOGGED_AT)];
    const ada = logged('Ada', 1, { ...unsure, at: '2027-11-30T15:00:00' });
    const here = hereNow(cards, '2026-11-30T15:07:00', lately(logged('Bill', 1, unsure), ada));
    expect(here.map(({ id }) => id)).toEqual(['Bill']);
  });
});

test('a visit a year ahead by a slip keeps nobody here, nor does it hide who came in just now', () => {
  const now: LocalTime = '2026-11-30T15:07:00';
  const slip = { id: 'slip', at: '2027-11-30T15:00:00', had: [] } as const;
  const today = { id: 'today', at: LOGGED_AT, had: [] } as const;
  expect(hereNow([lastIn('Ada', slip.at)], now)).toEqual([]);
  expect(visitHereNow([slip], now)).toBeUndefined();
  expect(visitHereNow([today, slip], now)).toBe(today);
});

test('a visit of tonight that was not logged here is over when the app has been open for long', () => {
  const cards = [lastIn('Ada', '2026-11-30T22:00:00')];
  const now: LocalTime = '2026-11-30T15:07:00';
  expect(hereNow(cards, now, { visits: [], openMinutes: 5 })).toHaveLength(1);
  expect(hereNow(cards, now, { visits: [], openMinutes: 80 })).toEqual([]);
});

test('who has died is not here, whatever was logged', () => {
  const dead = cardOf('Ada', { lastVisitAt: LOGGED_AT, standing: 'deceased' });
  expect(hereNow([dead], LOGGED_AT, lately(logged('Ada', 1)))).toEqual([]);
});

test('who may be here, and who has just been in, are known without a card', () => {
  const few = lately(logged('Ada', 80), logged('Bill', 70), logged('Cy', 1, { isSure: false }));
  expect(mayBeHereBy(few)).toEqual(['Bill', 'Cy']);
  expect([...loggedWithin(few, 90)]).toEqual(['Ada', 'Bill']);
});
