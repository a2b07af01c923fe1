import type { LabelSheet, Paper, PrinterNudge } from '../domain/shop.ts';
import type { BoxMm } from './card-sheet.ts';
import { sizeOf } from './sheet.ts';

/** A sheet that is sold, with the codes it is sold under. */
export interface KnownSheet extends LabelSheet {
  /** Cards to break out, and no labels to peel off. */
  readonly isCards?: boolean;
}

/** A grid of labels: columns and rows, then one label, the edge and the steps. */
type Grid = readonly [
  columns: number,
  rows: number,
  width: number,
  height: number,
  left: number,
  top: number,
  across: number,
  down: number,
];

/** Tenths of a millimetre in a millimetre and in an inch. */
const TENTHS = { mm: 10, inch: 254 } as const;

/*
 * What the makers publish with their templates. Labels are cut in the middle of the sheet, so what is
 * free at the left is free at the right; the tests hold every line against that, and against the paper.
 * A4: Avery and Avery Zweckform, as in the table of the Label Guides of Inkscape (label_guides.py) and
 * in the templates of gLabels (avery-iso-templates.xml, zweckform-iso-templates.xml), in millimetres.
 */
const A4: Readonly<Record<string, Grid>> = {
  // Label Guides: 4.75, 10.7, 38.1, 21.2, 40.6, 21.2; gLabels 8651. Label Planet LP65/38 is the same.
  'Avery L7651': [5, 13, 38.1, 21.2, 4.75, 10.7, 40.6, 21.2],
  // Label Guides: 9.7, 21.5, 45.7, 25.4, 48.3, 25.4; gLabels L4770.
  'Avery L7654': [4, 10, 45.7, 25.4, 9.7, 21.5, 48.3, 25.4],
  // Label Guides L6011, the same cut: 7.25, 15.3, 63.5, 29.6, 66, 29.6.
  'Avery Zweckform L4737': [3, 9, 63.5, 29.6, 7.25, 15.3, 66, 29.6],
  // Label Guides: 7.25, 12.9, 63.5, 33.9, 66, 33.9. Sold as 64 × 33.9 mm, too.
  'Avery L7159': [3, 8, 63.5, 33.9, 7.25, 12.9, 66, 33.9],
  // gLabels: 0, 0, 70, 37. Sold as 37 mm high; eight of them fill the sheet.
  'Avery Zweckform 3474': [3, 8, 70, 37.125, 0, 0, 70, 37.125],
  // Label Guides: 0, 4.5, 70, 36, 70, 36; gLabels 3490.
  'Avery Zweckform 3475': [3, 8, 70, 36, 0, 4.5, 70, 36],
  // Label Guides: 7.25, 15.15, 63.5, 38.1, 66, 38.1; gLabels 7160.
  'Avery L7160': [3, 7, 63.5, 38.1, 7.25, 15.15, 66, 38.1],
  // Label Guides: 7.25, 8.7, 63.5, 46.6, 66, 46.6; gLabels 7161.
  'Avery L7161': [3, 6, 63.5, 46.6, 7.25, 8.7, 66, 46.6],
  // Label Guides: 4.65, 12.9, 99.1, 33.9, 101.6, 33.9; gLabels 7162.
  'Avery L7162': [2, 8, 99.1, 33.9, 4.65, 12.9, 101.6, 33.9],
  // Label Guides: 4.65, 15.15, 99.1, 38.1, 101.6, 38.1; gLabels 7163.
  'Avery L7163': [2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1],
  // Label Guides: 7.25, 4.5, 63.5, 72, 66, 72; gLabels 7164.
  'Avery L7164': [3, 4, 63.5, 72, 7.25, 4.5, 66, 72],
  // Label Guides: 4.65, 13.1, 99.1, 67.7, 101.6, 67.7; gLabels 7165.
  'Avery L7165': [2, 4, 99.1, 67.7, 4.65, 13.1, 101.6, 67.7],
  // gLabels L4785, badges: 80 × 50, a step of 95 × 55.
  'Avery L4785': [2, 5, 80, 50, 17.5, 13.5, 95, 55],
};

/** Cards to break out on A4, in millimetres: gLabels, zweckform- and avery-iso-templates.xml. */
const A4_CARDS: Readonly<Record<string, Grid>> = {
  // gLabels 32010, the same cut: 85 × 54, a step of 95 × 54.
  'Avery C32011': [2, 5, 85, 54, 15, 13.5, 95, 54],
  // gLabels 32015: 17, 31.5, 85, 54, a step of 91 × 60.
  'Avery Zweckform 32015': [2, 4, 85, 54, 17, 31.5, 91, 60],
};

/*
 * Letter: Avery in inches, as in the templates of gLabels (avery-us-templates.xml); of 5160 the gap of
 * 1/8 inch that Avery's own template for Word has (side margin 0.19, horizontal pitch 2.75).
 */
