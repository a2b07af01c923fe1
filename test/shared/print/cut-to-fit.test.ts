import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutToFit } from '../../../shared/print/cut-to-fit.ts';

describe('cutting a page to fit', () => {
  test('nothing is cut while there is room', () => {
    expect(cutToFit([{ head: 10, lines: [20, 20] }], 50, 15)).toEqual([2]);
  });

  test('the line that tells how many more there are needs its own room', () => {
    expect(cutToFit([{ head: 10, lines: [20, 20] }], 49, 15)).toEqual([1]);
    expect(cutToFit([{ head: 10, lines: [20, 20] }], 44, 15)).toEqual([0]);
  });

  test('the longest part gives way first, and a short one stays whole', () => {
    const parts = [
      { head: 10, lines: Array.from({ length: 30 }, () => 20) },
      { head: 10, lines: [20, 20] },
    ];
    expect(cutToFit(parts, 300, 20)).toEqual([11, 2]);
  });

  test('whatever is on it, it fits when its headings do', () => {
    const part = fc.record({
      head: fc.integer({ min: 1, max: 30 }),
      lines: fc.array(fc.integer({ min: 5, max: 60 }), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 5 }),
        fc.integer({ min: 300, max: 900 }),
        (parts, room) => {
          const shown = cutToFit(parts, room, 20);
          const height = parts.reduce((sum, { head, lines }, place) => {
            const count = shown[place] ?? 0;
            const kept = lines.slice(0, count).reduce((one, other) => one + other, 0);
            return sum + head + kept + (count < lines.length ? 20 : 0);
          }, 0);
          expect(height).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
