import type { Paper } from '../domain/shop.ts';

/** A sheet as it goes into the printer: which paper, and whether it lies on its side. */
export interface Sheet {
  readonly paper: Paper;
  /** On its long side. */
  readonly isTurned?: boolean;
}

/** A width and a height in millimetres. */
export interface SizeMm {
  readonly width: number;
  readonly height: number;
}

/** Sizes of upright paper in millimetres: ISO 216, and 8.5 × 11 inches (ANSI/ASME Y14.1). */
const UPRIGHT: Readonly<Record<Paper, SizeMm>> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
};

/** How large a sheet is as it lies, in millimetres. */
export function sizeOf({ paper, isTurned }: Sheet): SizeMm {
  const { width, height } = UPRIGHT[paper];
  return isTurned ? { width: height, height: width } : { width, height };
}
