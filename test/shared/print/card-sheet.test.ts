import { describe, expect, it } from 'vitest';
import { PAPERS } from '../../../shared/domain/shop.ts';
import { CARDS_ON_A_SHEET } from '../../../shared/domain/sign-up.ts';
import { cardSheet, cutMarks, partsOf, stubLine } from '../../../shared/print/card-sheet.ts';
import { sizeOf } from '../../../shared/print/sheet.ts';

const SHEETS = PAPERS.flatMap((paper) =>
  CARDS_ON_A_SHEET.map((onSheet) => ({ paper, onSheet, ...cardSheet(paper, onSheet) })),
);
/** A scanner's code and a line to write a name on need as much, in millimetres. */
const NARROWEST = 48;

describe.each(SHEETS)('$onSheet cards on $paper', (layout) => {
  const { width, height } = sizeOf(layout.sheet);

  it('lie on the sheet, beside each other and of one size', () => {
    expect(layout.cards).toHaveLength(layout.onSheet);
    layout.cards.forEach((card, at) => {
      expect(card.left).toBeGreaterThanOrEqual(9 - 1e-9);
      expect(card.top).toBeGreaterThanOrEqual(9 - 1e-9);
      expect(card.left + card.width).toBeLessThanOrEqual(width - 9 + 1e-9);
      expect(card.top + card.height).toBeLessThanOrEqual(height - 9 + 1e-9);
      for (const other of layout.cards.slice(at + 1)) {
        const wide =
          Math.min(card.left + card.width, other.left + other.width) -
          Math.max(card.left, other.left);
        const high =
          Math.min(card.top + card.height, other.top + other.height) -
          Math.max(card.top, other.top);
        expect(wide > 1e-6 && high > 1e-6, 'one card on another').toBe(false);
        expect(other.width).toBeCloseTo(card.width);
      }
    });
  });

  it('have a stub, in either direction of writing, and enough left to write on', () => {
    for (const card of layout.cards) {
      for (const isRightToLeft of [false, true]) {
        const { main, stub } = partsOf(layout, card, isRightToLeft);
        const area = main.width * main.height + stub.width * stub.height;
        expect(area).toBeCloseTo(card.width * card.height);
        expect(main.width).toBeGreaterThan(NARROWEST);
        const line = stubLine({ main, stub });
        const isBetween =
          line.x1 === line.x2
            ? line.x1 > card.left && line.x1 < card.left + card.width
            : line.y1 > card.top && line.y1 < card.top + card.height;
        expect(isBetween).toBe(true);
      }
    }
  });

  it('are marked at every edge, in the margin where a printer reaches', () => {
    const marks = cutMarks(layout);
    for (const { left, top, width: wide, height: high } of layout.cards) {
      for (const x of [left, left + wide]) {
        const here = marks.filter(({ x1, x2 }) => Math.abs(x1 - x) < 0.01 && x1 === x2);
        expect(here.filter(({ y2 }) => y2 < 9)).toHaveLength(1);
        expect(here.filter(({ y1 }) => y1 > height - 9)).toHaveLength(1);
      }
      for (const y of [top, top + high]) {
        const here = marks.filter(({ y1, y2 }) => Math.abs(y1 - y) < 0.01 && y1 === y2);
        expect(here.filter(({ x2 }) => x2 < 9)).toHaveLength(1);
        expect(here.filter(({ x1 }) => x1 > width - 9)).toHaveLength(1);
      }
    }
    for (const { x1, y1, x2, y2 } of marks) {
      expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(4.3);
      expect(x2).toBeLessThanOrEqual(width - 4.3);
      expect(y2).toBeLessThanOrEqual(height - 4.3);
    }
  });
});

it('four cards on A4 lie turned, two by two', () => {
  const { sheet, cards } = cardSheet('A4', 4);
  expect(sheet).toEqual({ paper: 'A4', isTurned: true });
  expect(cards.map(({ left, top }) => [left, top])).toEqual([
    [9, 9],
    [148.5, 9],
    [9, 105],
    [148.5, 105],
  ]);
});
