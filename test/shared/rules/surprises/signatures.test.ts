import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { StepKind, SurpriseStep } from '../../../../shared/domain/surprise.ts';
import {
  type Signatures,
  signaturesOf,
  stepsDue,
} from '../../../../shared/rules/surprises/signatures.ts';

const step = (kind: StepKind, by: CalendarDay, given: Partial<SurpriseStep> = {}) => ({
  id: kind,
  kind,
  what: '',
  by,
  owner: '',
  ...given,
});
const steps = [
  step('print-card', '2026-12-03'),
  step('put-out', '2026-12-06'),
  step('ask-to-sign', '2026-12-12'),
  step('hand-over', '2026-12-13'),
];
/** Handed over on 13 December, out since the 6th, 70 signatures hoped for. */
const bills = { target: 70, handOver: '2026-12-13', steps } as const;

describe('how the card gets on', () => {
  test('43 of 70 with two days left is slow', () => {
    expect(signaturesOf(bills, 43, '2026-12-11')).toEqual({
      signed: 43,
      target: 70,
      daysLeft: 2,
      pace: 'slow',
    });
  });

  test.each<[string, number, CalendarDay, Signatures['pace']]>([
    ['nobody yet, before it is put out', 0, '2026-12-04', 'on-time'],
    ['nobody yet, on its first day', 0, '2026-12-06', 'on-time'],
    ['nobody after a day', 0, '2026-12-07', 'slow'],
    ['12 after a day: 60 more in five days', 12, '2026-12-07', 'on-time'],
    ['11 after a day: 55 more in five days', 11, '2026-12-07', 'slow'],
    ['35 halfway, three days and a half out of seven', 35, '2026-12-09', 'on-time'],
    ['59 with two days left: 11.8 a day', 59, '2026-12-11', 'on-time'],
    ['58 with two days left: 11.6 a day', 58, '2026-12-11', 'slow'],
    ['one missing on the last day', 69, '2026-12-12', 'slow'],
    ['all on the last day', 70, '2026-12-12', 'enough'],
    ['more than hoped for', 90, '2026-12-08', 'enough'],
    ['too few on the day', 43, '2026-12-13', 'over'],
    ['enough on the day', 70, '2026-12-13', 'enough'],
    ['too few after it', 43, '2026-12-20', 'over'],
  ])('%s', (_, signed, today, pace) => {
    expect(signaturesOf(bills, signed, today).pace).toBe(pace);
  });

  test('is counted from the day it was really put out', () => {
    const late = steps.map((one) =>
      one.kind === 'put-out'
        ? { ...one, done: { at: '2026-12-09T10:00:00', who: '' } as const }
        : one,
    );
    // 35 in two days, and three more days to come.
    expect(signaturesOf({ ...bills, steps: late }, 35, '2026-12-11').pace).toBe('slow');
    expect(signaturesOf({ ...bills, steps: late }, 47, '2026-12-11').pace).toBe('on-time');
    expect(signaturesOf(bills, 47, '2026-12-11').pace).toBe('slow');
  });

  test('no days are left on the day and after it', () => {
    expect(signaturesOf(bills, 3, '2026-12-13').daysLeft).toBe(0);
    expect(signaturesOf(bills, 3, '2026-12-25').daysLeft).toBe(0);
    expect(signaturesOf(bills, 3, '2026-12-01').daysLeft).toBe(12);
  });

  test('is nothing where no card goes round', () => {
    expect(signaturesOf({ ...bills, target: 0 }, 0, '2026-12-11').pace).toBe('no-card');
  });
});

describe('what is to be done', () => {
  const due = (today: CalendarDay, given = steps) =>
    stepsDue({ state: 'planned', steps: given }, today).map(
      ({ step: { kind }, lateBy }) => `${kind} ${lateBy}`,
    );

  test('by today, the latest first, with the days it is late', () => {
    expect(due('2026-12-02')).toEqual([]);
    expect(due('2026-12-03')).toEqual(['print-card 0']);
    expect(due('2026-12-08')).toEqual(['print-card 5', 'put-out 2']);
    expect(due('2026-12-08', steps.toReversed())).toEqual(['print-card 5', 'put-out 2']);
  });

  test('leaves out what is done', () => {
    const done = { at: '2026-12-02T10:00:00', who: 'Jo' } as const;
    const [first, ...others] = steps;
    expect(
      due('2026-12-08', [{ ...first, ...step('print-card', '2026-12-03', { done }) }, ...others]),
    ).toEqual(['put-out 2']);
  });

  test.each(['done', 'called-off'] as const)('is nothing once a surprise is %s', (state) => {
    expect(stepsDue({ state, steps }, '2026-12-20')).toEqual([]);
  });
});
