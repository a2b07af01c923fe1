import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { EventTime } from '../../../../shared/domain/life-event.ts';
import { spanOf, stateOf, type TimedEvent } from '../../../../shared/rules/lives/event-time.ts';

const on = (day: CalendarDay, until?: CalendarDay): EventTime =>
  until ? { kind: 'day', day, until } : { kind: 'day', day };
const yearly = { by: 'date' } as const;

describe('the days something may fall on', () => {
  test.each<[string, EventTime, boolean, CalendarDay, CalendarDay]>([
    ['a day', on('2027-06-12'), false, '2027-06-12', '2027-06-12'],
    ['from a day until another', on('2026-12-28', '2027-01-03'), false, '2026-12-28', '2027-01-03'],
    [
      'until a day before the first',
      on('2027-06-12', '2027-06-01'),
      false,
      '2027-06-12',
      '2027-06-12',
    ],
    ['a month', { kind: 'month', year: 2027, month: 4 }, false, '2027-04-01', '2027-04-30'],
    [
      'February of a leap year',
      { kind: 'month', year: 2028, month: 2 },
      false,
      '2028-02-01',
      '2028-02-29',
    ],
    ['December', { kind: 'month', year: 2026, month: 12 }, false, '2026-12-01', '2026-12-31'],
    ['spring', { kind: 'season', year: 2027, season: 'spring' }, false, '2027-03-01', '2027-05-31'],
    ['summer', { kind: 'season', year: 2027, season: 'summer' }, false, '2027-06-01', '2027-08-31'],
    ['autumn', { kind: 'season', year: 2027, season: 'autumn' }, false, '2027-09-01', '2027-11-30'],
    ['winter', { kind: 'season', year: 2027, season: 'winter' }, false, '2027-12-01', '2028-02-29'],
    [
      'spring in the south',
      { kind: 'season', year: 2027, season: 'spring' },
      true,
      '2027-09-01',
      '2027-11-30',
    ],
    [
      'summer in the south',
      { kind: 'season', year: 2027, season: 'summer' },
      true,
      '2027-12-01',
      '2028-02-29',
    ],
    [
      'autumn in the south',
      { kind: 'season', year: 2027, season: 'autumn' },
      true,
      '2027-03-01',
      '2027-05-31',
    ],
    [
      'winter in the south',
      { kind: 'season', year: 2027, season: 'winter' },
      true,
      '2027-06-01',
      '2027-08-31',
    ],
  ])('%s', (_, when, southern, from, to) => {
    expect(spanOf(when, southern)).toEqual({ from, to });
  });

  test.each(['soon', 'unknown'] as const)('%s has none', (kind) => {
    expect(spanOf({ kind }, false)).toBeUndefined();
  });
});

describe('where something stands', () => {
  const wedding: TimedEvent = { kind: 'wedding', when: on('2027-06-12') };
  const trip: TimedEvent = { kind: 'trip', when: on('2027-06-07', '2027-06-10') };
  const back: TimedEvent = { kind: 'trip', when: on('2027-06-10') };
  const fair: TimedEvent = { kind: 'other', when: on('2027-06-07', '2027-06-10') };
  const march: TimedEvent = { kind: 'baby', when: { kind: 'month', year: 2027, month: 3 } };
  const holidays: TimedEvent = { kind: 'trip', when: { kind: 'month', year: 2027, month: 3 } };

  test.each<[string, TimedEvent, CalendarDay, string]>([
    ['a wedding the day before', wedding, '2027-06-11', 'coming'],
    ['a wedding on its day', wedding, '2027-06-12', 'happening'],
    ['a wedding the day after', wedding, '2027-06-13', 'happened'],
    ['a trip before it', trip, '2027-06-06', 'coming'],
    ['a trip on its first day', trip, '2027-06-07', 'happening'],
    ['a trip on its last day: they are back', trip, '2027-06-10', 'happened'],
    ['the day somebody is back, the day before', back, '2027-06-09', 'coming'],
    ['the day somebody is back', back, '2027-06-10', 'happened'],
    ['anything else on its last day', fair, '2027-06-10', 'happening'],
    ['a month before it', march, '2027-02-28', 'coming'],
    ['a month on its first day', march, '2027-03-01', 'happening'],
    ['a month on its last day', march, '2027-03-31', 'happening'],
    ['a month after it', march, '2027-04-01', 'happened'],
    ['a trip some time in a month, on its last day', holidays, '2027-03-31', 'happening'],
    ['soon', { kind: 'job', when: { kind: 'soon' } }, '2037-01-01', 'undated'],
    ['no day known', { kind: 'job', when: { kind: 'unknown' } }, '2037-01-01', 'undated'],
    ['called off', { ...wedding, calledOff: true }, '2027-06-13', 'called-off'],
    [
      'called off, of no day',
      { kind: 'job', when: { kind: 'soon' }, calledOff: true },
      '2027-06-13',
      'called-off',
    ],
  ])('%s', (_, event, today, state) => {
    expect(stateOf(event, today, false).state).toBe(state);
  });

  const anniversary: TimedEvent = { kind: 'anniversary', when: on('1998-06-12'), yearly };
  const camp: TimedEvent = { kind: 'trip', when: on('2020-12-28', '2021-01-03'), yearly };
  const postponed = [{ from: '2027-06-12', to: '2027-07-03' }] as const;
  test.each<[string, TimedEvent, CalendarDay, string, CalendarDay]>([
    ['today', anniversary, '2027-06-12', 'happening', '2027-06-12'],
    ['yesterday', anniversary, '2027-06-13', 'happened', '2027-06-12'],
    ['three weeks ago', anniversary, '2027-07-03', 'happened', '2027-06-12'],
    ['longer ago: the next counts', anniversary, '2027-07-04', 'coming', '2028-06-12'],
    ['not yet this year', anniversary, '2027-01-01', 'coming', '2027-06-12'],
    ['never yet', anniversary, '1997-01-01', 'coming', '1998-06-12'],
    [
      'moved away from today',
      { ...anniversary, moved: postponed },
      '2027-06-12',
      'coming',
      '2027-07-03',
    ],
    [
      'moved to today',
      { ...anniversary, moved: postponed },
      '2027-07-03',
      'happening',
      '2027-07-03',
    ],
    ['days across New Year', camp, '2027-01-02', 'happening', '2026-12-28'],
    ['days across New Year, over', camp, '2027-01-03', 'happened', '2026-12-28'],
    [
      '29 February in a plain year',
      { ...anniversary, when: on('2024-02-29') },
      '2027-02-28',
      'happening',
      '2027-02-28',
    ],
  ])('a yearly day: %s', (_, event, today, state, from) => {
    expect(stateOf(event, today, false)).toMatchObject({ state, from });
  });

  test('first and last day are told along', () => {
    expect(stateOf(trip, '2027-06-08', false)).toEqual({
      state: 'happening',
      from: '2027-06-07',
      to: '2027-06-10',
    });
  });
});
