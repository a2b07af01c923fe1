import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import { countOpening, openingPromises } from '../../../../shared/rules/coming/opening-promises.ts';
import { promiseOf } from '../../../helpers/known-of.ts';

/** A Wednesday. */
const TODAY = '2027-06-09';

function open(id: string, by?: CalendarDay, madeAt: LocalTime = '2027-06-01T09:00:00') {
  return promiseOf(id, { state: 'open', check: '', ...(by && { by }), madeAt });
}

const idsIn = (promises: readonly PromiseMade[]) => promises.map(({ id }) => id);

function grouped(promises: readonly PromiseMade[]): Record<string, string[]> {
  const groups = Object.entries(openingPromises(promises, TODAY));
  return Object.fromEntries(groups.map(([group, some]) => [group, idsIn(some)]));
}

describe('the opening list of promises', () => {
  test('late first, then today’s, then the week’s until its Sunday, then the rest', () => {
    const promises = [
      open('in a month', '2027-07-09'),
      open('some time'),
      open('on Monday', '2027-06-14'),
      open('on Sunday', '2027-06-13'),
      open('today', TODAY),
      open('yesterday', '2027-06-08'),
      open('a year ago', '2026-06-08'),
    ];
    expect(grouped(promises)).toEqual({
      late: ['a year ago', 'yesterday'],
      today: ['today'],
      thisWeek: ['on Sunday'],
      later: ['on Monday', 'in a month'],
      noDay: ['some time'],
    });
  });

  test('of one day the one made first comes first', () => {
    const [second, first] = [
      open('second', TODAY, '2027-06-02T09:00:00'),
      open('first', TODAY, '2027-06-01T09:00:00'),
    ];
    expect(grouped([second, first]).today).toEqual(['first', 'second']);
  });

  test('a second step that we do is a task; one that is asked is a question of their next visit', () => {
    const kept = { state: 'to-check', by: '2027-06-01' } as const;
    const doing = promiseOf('doing', { ...kept, checkBy: 'doing' });
    const asking = promiseOf('asking', { ...kept, checkBy: 'asking' });
    expect(grouped([doing, asking])).toMatchObject({ late: [], noDay: ['doing'] });
  });

  test('what is kept or given up is over', () => {
    const over = (['kept', 'not-kept'] as const).map((state) =>
      promiseOf(state, { state, by: TODAY }),
    );
    expect(Object.values(grouped(over)).flat()).toEqual([]);
  });

  test('the count speaks of what presses', () => {
    const promises = [open('a', TODAY), open('b', TODAY), open('c', '2027-06-01'), open('d')];
    expect(countOpening(promises, TODAY)).toEqual({ late: 1, today: 2 });
  });

  test('nothing disappears, on whatever day it is looked at', () => {
    const some = fc.array(fc.option(fc.integer({ min: -900, max: 900 }), { nil: undefined }));
    fc.assert(
      fc.property(some, fc.integer({ min: -900, max: 900 }), (days, later) => {
        const promises = days.map((day, place) =>
          open(String(place), day === undefined ? undefined : addDays(TODAY, day)),
        );
        const groups = openingPromises(promises, addDays(TODAY, later));
        const shown = Object.values(groups).flatMap(idsIn);
        expect(shown.toSorted()).toEqual(idsIn(promises).toSorted());
      }),
    );
  });
});
