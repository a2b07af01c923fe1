import type { Paper } from '../domain/shop.ts';
import type { CARDS_ON_A_SHEET } from '../domain/sign-up.ts';
import { type Sheet, type SizeMm, sizeOf } from './sheet.ts';

/** How many sign-up cards lie on a sheet. */
export type OnSheet = (typeof CARDS_ON_A_SHEET)[number];

/** A rectangle on a sheet, in millimetres from its top left corner. */
export interface BoxMm extends SizeMm {
  readonly left: number;
  readonly top: number;
}

/** A line on a sheet, in millimetres from its top left corner. */
export interface LineMm {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where on a card the stub is that the customer keeps: after the card's lines, or below them. */
export type StubAt = 'end' | 'below';

/** Where everything lies on a sheet of sign-up cards. */
export interface CardSheet {
  readonly sheet: Sheet;
  /** In the order of their numbers: line by line. */
  readonly cards: readonly BoxMm[];
  readonly stubAt: StubAt;
  /** How much of a card's width or height the stub takes, in millimetres. */
  readonly stub: number;
}

/** White around the cards, in millimetres: most printers reach no nearer than 4.3 mm to an edge. */
const MARGIN = 9;
/** A cut mark begins so far from a card and is so long, in millimetres. */
const MARK_GAP = 1;
const MARK_LENGTH = 3.5;
/** Half of a small cross where four cards meet, in millimetres. */
const CROSS_ARM = 1;

interface Arrangement {
  readonly isTurned: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly stubAt: StubAt;
  readonly stub: number;
}

/** What gives the longest lines to write on, tried on both papers; stubs in millimetres. */
const ARRANGEMENTS: Readonly<Record<OnSheet, Arrangement>> = {
  2: { isTurned: false, columns: 1, rows: 2, stubAt: 'end', stub: 54 },
  4: { isTurned: true, columns: 2, rows: 2, stubAt: 'end', stub: 39 },
  6: { isTurned: false, columns: 2, rows: 3, stubAt: 'end', stub: 32 },
  8: { isTurned: true, columns: 4, rows: 2, stubAt: 'below', stub: 25.5 },
  10: { isTurned: true, columns: 5, rows: 2, stubAt: 'below', stub: 26.5 },
};

/** Lays so many cards out on a paper; they touch, so that one cut parts two of them. */
export function cardSheet(paper: Paper, onSheet: OnSheet): CardSheet {
  const { isTurned, columns, rows, stubAt, stub } = ARRANGEMENTS[onSheet];
  const sheet: Sheet = { paper, isTurned };
  const size = sizeOf(sheet);
  const width = (size.width - 2 * MARGIN) / columns;
  const height = (size.height - 2 * MARGIN) / rows;
  const cards = Array.from({ length: onSheet }, (_, place) => ({
    left: MARGIN + (place % columns) * width,
    top: MARGIN + Math.floor(place / columns) * height,
    width,
    height,
  }));
  return { sheet, cards, stubAt, stub };
}

/** The two parts of a card; in a language that runs to the left the stub is at the left. */
export function partsOf(
  { stubAt, stub }: Pick<CardSheet, 'stubAt' | 'stub'>,
  card: BoxMm,
  isRightToLeft: boolean,
): { readonly main: BoxMm; readonly stub: BoxMm } {
  const { left, top, width, height } = card;
  if (stubAt === 'below') {
    const above = height - stub;
    return {
      main: { left, top, width, height: above },
      stub: { left, top: top + above, width, height: stub },
    };
  }
  const main = { left: isRightToLeft ? left + stub : left, top, width: width - stub, height };
  return {
    main,
    stub: { left: isRightToLeft ? left : left + main.width, top, width: stub, height },
  };
}

/** The line a stub is cut off along. */
export function stubLine(parts: { readonly main: BoxMm; readonly stub: BoxMm }): LineMm {
  const { main, stub } = parts;
  if (stub.top > main.top) {
    return { x1: stub.left, y1: stub.top, x2: stub.left + stub.width, y2: stub.top };
  }
  const x = Math.max(main.left, stub.left);
  return { x1: x, y1: stub.top, x2: x, y2: stub.top + stub.height };
}

/** Where to cut: marks in the margins at every edge of the cards, and a small cross where four meet. */
export function cutMarks({ sheet, cards }: CardSheet): LineMm[] {
  const { width, height } = sizeOf(sheet);
  const xs = edgesOf(cards.map((card) => [card.left, card.left + card.width]));
  const ys = edgesOf(cards.map((card) => [card.top, card.top + card.height]));
  const before = [MARGIN - MARK_GAP - MARK_LENGTH, MARGIN - MARK_GAP] as const;
  const upright = (x: number, [y1, y2]: readonly [number, number]) => ({ x1: x, y1, x2: x, y2 });
  const level = (y: number, [x1, x2]: readonly [number, number]) => ({ x1, y1: y, x2, y2: y });
  const far = (side: number) => [side - before[1], side - before[0]] as const;
  const crosses = inner(xs).flatMap((x) =>
    inner(ys).flatMap((y) => [
      level(y, [x - CROSS_ARM, x + CROSS_ARM]),
      upright(x, [y - CROSS_ARM, y + CROSS_ARM]),
    ]),
  );
  return [
    ...xs.flatMap((x) => [upright(x, before), upright(x, far(height))]),
    ...ys.flatMap((y) => [level(y, before), level(y, far(width))]),
    ...crosses,
  ];
}

function edgesOf(sides: readonly (readonly number[])[]): number[] {
  // Sums of the same measures differ in their last digits.
  const hundredths = new Set(sides.flat().map((side) => Math.round(side * 100)));
  return [...hundredths].sort((one, other) => one - other).map((side) => side / 100);
}

function inner(edges: readonly number[]): readonly number[] {
  return edges.slice(1, -1);
}
