import { expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { hereNow, visitHereNow } from '../../../../shared/rules/due/here-now.ts';
import { cardOf } from '../../../helpers/card-of.ts';

const lastIn = (id: string, lastVisitAt: LocalTime) => cardOf(id, { lastVisitAt });
const NOW = '2026-11-22T15:02:00';

test('here now are those who came within an hour and a quarter, the newest first', () => {
  const cards = [
    lastIn('Bill', '2026-11-22T14:10:00'),
    lastIn('Gone', '2026-11-22T13:40:00'),
    lastIn('Edge', '2026-11-22T13:47:00'),
    lastIn('Benny', '2026-11-22T14:51:00'),
    lastIn('Yesterday', '2026-11-21T15:00:00'),
    cardOf('Never'),
  ];
  expect(hereNow(cards, NOW).map(({ id }) => id)).toEqual(['Benny', 'Bill', 'Edge']);
});

test('when the clock is put back an hour, who was logged before stays here', () => {
  const cards = [
    lastIn('Before', '2026-10-25T02:50:00'),
    lastIn('After', '2026-10-25T02:03:00'),
    lastIn('Next year', '2027-10-25T02:03:00'),
  ];
  const here = hereNow(cards, '2026-10-25T02:05:00');
  expect(here.map(({ id }) => id)).toEqual(['After', 'Before']);
});

test('a visit a little before midnight is still here a little after', () => {
  expect(hereNow([lastIn('Late', '2026-11-21T23:50:00')], '2026-11-22T00:20:00')).toHaveLength(1);
});

test('somebody who moved away is here when they are, somebody who died is not', () => {
  const at = { lastVisitAt: '2026-11-22T15:00:00' } as const;
  expect(hereNow([cardOf('Away', { ...at, standing: 'moved-away' })], NOW)).toHaveLength(1);
  expect(hereNow([cardOf('Dead', { ...at, standing: 'deceased' })], NOW)).toEqual([]);
});

test('the visit somebody is here on is their latest, if it was just now', () => {
  const visit = (at: LocalTime) => ({ id: at, at, had: [] });
  const visits = [visit('2026-11-22T13:55:00'), visit('2026-11-22T14:30:00')];
  expect(visitHereNow(visits, NOW)?.id).toBe('2026-11-22T14:30:00');
  expect(visitHereNow(visits, '2026-11-22T16:02:00')).toBeUndefined();
  expect(visitHereNow([], NOW)).toBeUndefined();
});
