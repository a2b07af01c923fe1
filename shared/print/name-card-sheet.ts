import type { LabelSheet, Paper } from '../domain/shop.ts';
import type { LineMm } from './card-sheet.ts';
import { placeAt } from './label-sheets.ts';
import { sizeOf } from './sheet.ts';

/** Cards on plain card, in millimetres: 85 × 55 as in Europe, 3.5 × 2 inches as in America. */
const SIZES = { A4: { width: 85, height: 55 }, Letter: { width: 88.9, height: 50.8 } } as const;
const [COLUMNS, ROWS] = [2, 5];

/** A mark begins so far from the cards and is so long; a cross has arms of such a length: millimetres. */
const MARK = { gap: 1.5, length: 4, arm: 1 } as const;

/** Cards that touch, in the middle of a plain sheet: one cut parts two of them. */
export function plainCardSheet(paper: Paper): LabelSheet {
  const { width, height } = SIZES[paper];
  const size = sizeOf({ paper });
  return {
    name: '',
    paper,
    columns: COLUMNS,
    rows: ROWS,
    width: width * 10,
    height: height * 10,
    left: ((size.width - COLUMNS * width) / 2) * 10,
    top: ((size.height - ROWS * height) / 2) * 10,
    across: width * 10,
    down: height * 10,
  };
}

/** Where to cut: marks around the cards at every edge, and a small cross where four of them meet. */
export function cardCutMarks(sheet: LabelSheet): LineMm[] {
  const first = placeAt(sheet, 0);
  const last = placeAt(sheet, sheet.columns * sheet.rows - 1);
  const xs = Array.from({ length: sheet.columns + 1 }, (_, at) => first.left + at * first.width);
  const ys = Array.from({ length: sheet.rows + 1 }, (_, at) => first.top + at * first.height);
  const [right, bottom] = [last.left + last.width, last.top + last.height];
  const outside = (edge: number, away: 1 | -1) =>
    [edge + away * MARK.gap, edge + away * (MARK.gap + MARK.length)] as const;
  const upright = (x: number, [y1, y2]: readonly [number, number]) => ({ x1: x, y1, x2: x, y2 });
  const level = (y: number, [x1, x2]: readonly [number, number]) => ({ x1, y1: y, x2, y2: y });
  const arms = (at: number) => [at - MARK.arm, at + MARK.arm] as const;
  return [
    ...xs.flatMap((x) => [upright(x, outside(first.top, -1)), upright(x, outside(bottom, 1))]),
    ...ys.flatMap((y) => [level(y, outside(first.left, -1)), level(y, outside(right, 1))]),
    ...xs
      .slice(1, -1)
      .flatMap((x) => ys.slice(1, -1).flatMap((y) => [level(y, arms(x)), upright(x, arms(y))])),
  ];
}
