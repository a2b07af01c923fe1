import { expect, test } from 'vitest';
import { timeFromMinutes } from '../../../shared/calendar-day.ts';
import { pagesOf, type Visit } from '../../../shared/domain/visit.ts';
import { CopyNotes } from '../../../shared/formats/copies/copy-notes.ts';
import { RowsRight } from '../../../shared/formats/copies/rows-right.ts';
import { pagesRight } from '../../../shared/formats/copies/visits-right.ts';

const visit = (number: number, change: Partial<Visit> = {}): Visit => ({
  id: `01930f14-3e20-7033-8530-${String(number).padStart(12, '0')}`,
  at: timeFromMinutes(28_000_000 + number),
  had: [],
  ...change,
});

const many = Array.from({ length: 60 }, (_, at) => visit(at));

test('pages that are as they should be are handed on as they are', () => {
  const notes = new CopyNotes();
  const pages = pagesOf('bill', many);
  expect(pagesRight('bill', pages, notes)).toBe(pages);
  expect(notes.list()).toEqual([]);
});

test('a page that is not full before the last, or has the number of another, is laid out anew', () => {
  const [first, second] = pagesOf('bill', many);
  if (!first || !second) throw new Error('There are two pages');
  for (const pages of [
    [{ ...first, visits: first.visits.slice(1) }, second],
    [first, { ...second, page: 4 }],
    [first, second, { ...second, page: 2, visits: [] }],
  ]) {
    const notes = new CopyNotes();
    const visits = pages.flatMap((page) => page.visits);
    expect(pagesRight('bill', pages, notes)).toEqual(pagesOf('bill', visits));
    expect(notes.list()).toEqual([{ what: 'visits-unsorted', count: 1 }]);
  }
});

test('a sum nobody pays is left out, and the visit stays', () => {
  const notes = new CopyNotes();
  const [page] = pagesRight('bill', pagesOf('bill', [visit(1, { paid: 1e300 })]), notes);
  expect(page?.visits).toEqual([visit(1)]);
  expect(notes.list()).toEqual([{ what: 'paid', count: 1 }]);
});

test('what is about somebody who is not there is left out, of every kind', () => {
  const notes = new CopyNotes();
  const right = new RowsRight(notes);
  right.row('regulars', { id: 'bill' });
  right.row('surprises', { id: 's1', regularId: 'bill' });
  const rows = [
    ['facts', { regularId: 'bill' }, { regularId: 'nobody' }],
    ['ties', { people: ['bill', 'bill'] }, { people: ['bill', 'nobody'] }],
    ['wishes', { surpriseId: 's1' }, { surpriseId: 's2' }],
    ['wishes', { surpriseId: 's1', regularId: 'bill' }, { surpriseId: 's1', regularId: 'nobody' }],
    ['putAside', { regularId: 'bill' }, { regularId: 'nobody' }],
  ] as const;
  for (const [table, known, unknown] of rows) {
    expect(right.row(table, known)).toBe(known);
    expect(right.row(table, unknown)).toBeUndefined();
  }
  expect(notes.list().reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
});
