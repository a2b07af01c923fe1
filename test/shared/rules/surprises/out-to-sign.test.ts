import { describe, expect, test } from 'vitest';
import type { StepKind, Surprise, SurpriseStep } from '../../../../shared/domain/surprise.ts';
import { isOutToSign, isToHandOver } from '../../../../shared/rules/surprises/out-to-sign.ts';

const SUNDAY = '2026-12-13';
const done = { at: '2026-12-05T09:00:00', who: 'Mia' } as const;

function step(kind: StepKind, by: Surprise['day'], more: Partial<SurpriseStep> = {}): SurpriseStep {
  return { id: kind, kind, what: '', by, owner: '', ...more };
}

function plan(given: Partial<Surprise> = {}) {
  const steps = [step('put-out', '2026-12-06'), step('hand-over', SUNDAY)];
  return { state: 'planned', target: 70, handOver: SUNDAY, steps, ...given } as const;
}

describe('a card lies out to be signed', () => {
  test.each([
    ['from the day it is to be put out', '2026-12-06', {}, true],
    ['not a day earlier', '2026-12-05', {}, false],
    [
      'earlier, when somebody has put it out already',
      '2026-12-05',
      { steps: [step('put-out', '2026-12-06', { done })] },
      true,
    ],
    ['from the beginning, when nobody has to put it out', '2026-11-22', { steps: [] }, true],
    ['on the day itself, until it is handed over', SUNDAY, {}, true],
    ['not once it is', SUNDAY, { steps: [step('hand-over', SUNDAY, { done })] }, false],
    ['not the day after', '2026-12-14', {}, false],
    ['not when none goes round', SUNDAY, { target: 0 }, false],
    ['not when it is called off', SUNDAY, { state: 'called-off' }, false],
    ['not when it is over', SUNDAY, { state: 'done' }, false],
  ] as const)('%s', (_when, today, given, isOut) => {
    expect(isOutToSign(plan(given), today)).toBe(isOut);
  });
});

describe('it is to be handed over', () => {
  test.each([
    ['not the day before', '2026-12-12', {}, false],
    ['on its day', SUNDAY, {}, true],
    ['later, when they did not come', '2026-12-20', {}, true],
    ['not twice', SUNDAY, { steps: [step('hand-over', SUNDAY, { done })] }, false],
    ['not when it is called off', SUNDAY, { state: 'called-off' }, false],
  ] as const)('%s', (_when, today, given, isTo) => {
    expect(isToHandOver(plan(given), today)).toBe(isTo);
  });
});
