import { describe, expect, it } from 'vitest';
import { readDied } from '../../../../shared/rules/dates/read-died.ts';

const read = (text: string) => readDied(text, { today: '2026-11-22', southern: false });

describe('when somebody died is read as loosely as it was told', () => {
  it.each([
    ['in March', { kind: 'month', year: 2026, month: 3 }],
    ['March', { kind: 'month', year: 2026, month: 3 }],
    ['in December', { kind: 'month', year: 2025, month: 12 }],
    ['this month', { kind: 'month', year: 2026, month: 11 }],
    ['March 2019', { kind: 'month', year: 2019, month: 3 }],
    ['14 March', { kind: 'day', day: '2026-03-14' }],
    ['14 December', { kind: 'day', day: '2025-12-14' }],
    ['yesterday', { kind: 'day', day: '2026-11-21' }],
    ['today', { kind: 'day', day: '2026-11-22' }],
    ['last week', { kind: 'day', day: '2026-11-09', until: '2026-11-15' }],
    ['last winter', { kind: 'season', year: 2025, season: 'winter' }],
    ['', { kind: 'unknown' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject({ ok: true, value: { ask: false } });
    expect(read(text)).toMatchObject({ value: { choices: expect.arrayContaining([expected]) } });
    const result = read(text);
    expect(result.ok && result.value.choices[0]).toEqual(expected);
  });

  it('never as a day that is still to come', () => {
    for (const text of ['14 March', 'in December', '25 December']) {
      const result = read(text);
      expect(result.ok && result.value.choices).toHaveLength(1);
    }
  });

  it.each([
    ['14 March 2027', 'in-the-future'],
    ['tomorrow', 'in-the-future'],
    ['next week', 'in-the-future'],
    ['soon', 'in-the-future'],
    ['31 June', 'no-such-day'],
    ['14 March 0026', 'short-year'],
    ['14 March 3027', 'odd-year'],
    ['peacefully', 'not-a-time'],
  ])('%s is refused', (text, failure) => {
    expect(read(text)).toEqual({ ok: false, failure });
  });

  it('what may be two days is asked', () => {
    const result = read('last friday');
    expect(result.ok && result.value.ask).toBe(true);
  });
});
