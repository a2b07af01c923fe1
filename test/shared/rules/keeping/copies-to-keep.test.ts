import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay, type LocalTime } from '../../../../shared/calendar-day.ts';
import { copiesToKeep, type DatedCopy } from '../../../../shared/rules/keeping/copies-to-keep.ts';

function copyOf(day: CalendarDay, more: Partial<DatedCopy['about']> & { name?: string } = {}) {
  const { name = `${more.book ?? 'shop'} ${day} ${more.madeAt ?? ''}`, ...about } = more;
  const madeAt = `${day}T18:00:00` as LocalTime;
  return { name, about: { book: 'shop', regulars: 60, visits: 9_000, madeAt, ...about } };
}

/** A copy each evening for so many days, newest first. */
function daily(last: CalendarDay, days: number): DatedCopy[] {
  return Array.from({ length: days }, (_, ago) => copyOf(addDays(last, -ago)));
}

/** What stays when each copy is made in its turn and the rule is asked after it. */
function asMade(oldestFirst: readonly DatedCopy[]): DatedCopy[] {
  let there: readonly DatedCopy[] = [];
  for (const made of oldestFirst) {
    const before = [made, ...there];
    const kept = copiesToKeep(before);
    there = before.filter(({ name }) => kept.has(name));
  }
  return [...there];
}

const daysOf = (copies: readonly DatedCopy[]) =>
  copies.map(({ about }) => about.madeAt.slice(0, 10));

describe('the copies that stay', () => {
  test('after two years of evenings: seven days, four weeks, twelve months', () => {
    expect(daysOf(asMade(daily('2026-11-30', 730).toReversed()))).toEqual([
      ...['2026-11-30', '2026-11-29', '2026-11-28', '2026-11-27', '2026-11-26', '2026-11-25'],
      // 22 and 15 November are Sundays; the weeks of the 30th and the 23rd have theirs already.
      ...['2026-11-24', '2026-11-22', '2026-11-15', '2026-10-31', '2026-09-30', '2026-08-31'],
      ...['2026-07-31', '2026-06-30', '2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28'],
      ...['2026-01-31', '2025-12-31'],
    ]);
  });

  test('a shop that opens in summer only keeps the last days it was open', () => {
    const copies = [...daily('2026-08-31', 90), ...daily('2025-08-31', 90)];
    const kept = copiesToKeep(copies);
    const days = daysOf(copies.filter(({ name }) => kept.has(name)));
    expect(days).toContain('2026-08-25');
    expect(days).toContain('2025-08-31');
    expect(days).toContain('2025-06-30');
  });

  test('the last three of one day stay, and of a day before it the last', () => {
    const times = ['08:00:00', '09:00:00', '10:00:00', '11:00:00'] as const;
    const on = (day: CalendarDay) =>
      times.map((time) => copyOf(day, { madeAt: `${day}T${time}` })).reverse();
    const kept = copiesToKeep([...on('2026-11-30'), ...on('2026-11-29')]);
    expect([...kept].map((name) => name.slice(5, 15)).sort()).toEqual([
      '2026-11-29',
      ...['2026-11-30', '2026-11-30', '2026-11-30'],
    ]);
  });

  test('what was there before a loss stays, however often somebody tries to bring it back', () => {
    const before = copyOf('2020-01-01', { name: 'before', regulars: 500, visits: 100_000 });
    const tries = Array.from({ length: 400 }, (_, at) =>
      copyOf(addDays('2020-01-02', Math.floor(at / 4)), {
        name: `try ${at}`,
        regulars: 3,
        visits: at % 50,
        book: `shop-${at % 3}`,
      }),
    );
    const kept = asMade([before, ...tries]);
    expect(kept.map(({ name }) => name)).toContain('before');
  });

  test('each book has its own', () => {
    const kept = copiesToKeep([
      ...daily('2026-11-30', 40),
      copyOf('2020-01-01', { book: 'other', visits: 1 }),
    ]);
    expect([...kept]).toContain('other 2020-01-01 ');
  });

  test('whatever the clock showed, the newest of each book stays and there are never many', () => {
    const copy = fc.record({
      day: fc.integer({ min: -4_000, max: 4_000 }),
      book: fc.constantFrom('one', 'two'),
      visits: fc.nat(10_000),
    });
    fc.assert(
      fc.property(fc.array(copy, { maxLength: 150 }), (made) => {
        const copies = made.map(({ day, book, visits }, at) =>
          copyOf(addDays('2026-11-30', day), { name: `${at}`, book, visits, regulars: 0 }),
        );
        const kept = copiesToKeep(copies);
        for (const book of ['one', 'two']) {
          const newest = copies.find(({ about }) => about.book === book);
          if (newest) expect(kept.has(newest.name)).toBe(true);
        }
        expect(kept.size).toBeLessThanOrEqual(2 * (7 + 4 + 12 + 3) + 14);
      }),
    );
  });
});
