import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelSheet, PAPERS } from '../../../shared/domain/shop.ts';
import type { BoxMm } from '../../../shared/print/card-sheet.ts';
import {
  insetsOf,
  KNOWN_SHEETS,
  labelPlaces,
  labelsOn,
} from '../../../shared/print/label-sheets.ts';
import { cardCutMarks, plainCardSheet } from '../../../shared/print/name-card-sheet.ts';
import { labelProblem } from '../../../shared/print/own-label-sheet.ts';
import { sizeOf } from '../../../shared/print/sheet.ts';

const STILL = { right: 0, down: 0 };
/** The makers round their measures to tenths of a millimetre. */
const ROUNDED = 0.25;

describe.each(KNOWN_SHEETS)('$name', (sheet) => {
  const size = sizeOf(sheet);

  it('fits its paper, with labels that lie beside each other', () => {
    expect(labelProblem(sheet)).toBeUndefined();
  });

  it('is cut in the middle of its paper', () => {
    const last = labelPlaces(sheet, labelsOn(sheet), 1, STILL)[0]?.[0];
    expect(last).toBeDefined();
    const right = size.width - (last?.left ?? 0) - (last?.width ?? 0);
    const bottom = size.height - (last?.top ?? 0) - (last?.height ?? 0);
    expect(Math.abs(right - sheet.left / 10)).toBeLessThan(ROUNDED);
    expect(Math.abs(bottom - sheet.top / 10)).toBeLessThan(ROUNDED);
  });

  it('keeps words where a printer reaches', () => {
    for (const box of labelPlaces(sheet, 1, labelsOn(sheet), STILL).flat()) {
      const inset = insetsOf(sheet.paper, box);
      expect(box.left + inset.left).toBeGreaterThan(4.9);
      expect(box.top + inset.top).toBeGreaterThan(4.9);
      expect(size.width - box.left - box.width + inset.right).toBeGreaterThan(4.9);
      expect(size.height - box.top - box.height + inset.bottom).toBeGreaterThan(4.9);
    }
  });
});

it('knows the sheets everybody has in the drawer', () => {
  const on = (paper: string) => KNOWN_SHEETS.filter((sheet) => sheet.paper === paper).map(labelsOn);
  expect(on('A4')).toEqual(expect.arrayContaining([65, 27, 24, 21, 14, 8]));
  expect(on('Letter')).toEqual(expect.arrayContaining([80, 30, 10, 6]));
  for (const paper of PAPERS) {
    expect(KNOWN_SHEETS.some((sheet) => sheet.isCards && sheet.paper === paper)).toBe(true);
  }
});

describe('a start and a count', () => {
  const sheet = known('Avery L7160');

  it('leave the first labels of the first page alone', () => {
    const [first = [], second = []] = labelPlaces(sheet, 20, 4, STILL);
    expect(first).toHaveLength(2);
    expect(first[0]?.left).toBeCloseTo(7.25 + 66);
    expect(first[0]?.top).toBeCloseTo(15.15 + 6 * 38.1);
    expect(second).toHaveLength(2);
    expect(second[0]?.left).toBeCloseTo(7.25);
  });

  it('mean a label of the sheet, whatever was typed', () => {
    expect(labelPlaces(sheet, 0, 1, STILL)).toEqual(labelPlaces(sheet, 1, 1, STILL));
    expect(labelPlaces(sheet, Number.NaN, 1, STILL)).toEqual(labelPlaces(sheet, 1, 1, STILL));
    expect(labelPlaces(sheet, 99, 1, STILL)).toEqual(labelPlaces(sheet, 21, 1, STILL));
    expect(labelPlaces(sheet, 3, 0, STILL)).toEqual([]);
  });
});

const anySheet = fc
  .record({
    paper: fc.constantFrom(...PAPERS),
    columns: fc.integer({ min: -1, max: 9 }),
    rows: fc.integer({ min: -1, max: 30 }),
    width: fc.integer({ min: -10, max: 2200 }),
    height: fc.integer({ min: -10, max: 3000 }),
    left: fc.integer({ min: -5, max: 400 }),
    top: fc.integer({ min: -5, max: 400 }),
    across: fc.integer({ min: -10, max: 1500 }),
    down: fc.integer({ min: -10, max: 1500 }),
  })
  .map((sheet): LabelSheet => ({ name: '', ...sheet }));
const anyKnown = fc.constantFrom<LabelSheet>(...KNOWN_SHEETS);

describe('whatever sheet was let through', () => {
  const letThrough = fc.oneof(
    anySheet.filter((sheet) => !labelProblem(sheet)),
    anyKnown,
  );

  it('has labels that neither overlap nor leave the paper', () => {
    fc.assert(
      fc.property(letThrough, fc.integer({ min: 1, max: 80 }), (sheet, start) => {
        const { width, height } = sizeOf(sheet);
        for (const page of labelPlaces(sheet, start, labelsOn(sheet) + 2, STILL)) {
          page.forEach((box, at) => {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.top).toBeGreaterThanOrEqual(0);
            expect(box.left + box.width).toBeLessThanOrEqual(width + 0.2001);
            expect(box.top + box.height).toBeLessThanOrEqual(height + 0.2001);
            for (const other of page.slice(at + 1)) expect(overlap(box, other)).toBe(false);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('moves all of them by exactly its nudge', () => {
    const tenths = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(letThrough, tenths, tenths, (sheet, right, down) => {
        const still = labelPlaces(sheet, 1, labelsOn(sheet), STILL).flat();
        const nudged = labelPlaces(sheet, 1, labelsOn(sheet), { right, down }).flat();
        nudged.forEach((box, at) => {
          expect(box.left - (still[at]?.left ?? 0)).toBeCloseTo(right / 10);
          expect(box.top - (still[at]?.top ?? 0)).toBeCloseTo(down / 10);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(PAPERS)('cards on plain %s', (paper) => {
  const sheet = plainCardSheet(paper);

  it('fit ten times, with marks at every edge that lie in no card', () => {
    expect(labelProblem(sheet)).toBeUndefined();
    const cards = labelPlaces(sheet, 1, 10, STILL)[0] ?? [];
    const marks = cardCutMarks(sheet);
    const { width, height } = sizeOf({ paper });
    for (const { left, top, width: wide, height: high } of cards) {
      for (const x of [left, left + wide]) {
        expect(marks.some(({ x1, x2 }) => Math.abs(x1 - x) < 0.01 && x1 === x2)).toBe(true);
      }
      for (const y of [top, top + high]) {
        expect(marks.some(({ y1, y2 }) => Math.abs(y1 - y) < 0.01 && y1 === y2)).toBe(true);
      }
    }
    for (const { x1, y1, x2, y2 } of marks) {
      expect(Math.min(x1, x2, y1, y2)).toBeGreaterThan(4.5);
      expect(Math.max(x1, x2)).toBeLessThan(width - 4.5);
      expect(Math.max(y1, y2)).toBeLessThan(height - 4.5);
    }
  });
});

function overlap(one: BoxMm, other: BoxMm): boolean {
  const wide = Math.min(one.left + one.width, other.left + other.width);
  const high = Math.min(one.top + one.height, other.top + other.height);
  return wide - Math.max(one.left, other.left) > 1e-6 && high - Math.max(one.top, other.top) > 1e-6;
}

function known(name: string): LabelSheet {
  const sheet = KNOWN_SHEETS.find((one) => one.name === name);
  if (!sheet) throw new Error(`${name} is not known`);
  return sheet;
}
