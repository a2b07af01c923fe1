import { expect, test } from 'vitest';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import { dueOf, inTurn } from '../../../../shared/rules/coming/promise-due.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

test.each([
  ['2026-11-23', 'late'],
  ['2026-11-24', 'today'],
  ['2026-11-25', 'this-week'],
  ['2026-11-29', 'this-week'],
  ['2026-11-30', 'later'],
] as const)('by %s it is %s', (by, due) => {
  expect(dueOf({ by }, TODAY)).toBe(due);
});

test('a promise without a day has none', () => {
  expect(dueOf({}, TODAY)).toBe('no-day');
});

test('on a Sunday the week is over that day', () => {
  expect(dueOf({ by: '2026-11-30' }, '2026-11-29')).toBe('later');
});

test('promises stand by their days, then those without one, then what is only to check', () => {
  const made = (id: string, more: Partial<PromiseMade>): PromiseMade => ({
    id,
    regularId: 'ada',
    about: 'promise',
    what: id,
    keeper: '',
    check: '',
    checkBy: 'asking',
    state: 'open',
    madeAt: '2026-11-01T10:00:00',
    ...more,
  });
  const promises = [
    made('checking', { state: 'to-check', by: '2026-11-02' }),
    made('some day', {}),
    made('kept', { state: 'kept', by: '2026-11-03' }),
    made('friday', { by: '2026-11-27' }),
    made('late', { by: '2026-11-20' }),
    made('given up', { state: 'not-kept' }),
  ];
  expect(inTurn(promises).map(({ id }) => id)).toEqual(['late', 'friday', 'some day', 'checking']);
});