const LETTER: Readonly<Record<string, Grid>> = {
  'Avery 5167': [4, 20, 1.75, 0.5, 0.28125, 0.5, 2.0625, 0.5],
  'Avery 5160': [3, 10, 2.625, 1, 0.1875, 0.5, 2.75, 1],
  'Avery 5366': [2, 15, 3.4375, 2 / 3, 0.53125, 0.5, 4, 2 / 3],
  'Avery 5161': [2, 10, 4, 1, 0.15625, 0.5, 4.1875, 1],
  'Avery 5162': [2, 7, 4, 4 / 3, 0.15625, 5 / 6, 4.1875, 4 / 3],
  'Avery 5163': [2, 5, 4, 2, 0.15625, 0.5, 4.1875, 2],
  'Avery 5164': [2, 3, 4, 10 / 3, 0.15625, 0.5, 4.1875, 10 / 3],
  // Badges.
  'Avery 5395': [2, 4, 3.375, 7 / 3, 0.6875, 7 / 12, 3.75, 2.5],
};

/** Cards to break out on Letter, in inches: gLabels, avery-us-templates.xml. */
const LETTER_CARDS: Readonly<Record<string, Grid>> = {
  'Avery 5371': [2, 5, 3.5, 2, 0.75, 0.5, 3.5, 2],
};

/** Sheets of labels and cards that are sold everywhere, the smallest labels first. */
export const KNOWN_SHEETS: readonly KnownSheet[] = [
  ...sheetsOf('A4', A4, TENTHS.mm),
  ...sheetsOf('A4', A4_CARDS, TENTHS.mm, true),
  ...sheetsOf('Letter', LETTER, TENTHS.inch),
  ...sheetsOf('Letter', LETTER_CARDS, TENTHS.inch, true),
];

function sheetsOf(
  paper: Paper,
  grids: Readonly<Record<string, Grid>>,
  unit: number,
  isCards = false,
): KnownSheet[] {
  return Object.entries(grids).map(([name, [columns, rows, ...lengths]]) => {
    const [width, height, left, top, across, down] = lengths;
    return {
      name,
      paper,
      columns,
      rows,
      width: width * unit,
      height: height * unit,
      left: left * unit,
      top: top * unit,
      across: across * unit,
      down: down * unit,
      ...(isCards && { isCards }),
    };
  });
}

/** How many labels a sheet has. */
export function labelsOn({ columns, rows }: Pick<LabelSheet, 'columns' | 'rows'>): number {
  return columns * rows;
}

/**
 * Where so many labels fall, page by page, in millimetres from the top left of the paper.
 *
 * The first page begins at label `start`, 1 being the first; every other page at its first label. A
 * nudge moves all of them alike.
 */
export function labelPlaces(
  sheet: LabelSheet,
  start: number,
  count: number,
  nudge: Pick<PrinterNudge, 'right' | 'down'>,
): readonly (readonly BoxMm[])[] {
  const onSheet = labelsOn(sheet);
  const first = Math.min(Math.max(Math.trunc(start) || 1, 1), onSheet) - 1;
  const pages: BoxMm[][] = [];
  for (let label = first; label < first + count; label += 1) {
    const page = Math.floor(label / onSheet);
    pages[page] ??= [];
    pages[page].push(placeAt(sheet, label % onSheet, nudge));
  }
  return pages;
}

/** Where one label falls, 0 being the first, in millimetres. */
export function placeAt(
  sheet: LabelSheet,
  label: number,
  nudge: Pick<PrinterNudge, 'right' | 'down'> = { right: 0, down: 0 },
): BoxMm {
  const column = label % sheet.columns;
  const row = Math.floor(label / sheet.columns);
  return {
    left: (sheet.left + column * sheet.across + nudge.right) / TENTHS.mm,
    top: (sheet.top + row * sheet.down + nudge.down) / TENTHS.mm,
    width: sheet.width / TENTHS.mm,
    height: sheet.height / TENTHS.mm,
  };
}

/** Most printers leave so much at every edge of the paper white, in millimetres. */
const OUT_OF_REACH = 5;

/** How far from each edge of a label its words keep away, in millimetres. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** White inside a label: a little, more where the label lies at an edge that printers do not reach. */
export function insetsOf(paper: Paper, box: BoxMm): Insets {
  const { width, height } = sizeOf({ paper });
  const own = Math.min(4, Math.max(1.2, Math.min(box.width, box.height) * 0.1));
  const inset = (toEdge: number) => Math.max(own, OUT_OF_REACH - toEdge);
  return {
    top: inset(box.top),
    right: inset(width - box.left - box.width),
    bottom: inset(height - box.top - box.height),
    left: inset(box.left),
  };
}
