import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, type LocalTime, weekdayOf } from '../../../../shared/calendar-day.ts';
import { type OrderLine, orderKey, type Visit } from '../../../../shared/domain/visit.ts';
import { partOfDay } from '../../../../shared/rules/calendar/part-of-day.ts';
import { usualOf } from '../../../../shared/rules/habits/usual.ts';
import type { UsualScope } from '../../../../shared/rules/habits/usual-reason.ts';

const line = (item: string, quantity = 1): OrderLine => ({ item, quantity, with: [] });
const visit = (at: LocalTime, ...items: string[]): Visit => ({
  id: at,
  at,
  had: items.map((item) => line(item)),
});
/** So many visits a week apart, the first on a Sunday at three. */
const sundays = (...orders: string[]): Visit[] =>
  orders.map((item, week) => visit(`${addDays('2026-08-02', 7 * week)}T15:00:00`, item));
const itemsOf = (order: readonly OrderLine[] | undefined) => order?.map(({ item }) => item);

describe('the usual', () => {
  test('nobody has a usual before their first order', () => {
    expect(usualOf([], '2026-11-22T15:00:00')).toBeUndefined();
    expect(usualOf([visit('2026-11-21T15:00:00')], '2026-11-22T15:00:00')).toBeUndefined();
  });

  test('after one visit it is what they had', () => {
    const usual = usualOf([visit('2026-11-21T09:00:00', 'latte', 'bun')], '2026-11-22T15:00:00');
    expect(usual).toEqual({
      lines: [line('latte'), line('bun')],
      because: { kind: 'learned', times: 1, of: 1, when: { kind: 'visits' } },
      otherwise: [],
    });
  });

  test('one coffee among ten pots of Assam does not change it: 9 of the last 10 Sundays', () => {
    const orders = [...'aaaaaaaaaba'].map((order) => (order === 'a' ? 'assam' : 'coffee'));
    const usual = usualOf(sundays(...orders), '2026-10-18T15:00:00');
    expect(usual).toEqual({
      lines: [line('assam')],
      because: { kind: 'learned', times: 9, of: 10, when: { kind: 'weekday', weekday: 0 } },
      otherwise: [[line('coffee')]],
    });
  });

  test('a coffee the last time does not change it either, even for a monthly guest', () => {
    const months = ['03', '04', '05', '06', '07', '08', '09'] as const;
    const visits = months.map((month) => visit(`2026-${month}-10T10:00:00`, 'assam'));
    visits.push(visit('2026-10-10T10:00:00', 'coffee'));
    expect(itemsOf(usualOf(visits, '2026-11-10T10:00:00')?.lines)).toEqual(['assam']);
  });

  test('a new habit is the usual within two weeks', () => {
    const visits = Array.from({ length: 40 }, (_, day) =>
      visit(`${addDays('2026-09-01', day)}T08:00:00`, day < 30 ? 'latte' : 'flat white'),
    );
    expect(itemsOf(usualOf(visits, '2026-10-11T08:00:00')?.lines)).toEqual(['flat white']);
  });

  test('what mostly goes together is one usual; what changes is offered besides', () => {
    const visits = [
      visit('2026-11-02T08:00:00', 'flat white', 'puppuccino', 'croissant'),
      visit('2026-11-03T08:00:00', 'flat white', 'puppuccino'),
      visit('2026-11-04T08:00:00', 'flat white', 'puppuccino', 'muffin'),
      visit('2026-11-05T08:00:00', 'puppuccino', 'flat white', 'croissant'),
      visit('2026-11-06T08:00:00', 'flat white', 'puppuccino'),
    ];
    const usual = usualOf(visits, '2026-11-07T08:00:00');
    expect(itemsOf(usual?.lines)).toEqual(['flat white', 'puppuccino']);
    expect(usual?.because).toMatchObject({ times: 5, of: 5 });
    expect(usual?.otherwise.map(itemsOf)).toEqual([
      ['puppuccino', 'flat white', 'croissant'],
      ['flat white', 'puppuccino', 'muffin'],
    ]);
  });

  test('flat white on working days and tea on Sundays: each has its day', () => {
    const visits = Array.from({ length: 70 }, (_, day) => addDays('2026-08-03', day)).flatMap(
      (day, index) => {
        const weekday = (index + 1) % 7;
        if (weekday === 6) return [];
        return [visit(`${day}T09:00:00`, weekday === 0 ? 'tea' : 'flat white')];
      },
    );
    const sunday = usualOf(visits, '2026-10-18T09:00:00');
    expect(itemsOf(sunday?.lines)).toEqual(['tea']);
    expect(sunday?.because).toEqual({
      kind: 'learned',
      times: 10,
      of: 10,
      when: { kind: 'weekday', weekday: 0 },
    });
    expect(itemsOf(usualOf(visits, '2026-10-19T09:00:00')?.lines)).toEqual(['flat white']);
  });

  test('coffee in the mornings and wine in the evenings: the clock decides', () => {
    const visits = Array.from({ length: 12 }, (_, day) => addDays('2026-11-01', day)).flatMap(
      (day) => [visit(`${day}T08:00:00`, 'coffee'), visit(`${day}T19:00:00`, 'wine')],
    );
    const evening = usualOf(visits, '2026-11-13T19:10:00');
    expect(itemsOf(evening?.lines)).toEqual(['wine']);
    expect(evening?.because).toEqual({
      kind: 'learned',
      times: 10,
      of: 10,
      when: { kind: 'part-of-day', part: 'evening' },
    });
    expect(itemsOf(usualOf(visits, '2026-11-13T08:10:00')?.lines)).toEqual(['coffee']);
  });

  test('two visits on one Sunday are one Sunday', () => {
    const visits = sundays('assam', 'assam', 'assam', 'assam', 'assam').flatMap((tea) => [
      tea,
      { ...visit(`${tea.at.slice(0, 11)}16:00:00` as LocalTime, 'scone') },
    ]);
    const { because } = usualOf(visits, '2026-09-06T15:00:00') ?? {};
    expect(because).toMatchObject({ of: 5, when: { kind: 'weekday', weekday: 0 } });
  });

  test('a pinned usual comes first, what was learned after it', () => {
    const pinned = [line('assam', 2)];
    expect(usualOf([], '2026-11-22T15:00:00', { pinnedUsual: pinned })).toEqual({
      lines: pinned,
      because: { kind: 'pinned' },
      otherwise: [],
    });
    const visits = sundays('coffee', 'coffee');
    expect(usualOf(visits, '2026-11-22T15:00:00', { pinnedUsual: pinned })?.otherwise).toEqual([
      [line('coffee')],
    ]);
  });
});

