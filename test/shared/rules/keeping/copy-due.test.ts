import { describe, expect, test } from 'vitest';
import { isCopyDue } from '../../../../shared/rules/keeping/copy-due.ts';

const copy = (madeAt: `${number}-${number}-${number}T08:00:00`, entries: number) => ({
  madeAt,
  counts: { till: entries },
});

describe('a copy is due', () => {
  test.each([
    ['when there is none', [], 1, true],
    ['not when nothing was ever written', [], 0, false],
    ['not when one is of today', [copy('2026-11-22T08:00:00', 10)], 40, false],
    ['when the newest is of yesterday', [copy('2026-11-21T08:00:00', 10)], 10, true],
    ['when very much was written since', [copy('2026-11-22T08:00:00', 10)], 510, true],
    [
      'when all are of days to come: the clock was put back',
      [copy('2027-11-22T08:00:00', 10)],
      11,
      true,
    ],
    [
      'not again on that day',
      [copy('2027-11-22T08:00:00', 10), copy('2026-11-22T08:00:00', 11)],
      20,
      false,
    ],
  ] as const)('%s', (_when, copies, written, due) => {
    expect(isCopyDue(copies, written, '2026-11-22')).toBe(due);
  });
});
