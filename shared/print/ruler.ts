import type { PrinterNudge } from '../domain/shop.ts';
import type { LineMm } from './card-sheet.ts';
import { type Sheet, sizeOf } from './sheet.ts';

/** Where the cross lies that is measured, from the left and the top edge, in millimetres. */
export const CROSS = { x: 50, y: 60 } as const;

/** How far the other two crosses are from it: one to the right, one below, in millimetres. */
export const CROSS_DISTANCE = 100;

/** A mark of a ruler: its line, and what stands beside every tenth. */
export interface RulerMark extends LineMm {
  /** Millimetres from the edge of the paper; only beside long marks. */
  readonly says?: number;
}

/** What the test page shows. */
export interface RulerPage {
  /** Along the upper edge; its baseline first. */
  readonly across: readonly RulerMark[];
  /** Along the left edge; its baseline first. */
  readonly down: readonly RulerMark[];
  readonly crosses: readonly { readonly x: number; readonly y: number }[];
}

/** Rulers lie so far from the edge they count from the side of, in millimetres. */
const RULER_AT = 16;
/** Where they begin, so that they do not cross each other, and how near to the far edge they go. */
const FIRST = 20;
const REACH = 10;
/** How long a mark is: every millimetre, every fifth, every tenth. */
const MARKS = { one: 1.6, five: 2.6, ten: 4 } as const;

/** Lays the rulers and crosses out on a sheet. */
export function rulerPage(sheet: Sheet): RulerPage {
  const { width, height } = sizeOf(sheet);
  return {
    across: rulerOf(width, (along, aside) => ({ x: along, y: RULER_AT + aside })),
    down: rulerOf(height, (along, aside) => ({ x: RULER_AT + aside, y: along })),
    crosses: [
      CROSS,
      { x: CROSS.x + CROSS_DISTANCE, y: CROSS.y },
      { x: CROSS.x, y: CROSS.y + CROSS_DISTANCE },
    ],
  };
}

type PointAt = (along: number, aside: number) => { readonly x: number; readonly y: number };

function rulerOf(length: number, at: PointAt): RulerMark[] {
  const last = Math.floor(length) - REACH;
  const marks = Array.from({ length: last - FIRST + 1 }, (_, place) => {
    const mm = FIRST + place;
    const long = mm % 10 === 0 ? MARKS.ten : mm % 5 === 0 ? MARKS.five : MARKS.one;
    return { ...between(at(mm, 0), at(mm, -long)), ...(mm % 10 === 0 && { says: mm }) };
  });
  return [between(at(FIRST, 0), at(last, 0)), ...marks];
}

function between(
  one: { readonly x: number; readonly y: number },
  other: { readonly x: number; readonly y: number },
): LineMm {
  return { x1: one.x, y1: one.y, x2: other.x, y2: other.y };
}

/** What was measured on the printed page, in tenths of a millimetre; undefined what was not. */
export interface MeasuredCross {
  readonly fromLeft: number;
  readonly fromTop: number;
  /** The line of 100 mm between two crosses. */
  readonly distance: number;
}

/** What the measures say about a printer. */
export type PrinterVerdict =
  /** Prints where it should: nothing to move. */
  | { readonly kind: 'true' }
  | { readonly kind: 'nudge'; readonly right: number; readonly down: number }
  /** Makes everything larger or smaller; no nudge helps. */
  | { readonly kind: 'scales'; readonly distance: number }
  /** So far off that the paper is another one, or a measure was not taken from the edge. */
  | { readonly kind: 'too-far' };

/** Nobody sees less on a ruler, in tenths of a millimetre: over 100 mm, and at the cross. */
const SEEN = { distance: 8, cross: 1 } as const;

/** Farther is no printer off, in tenths of a millimetre. */
export const FARTHEST_NUDGE = 100;

/** Works out from the printed page how a printer is to be nudged. */
export function verdictOf({ fromLeft, fromTop, distance }: MeasuredCross): PrinterVerdict {
  if (Math.abs(distance - CROSS_DISTANCE * 10) >= SEEN.distance)
    return { kind: 'scales', distance };
  const right = Math.round(CROSS.x * 10 - fromLeft);
  const down = Math.round(CROSS.y * 10 - fromTop);
  const off = Math.max(Math.abs(right), Math.abs(down));
  if (off > FARTHEST_NUDGE) return { kind: 'too-far' };
  return off < SEEN.cross ? { kind: 'true' } : { kind: 'nudge', right, down };
}

/** The nudge of a printer by its name; none for one nobody measured. */
export function nudgeOf(
  printers: readonly PrinterNudge[] | undefined,
  name: string | undefined,
): Pick<PrinterNudge, 'right' | 'down'> {
  return printers?.find((printer) => printer.name === name) ?? { right: 0, down: 0 };
}
