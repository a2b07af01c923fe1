import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { LifeEvent } from '../../../../shared/domain/life-event.ts';
import { toneOf } from '../../../../shared/rules/lives/tone.ts';

type Felt = Pick<LifeEvent, 'kind' | 'when' | 'yearly' | 'calledOff' | 'mood' | 'at'>;

const at = '2026-03-10T09:00:00';

const loss: Felt = { kind: 'loss', mood: 'tender', at, when: { kind: 'day', day: '2026-03-10' } };
const undated: Felt = { ...loss, when: { kind: 'unknown' } };
const remembered: Felt = { ...loss, yearly: { by: 'date' } };
const hospital: Felt = { kind: 'illness', mood: 'tender', at, when: { kind: 'unknown' } };
const operation: Felt = {
  kind: 'illness',
  mood: 'tender',
  at,
  when: { kind: 'day', day: '2026-03-10', until: '2026-03-20' },
};
const wedding: Felt = {
  kind: 'wedding',
  mood: 'joyful',
  at,
  when: { kind: 'day', day: '2026-03-10' },
};

describe('how to speak with somebody', () => {
  test.each<[string, readonly Felt[], CalendarDay, 'plain' | 'gentle']>([
    ['of whom nothing is known', [], '2026-03-10', 'plain'],
    ['who marries', [wedding], '2026-03-10', 'plain'],
    ['on the day of a loss', [loss], '2026-03-10', 'gentle'],
    ['four months after a loss', [loss], '2026-07-08', 'gentle'],
    ['longer after a loss', [loss], '2026-07-09', 'plain'],
    ['while something tender has no day', [hospital], '2026-03-10', 'gentle'],
    ['when that was called off', [{ ...hospital, calledOff: true }], '2026-03-10', 'plain'],
    ['when an illness without a day was told long ago', [hospital], '2027-03-10', 'gentle'],
    ['while a loss without a day is not long ago', [undated], '2026-07-08', 'gentle'],
    ['when it is', [undated], '2026-07-09', 'plain'],
    ['before an operation', [operation], '2026-03-09', 'plain'],
    ['during it', [operation], '2026-03-15', 'gentle'],
    ['who marries and has lost somebody', [wedding, loss], '2026-03-12', 'gentle'],
    [
      'four months after a loss that is remembered every year',
      [remembered],
      '2026-07-08',
      'gentle',
    ],
    ['longer after it', [remembered], '2026-07-09', 'plain'],
    ['two weeks before its day comes round', [remembered], '2027-02-24', 'gentle'],
    ['earlier than that', [remembered], '2027-02-23', 'plain'],
    ['two weeks after its day came round', [remembered], '2027-03-24', 'gentle'],
    ['later than that', [remembered], '2027-03-25', 'plain'],
  ])('%s', (_, events, today, tone) => {
    expect(toneOf(events, today, false)).toBe(tone);
  });
});