const anyVisits = fc
  .array(
    fc.record({
      day: fc.nat(100),
      hour: fc.constantFrom('08', '12', '15', '19'),
      items: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) =>
    rows
      .map(({ day, hour, items }) =>
        visit(`${addDays('2026-06-01', day)}T${hour}:00:00` as LocalTime, ...items),
      )
      .sort((one, other) => (one.at < other.at ? -1 : 1)),
  );

/** Whether a count of this kind speaks of a visit. */
function isSuch({ at }: Visit, when: UsualScope): boolean {
  if (when.kind === 'weekday') return weekdayOf(dayOf(at)) === when.weekday;
  return when.kind === 'visits' || partOfDay(at) === when.part;
}

describe('the usual of anybody', () => {
  test('was had just so at least once, and its count holds', () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const usual = usualOf(visits, '2026-09-15T08:00:00');
        const keys = new Set(usual?.lines.map(({ item }) => item));
        const had = visits.filter((one) =>
          [...keys].every((key) => itemsOf(one.had)?.includes(key)),
        );
        expect(had.length).toBeGreaterThan(0);
        if (usual?.because.kind !== 'learned') throw new Error('pinned by nobody');
        const { times, of, when } = usual.because;
        const such = visits.filter((one) => isSuch(one, when));
        // Counted by day for weekdays and parts of the day, visit by visit otherwise.
        const keyOf = (one: Visit) =>
          when.kind === 'visits' ? visits.indexOf(one) : one.at.slice(0, 10);
        const last = [...new Set(such.map(keyOf))].slice(-10);
        const withUsual = new Set(such.filter((one) => had.includes(one)).map(keyOf));
        expect({ times, of }).toEqual({
          times: last.filter((key) => withUsual.has(key)).length,
          of: last.length,
        });
      }),
    );
  });

  test('is never among what else it may be, and that names nothing twice', () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const usual = usualOf(visits, '2026-09-15T08:00:00');
        const keys = [usual?.lines ?? [], ...(usual?.otherwise ?? [])].map(orderKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
