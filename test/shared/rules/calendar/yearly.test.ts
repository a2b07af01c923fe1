import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { OtherCalendar } from '../../../../shared/domain/yearly.ts';
import {
  nextOccurrence,
  occurrenceIn,
  occurrencesBetween,
  occurrencesIn,
} from '../../../../shared/rules/calendar/yearly.ts';

const DATE = { by: 'date' } as const;
const WEEKDAY = { by: 'weekday' } as const;
const EASTER = { by: 'easter' } as const;
const by = (calendar: OtherCalendar) => ({ by: 'calendar', calendar }) as const;

describe('the same date', () => {
  test.each<[CalendarDay, number, CalendarDay | undefined]>([
    ['1998-06-12', 2027, '2027-06-12'],
    ['1998-06-12', 1998, '1998-06-12'],
    ['1998-06-12', 1997, undefined],
    ['2024-02-29', 2027, '2027-02-28'],
    ['2024-02-29', 2028, '2028-02-29'],
    ['2000-02-29', 2100, '2100-02-28'],
    ['1990-12-31', 2026, '2026-12-31'],
    ['0026-03-01', 2026, '2026-03-01'],
    ['1998-06-12', 10_000, undefined],
  ])('first %s comes in %i on %s', (first, year, day) => {
    expect(occurrenceIn(first, DATE, year)).toBe(day);
  });
});

describe('the day of another calendar', () => {
  test.each<[string, CalendarDay, OtherCalendar, number, CalendarDay]>([
    ['Chinese New Year', '2024-02-10', 'chinese', 2025, '2025-01-29'],
    ['Chinese New Year', '2024-02-10', 'chinese', 2026, '2026-02-17'],
    ['Chinese New Year', '2024-02-10', 'chinese', 2027, '2027-02-06'],
    ['the eighth of the first month', '2024-02-17', 'chinese', 2027, '2027-02-13'],
    [
      'Chinese New Year’s Eve, of a month with 30 days',
      '2023-01-21',
      'chinese',
      2024,
      '2024-02-09',
    ],
    [
      'Chinese New Year’s Eve, of a month with 29 days',
      '2023-01-21',
      'chinese',
      2025,
      '2025-01-28',
    ],
    ['a leap sixth month where there is none', '2025-07-25', 'chinese', 2026, '2026-07-14'],
    ['a plain sixth month where there are two', '2024-07-06', 'chinese', 2025, '2025-06-25'],
    ['Rosh Hashanah', '2025-09-23', 'hebrew', 2026, '2026-09-12'],
    ['Rosh Hashanah', '2025-09-23', 'hebrew', 2027, '2027-10-02'],
    ['Adar of a plain year, in a leap year', '2023-03-08', 'hebrew', 2024, '2024-03-25'],
    ['Adar I, in a leap year', '2022-02-16', 'hebrew', 2024, '2024-02-24'],
    ['Adar I, in a plain year', '2022-02-16', 'hebrew', 2025, '2025-03-15'],
    ['Adar II, in a plain year', '2022-03-18', 'hebrew', 2025, '2025-03-15'],
    ['30 Adar I where Adar has 29', '2022-03-03', 'hebrew', 2025, '2025-03-29'],
    ['30 Cheshvan where it has 29', '2022-11-24', 'hebrew', 2023, '2023-11-13'],
    ['the feast of breaking the fast', '2024-04-10', 'islamic-umalqura', 2025, '2025-03-30'],
    ['the feast of breaking the fast', '2024-04-10', 'islamic-umalqura', 2026, '2026-03-20'],
    ['Nowruz', '2024-03-20', 'persian', 2025, '2025-03-21'],
    ['Nowruz', '2024-03-20', 'persian', 2026, '2026-03-21'],
  ])('%s, first %s (%s), comes in %i on %s', (_, first, calendar, year, day) => {
    expect(occurrencesIn(first, by(calendar), year)).toEqual([day]);
  });

  test('comes twice in a year of ours that holds two of its days, and not before the first', () => {
    const rule = by('islamic-umalqura');
    expect(occurrencesIn('1999-01-19', rule, 2000)).toEqual(['2000-01-08', '2000-12-27']);
    expect(occurrencesIn('2000-12-27', rule, 2000)).toEqual(['2000-12-27']);
    expect(occurrenceIn('1999-01-19', rule, 2000)).toBe('2000-01-08');
  });

  test('may leave a year of ours out', () => {
    const fast = [2018, 2019, 2020, 2021].map((year) =>
      occurrencesIn('2018-12-18', by('hebrew'), year),
    );
    expect(fast).toEqual([['2018-12-18'], [], ['2020-01-07', '2020-12-25'], ['2021-12-14']]);
  });

  test.each<[string, CalendarDay, CalendarDay]>([
    ['a new moon just before midnight', '1988-02-17', '2027-02-06'],
    ['a new moon just after midnight', '1988-02-17', '2030-02-03'],
    ['a new moon just before midnight, for a birth on that day', '1954-02-03', '2026-02-17'],
    ['a leap sixth month, for a birth in it', '1987-07-26', '2025-07-25'],
    ['the month after a leap month, for a birth in it', '1987-08-24', '2025-08-23'],
  ])('of the Chinese calendar is right where platforms are not: %s', (_, first, day) => {
    expect(occurrencesIn(first, by('chinese'), Number(day.slice(0, 4)))).toEqual([day]);
  });
});

