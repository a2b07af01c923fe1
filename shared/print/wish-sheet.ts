import type { Paper } from '../domain/shop.ts';
import { type SizeMm, sizeOf } from './sheet.ts';

/** What a line of a wish sheet is for, by how much room it gives. */
export const WISH_LINES = ['names', 'words', 'wish'] as const;

/** What a line of a wish sheet is for. */
export type WishLine = (typeof WISH_LINES)[number];

/** Lines on a sheet, beside and below each other: 72, 36 and 18, the same on both papers. */
export const WISH_GRID: Readonly<
  Record<WishLine, { readonly columns: number; readonly rows: number }>
> = {
  names: { columns: 3, rows: 24 },
  words: { columns: 2, rows: 18 },
  wish: { columns: 1, rows: 18 },
};

/** How many lines are printed: whole sheets of each kind. */
export const WISH_COUNTS = [72, 144, 216] as const;

/** Free around a sheet, and the room for its heading and its foot, in millimetres. */
export const WISH_SHEET = {
  left: 21,
  right: 19,
  top: 21,
  heading: 24,
  foot: 15,
  bottom: 13,
} as const;

/** The part of a sheet that lines and wishes fill, in millimetres. */
export function wishField(paper: Paper): SizeMm {
  const { width, height } = sizeOf({ paper });
  const { left, right, top, heading, foot, bottom } = WISH_SHEET;
  return { width: width - left - right, height: height - top - heading - foot - bottom };
}

/** How many sheets so many lines take. */
export function wishSheets(line: WishLine, count: number): number {
  const { columns, rows } = WISH_GRID[line];
  return Math.ceil(count / (columns * rows));
}
