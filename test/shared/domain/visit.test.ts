import { expect, test } from 'vitest';
import { type CalendarDay, yearOf } from '../../../shared/calendar-day.ts';
import {
  byTime,
  FULL_PAGE,
  pageIn,
  pagesOf,
  type Visit,
  type VisitPage,
} from '../../../shared/domain/visit.ts';
import { chanceOf } from '../../../shared/sample/seeded-chance.ts';

const visit = (day: string): Visit => ({ id: day, at: `${day as CalendarDay}T09:00:00`, had: [] });
const inYear = (year: number, count: number) =>
  Array.from({ length: count }, (_, at) =>
    visit(
      `${year}-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
    ),
  );
const yearsOf = (pages: readonly VisitPage[]) =>
  pages.map(({ year, visits }) => [year, visits.length]);

test('a few visits of many years lie on one page', () => {
  const visits = [visit('2026-01-05'), visit('2024-03-01'), visit('2025-07-01')];
  expect(yearsOf(pagesOf('bill', visits))).toEqual([[2024, 3]]);
});

test('a full page goes on to the end of its year, and the next year begins a new one', () => {
  const visits = [...inYear(2024, FULL_PAGE + 9), ...inYear(2025, 2), ...inYear(2026, 1)];
  expect(yearsOf(pagesOf('bill', visits))).toEqual([
    [2024, FULL_PAGE + 9],
    [2025, 3],
  ]);
});

test('what is brought in later goes to the pages that are there; earlier years get one before them', () => {
  const there = pagesOf('bill', inYear(2026, 3));
  const later = [visit('2026-05-05'), visit('2025-05-05'), visit('2022-05-05')];
  const pages = pagesOf('bill', later, there);
  expect(yearsOf(pages)).toEqual([
    [2022, 2],
    [2026, 4],
  ]);
  expect(pages[1]?.visits.map(({ at }) => at)).toEqual(
    pages[1]?.visits.map(({ at }) => at).toSorted(),
  );
});

test('in whatever order visits come, each is found on its page, and the pages follow one another', () => {
  const chance = chanceOf('visit pages');
  for (let round = 0; round < 60; round += 1) {
    const all = Array.from({ length: Math.floor(chance.next() * 300) }, (_, at) => ({
      ...visit(`${2016 + Math.floor(chance.next() * 9)}-0${1 + Math.floor(chance.next() * 9)}-11`),
      id: String(at),
    }));
    const pages = new Map<number, VisitPage>();
    for (let from = 0; from < all.length; ) {
      const to = from + 1 + Math.floor(chance.next() * 40);
      const there = [...pages.values()].toSorted((one, other) => one.year - other.year);
      for (const page of pagesOf('bill', all.slice(from, to), there)) pages.set(page.year, page);
      from = to;
    }
    const inOrder = [...pages.values()].toSorted((one, other) => one.year - other.year);
    const flat = inOrder.flatMap(({ visits }) => visits);
    expect(flat.map(({ at }) => at)).toEqual(all.toSorted(byTime).map(({ at }) => at));
    for (const { visits, year } of inOrder) {
      expect(visits.every(({ at }) => yearOf(at) >= year)).toBe(true);
      for (const one of visits) expect(pageIn(inOrder, one.at)?.visits).toContain(one);
    }
  }
});
