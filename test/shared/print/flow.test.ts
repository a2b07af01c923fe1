import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenFlow, flow, type Place, pagesFor } from '../../../shared/print/flow.ts';

const heights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 80 });
const BOX = { height: 60, columns: 3, gap: 4 } as const;
const STEPS = { first: 2, more: 4 } as const;

/** How high each column is filled, in the order they are read. */
function filled(blocks: readonly number[], places: readonly Place[]): number[] {
  const columns: number[] = [];
  blocks.forEach((height, block) => {
    const { page = 0, column = 0 } = places[block] ?? {};
    const at = page * BOX.columns + column;
    columns[at] = columns[at] === undefined ? height : columns[at] + BOX.gap + height;
  });
  return columns;
}

describe.each([
  ['one after the other', flow],
  ['evenly', (given: readonly number[], box: typeof BOX) => evenFlow(given, box, STEPS)],
])('blocks laid %s', (_how, lay) => {
  test('are all there, in their order, and no column is too high', () => {
    fc.assert(
      fc.property(heights, (blocks) => {
        const places = lay(blocks, BOX);
        expect(places).toHaveLength(blocks.length);
        const order = places.map(({ page, column }) => page * BOX.columns + column);
        expect(order).toEqual(order.toSorted((one, other) => one - other));
        expect(Math.max(...filled(blocks, places).filter(Number))).toBeLessThanOrEqual(BOX.height);
      }),
    );
  });
});

describe('blocks laid evenly', () => {
  test('take the pages they need, rounded up to those there may be', () => {
    fc.assert(
      fc.property(heights, (blocks) => {
        const needed = (flow(blocks, BOX).at(-1)?.page ?? 0) + 1;
        const used = (evenFlow(blocks, BOX, STEPS).at(-1)?.page ?? 0) + 1;
        expect(used).toBeLessThanOrEqual(pagesFor(needed, STEPS));
      }),
    );
  });

  test('fill alike what one after the other would fill at the left alone', () => {
    const places = evenFlow([10, 10, 10, 10, 10, 10], BOX, STEPS);
    expect(filled([10, 10, 10, 10, 10, 10], places)).toEqual([10, 10, 10, 10, 10, 10]);
    const twelve = Array.from({ length: 12 }, () => 10);
    expect(filled(twelve, evenFlow(twelve, BOX, STEPS))).toEqual([24, 24, 24, 24, 24, 24]);
  });

  test('of one alone is the first column, and one too high stands by itself', () => {
    expect(evenFlow([20], BOX, STEPS)).toEqual([{ page: 0, column: 0 }]);
    const places = evenFlow([10, 90, 10], BOX, STEPS);
    expect(new Set(places.map(({ page, column }) => page * 3 + column)).size).toBe(3);
  });

  test('of none is nothing', () => {
    expect(evenFlow([], BOX, STEPS)).toEqual([]);
  });
});

test('pages come so many first, then so many more', () => {
  expect([1, 2, 3, 6, 7, 10, 11].map((needed) => pagesFor(needed, STEPS))).toEqual([
    2, 2, 6, 6, 10, 10, 14,
  ]);
});