describe('the same weekday of the month', () => {
  test.each<[string, CalendarDay, number, CalendarDay]>([
    ['second Sunday in May', '2025-05-11', 2026, '2026-05-10'],
    ['first Monday in September', '2025-09-01', 2027, '2027-09-06'],
    ['fifth Sunday in March', '2025-03-30', 2026, '2026-03-29'],
    ['fifth Sunday in March, where there are four', '2025-03-30', 2027, '2027-03-28'],
    ['fifth Saturday in February', '2020-02-29', 2026, '2026-02-28'],
    ['fourth Thursday in November', '2025-11-27', 2026, '2026-11-26'],
  ])('%s', (_, first, year, day) => {
    expect(occurrenceIn(first, WEEKDAY, year)).toBe(day);
  });
});

describe('so far from Easter', () => {
  test.each<[string, CalendarDay, number, CalendarDay]>([
    ['Easter', '2024-03-31', 2025, '2025-04-20'],
    ['Easter', '2024-03-31', 2026, '2026-04-05'],
    ['Easter', '2024-03-31', 2027, '2027-03-28'],
    ['Easter, the latest there is', '2024-03-31', 2038, '2038-04-25'],
    ['Easter, nearly the earliest there is', '1999-04-04', 2008, '2008-03-23'],
    ['Whit Sunday', '2025-06-08', 2026, '2026-05-24'],
    ['Shrove Tuesday', '2025-03-04', 2026, '2026-02-17'],
  ])('%s', (_, first, year, day) => {
    expect(occurrenceIn(first, EASTER, year)).toBe(day);
  });
});

describe('what comes between two days', () => {
  test('both days count, and every year in between', () => {
    expect(occurrencesBetween('2020-05-01', DATE, undefined, '2025-05-01', '2027-05-01')).toEqual([
      '2025-05-01',
      '2026-05-01',
      '2027-05-01',
    ]);
  });

  test('nothing before the first time, nothing backwards', () => {
    expect(occurrencesBetween('2026-05-01', DATE, [], '2020-01-01', '2026-12-31')).toEqual([
      '2026-05-01',
    ]);
    expect(occurrencesBetween('2026-05-01', DATE, [], '2027-12-31', '2027-01-01')).toEqual([]);
  });

  const moved = [{ from: '2026-05-01', to: '2026-06-20' }] as const;
  test.each<[string, CalendarDay, CalendarDay, CalendarDay[]]>([
    ['away from its own day', '2026-04-20', '2026-05-10', []],
    ['to a day of its own', '2026-06-01', '2026-06-30', ['2026-06-20']],
    ['only in its year', '2027-04-20', '2027-06-30', ['2027-05-01']],
  ])('a moved day is moved %s', (_, from, to, days) => {
    expect(occurrencesBetween('2020-05-01', DATE, moved, from, to)).toEqual(days);
  });

  test('a day moved from when it does not come is not moved', () => {
    const wrong = [{ from: '2026-05-02', to: '2026-06-20' }] as const;
    expect(occurrencesBetween('2020-05-01', DATE, wrong, '2026-01-01', '2026-12-31')).toEqual([
      '2026-05-01',
    ]);
  });
});

describe('the next time', () => {
  test.each<[string, CalendarDay, CalendarDay]>([
    ['is today when it is today', '2026-05-01', '2026-05-01'],
    ['is next year when it was yesterday', '2026-05-02', '2027-05-01'],
    ['is the first time while that lies ahead', '1999-12-31', '2020-05-01'],
  ])('%s', (_, today, next) => {
    expect(nextOccurrence('2020-05-01', DATE, undefined, today)).toBe(next);
  });

  test('follows a day that was moved, forwards and back', () => {
    const later = [{ from: '2026-05-01', to: '2026-06-20' }] as const;
    expect(nextOccurrence('2020-05-01', DATE, later, '2026-04-01')).toBe('2026-06-20');
    const earlier = [{ from: '2026-05-01', to: '2026-03-20' }] as const;
    expect(nextOccurrence('2020-05-01', DATE, earlier, '2026-04-01')).toBe('2027-05-01');
    const first = [{ from: '2020-05-01', to: '2020-03-20' }] as const;
    expect(nextOccurrence('2020-05-01', DATE, first, '2019-04-01')).toBe('2020-03-20');
  });

  test('of a moon’s year is found across the turn of ours', () => {
    const rule = by('islamic-umalqura');
    expect(nextOccurrence('1999-01-19', rule, [], '2000-01-09')).toBe('2000-12-27');
    expect(nextOccurrence('2024-02-10', by('chinese'), [], '2026-03-01')).toBe('2027-02-06');
  });
});

test('a hundred thousand plain dates ask no calendar of the platform', () => {
  const format = Intl.DateTimeFormat;
  let asked = 0;
  Intl.DateTimeFormat = new Proxy(format, {
    construct: () => {
      asked += 1;
      throw new Error('asked');
    },
  });
  try {
    for (let count = 0; count < 100_000; count += 1) occurrenceIn('1980-02-29', DATE, 2027);
  } finally {
    Intl.DateTimeFormat = format;
  }
  expect(asked).toBe(0);
});
