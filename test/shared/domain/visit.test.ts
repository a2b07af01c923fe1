import { expect, test } from 'vitest';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { byTime, FULL_PAGE, pagesOf, type Visit } from '../../../shared/domain/visit.ts';
import { chanceOf } from '../../../shared/sample/seeded-chance.ts';

const visit = (day: string, id = day): Visit => ({
  id,
  at: `${day as CalendarDay}T09:00:00`,
  had: [],
});
const onDay = (count: number) =>
  Array.from({ length: count }, (_, at) => visit('2026-01-05', String(at).padStart(5, '0')));

test('a few visits of many years lie on one page, oldest first', () => {
  const visits = [visit('2026-01-05'), visit('2024-03-01'), visit('2025-07-01')];
  expect(pagesOf('bill', visits)).toEqual([
    { regularId: 'bill', page: 0, visits: [visits[1], visits[2], visits[0]] },
  ]);
});

test('a page ends by count, however many visits fall into one year', () => {
  const pages = pagesOf('bill', onDay(FULL_PAGE * 20 + 1));
  expect(pages.map(({ page, visits }) => [page, visits.length])).toEqual([
    ...Array.from({ length: 20 }, (_, page) => [page, FULL_PAGE]),
    [20, 1],
  ]);
});

test('somebody without a visit has no page', () => {
  expect(pagesOf('bill', [])).toEqual([]);
});

test('in whatever order visits come, the pages are the same', () => {
  const chance = chanceOf('visit pages');
  for (let round = 0; round < 60; round += 1) {
    const all = Array.from({ length: Math.floor(chance.next() * 300) }, (_, at) =>
      visit(
        `${2016 + Math.floor(chance.next() * 9)}-0${1 + Math.floor(chance.next() * 9)}-11`,
        String(at),
      ),
    );
    const mixed = all
      .map((one) => ({ one, place: chance.next() }))
      .sort((one, other) => one.place - other.place)
      .map(({ one }) => one);
    const pages = pagesOf('bill', mixed);
    expect(pages).toEqual(pagesOf('bill', all));
    expect(pages.flatMap(({ visits }) => visits)).toEqual(all.toSorted(byTime));
  }
});
