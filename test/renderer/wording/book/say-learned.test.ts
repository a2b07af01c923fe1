import { expect, test } from 'vitest';
import { sayLearned } from '../../../../renderer/wording/book/say-learned.ts';
import type { Learned } from '../../../../shared/rules/foresight/shop-ways.ts';
import { ANY_SHOPS_WAYS } from '../../../../shared/rules/foresight/shop-ways.ts';

const TODAY = '2026-12-01';

/** What is said when so many of a hundred were foreseen. */
function said(due: number | undefined, usual?: number): string[] {
  const served = (right: number | undefined) =>
    right === undefined ? undefined : ({ right, of: 100, since: '2026-09-01' } as const);
  const [ofDue, ofUsual] = [served(due), served(usual)];
  const learned: Learned = {
    at: `${TODAY}T09:00:00`,
    ways: ANY_SHOPS_WAYS,
    ...(ofDue && { due: ofDue }),
    ...(ofUsual && { usual: ofUsual }),
  };
  return sayLearned(learned, TODAY);
}

test('a share is never said greater than it is', () => {
  const shares = [100, 90, 89, 80, 79, 67, 66, 50, 49, 33, 25, 20, 10].map(
    (due) => /at least (.*) of the regulars/.exec(said(due)[0] ?? '')?.[1],
  );
  expect(shares).toEqual([
    'nine in ten',
    'nine in ten',
    'four in five',
    'four in five',
    'three in four',
    'two in three',
    'half',
    'half',
    'one in three',
    'one in four',
    'one in four',
    'one in five',
    'one in ten',
  ]);
});

test('of both a sentence each; nothing of what is not known, or next to nothing', () => {
  expect(said(81, 68)).toEqual([
    'Since 1 September, at least four in five of the regulars who walked in would have been among the first six due about now.',
    'Since 1 September, at least two in three of the orders had all of what the book would have offered as the usual.',
  ]);
  expect(said(undefined)).toEqual([]);
  expect(said(9)).toEqual([]);
});
