import type { Paper } from '../domain/shop.ts';
import { type Sheet, type SizeMm, sizeOf } from './sheet.ts';

/** A card is a sheet on its side, printed on both sides and folded once: A5, or half a Letter. */
export function foldedSheet(paper: Paper): Sheet {
  return { paper, isTurned: true };
}

/**
 * Free around the words of a panel, in millimetres. Colour may reach the edge of the paper, words keep
 * away from what a printer cannot reach and from the fold.
 */
export const PANEL_MARGINS = { edge: 13, fold: 14, top: 16, bottom: 14 } as const;

/** Above the lines and the wishes of a panel, room for a heading, in millimetres. */
export const HEADING_HEIGHT = 21;

/** How large a panel is, in millimetres: half of the sheet as it lies. */
export function panelSize(paper: Paper): SizeMm {
  const { width, height } = sizeOf(foldedSheet(paper));
  return { width: width / 2, height };
}

/** The part of an inside panel that lines and wishes fill, in millimetres. */
export function panelField(paper: Paper): SizeMm {
  const { width, height } = panelSize(paper);
  const { edge, fold, top, bottom } = PANEL_MARGINS;
  return { width: width - edge - fold, height: height - top - HEADING_HEIGHT - bottom };
}

/** What stands on the halves of one side of a sheet: places of panels in the order they are read. */
export interface Side {
  readonly left: number;
  readonly right: number;
}

/** How many panels are read one after the other in a card with so many sheets laid in. */
export function panelsIn(inserts: number): number {
  return 2 + 4 * inserts;
}

/** How many sheets are laid into a card that needs so many panels. */
export function insertsFor(panels: number): number {
  return Math.max(0, Math.ceil((panels - 2) / 4));
}

/**
 * The sides to print after the card's outside: its inside, then both sides of every sheet laid in,
 * folded like the card, each into the one before.
 */
export function insideSides(inserts: number): Side[] {
  const last = panelsIn(inserts) - 1;
  const laidIn = Array.from({ length: inserts }, (_, at) => {
    const first = 2 * at + 1;
    return [
      { left: last - first, right: first },
      { left: first + 1, right: last - first - 1 },
    ];
  });
  return [{ left: 0, right: last }, ...laidIn.flat()];
}

/** Lines to sign: narrow ones for a name, wide ones for a few words as well. */
export type LineWidth = 'names' | 'words';

/** Lines below each other on a panel; on both papers each is more than 8 mm high. */
export const ROWS_ON_A_PANEL = 18;

/** Lines beside each other on a panel. */
export const COLUMNS_ON_A_PANEL: Readonly<Record<LineWidth, number>> = { names: 2, words: 1 };

/** How many lines to sign a card has, with so many sheets laid in: 72 for names in the card alone. */
export function linesIn(width: LineWidth, inserts: number): number {
  return panelsIn(inserts) * ROWS_ON_A_PANEL * COLUMNS_ON_A_PANEL[width];
}

/** The fewest sheets to lay in so that so many can sign. */
export function insertsToSign(width: LineWidth, signatures: number): number {
  return insertsFor(Math.ceil(signatures / (ROWS_ON_A_PANEL * COLUMNS_ON_A_PANEL[width])));
}
