import { describe, expect, test } from 'vitest';
import { addDays, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { OrderLine, Visit } from '../../../../shared/domain/visit.ts';
import { usualOf } from '../../../../shared/rules/habits/usual.ts';
import { askedFor } from '../../../../shared/rules/habits/usual-asked.ts';

const line = (item: string, ...ways: string[]): OrderLine => ({ item, quantity: 1, with: ways });
const NOTED: LocalTime = '2026-11-03T08:06:00';
const oat = askedFor([line('flat white', 'oat')], { at: NOTED, words: 'oat' });

/** So many mornings in a row, each with one thing; the first so many days after the change. */
const mornings = (from: number, ...orders: OrderLine[]): Visit[] =>
  orders.map((had, day) => {
    const at: LocalTime = `${addDays('2026-11-03', from + day)}T08:05:00`;
    return { id: at, at, had: [had] };
  });
const times = (many: number, had: OrderLine) => Array.from({ length: many }, () => had);
const before = mornings(-30, ...times(30, line('flat white')));
const OAT = line('flat white', 'oat');
const COCOA = line('hot chocolate');
const usual = (since: readonly Visit[], said = oat) =>
  usualOf([...before, ...since], '2026-11-25T08:00:00', said);

describe('what they asked for from now on', () => {
  test('stands at once, whatever thirty mornings before it say, and says why', () => {
    expect(usual([])).toMatchObject({
      lines: [OAT],
      because: { kind: 'asked', words: 'oat', since: '2026-11-03' },
      otherwise: [[line('flat white')]],
    });
  });

  test.each([
    ['three mornings without it are no habit yet', times(3, COCOA)],
    [
      'half of the mornings without it are no change',
      [OAT, COCOA, OAT, COCOA, OAT, COCOA, OAT, COCOA],
    ],
    ['nor is a month with it before a few without', [...times(12, OAT), ...times(5, COCOA)]],
  ])('%s', (_, orders) => {
    expect(usual(mornings(1, ...orders))?.because.kind).toBe('asked');
  });

  test('four mornings with something else are learned from again, and from none before the change', () => {
    const since = mornings(1, ...times(4, COCOA));
    expect(usual(since)).toMatchObject({
      lines: [COCOA],
      because: { kind: 'learned', times: 4, of: 4 },
      otherwise: [],
    });
  });

  test('after months with it, it takes as long as with any habit until another is learned', () => {
    const since = (cocoas: number) => mornings(1, ...times(12, OAT), ...times(cocoas, COCOA));
    expect(usual(since(6))?.because.kind).toBe('asked');
    expect(usual(since(9))).toMatchObject({
      lines: [COCOA],
      because: { kind: 'learned', times: 9, of: 10 },
    });
  });

  test('with something beside it, it is still what they asked for', () => {
    const both = mornings(1, ...times(8, OAT)).map((visit) => ({
      ...visit,
      had: [...visit.had, line('croissant')],
    }));
    expect(usual(both)?.because.kind).toBe('asked');
  });

  test('a visit of before the change that is written down later is history, too', () => {
    const late = mornings(-8, ...times(8, COCOA));
    expect(usual(late)?.because.kind).toBe('asked');
  });

  test('visits that do not say what they had say nothing against it', () => {
    const silent = mornings(1, ...times(9, COCOA)).map((visit) => ({ ...visit, had: [] }));
    expect(usual(silent)?.because.kind).toBe('asked');
  });
});

test('what is pinned by hand stays pinned, whatever they have', () => {
  const since = mornings(1, ...times(20, COCOA));
  const { pinnedUsual } = oat;
  expect(usualOf([...before, ...since], '2026-11-25T08:00:00', { pinnedUsual })).toMatchObject({
    lines: [OAT],
    because: { kind: 'pinned' },
  });
});

test('of another order that was pinned since, nobody says that they asked for it', () => {
  const pinned = { ...oat, pinnedUsual: [line('latte')] };
  expect(usual([], pinned)).toMatchObject({ lines: [line('latte')], because: { kind: 'pinned' } });
});
