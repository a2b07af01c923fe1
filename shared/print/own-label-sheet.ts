import type { LabelSheet, Paper } from '../domain/shop.ts';
import { fail, type Result, succeed } from '../result.ts';
import { readLength } from './read-length.ts';
import { sizeOf } from './sheet.ts';

/** What is typed about a sheet somebody measured, in the order it is asked for. */
export const SHEET_FIELDS = [
  'columns',
  'rows',
  'width',
  'height',
  'left',
  'top',
  'across',
  'down',
] as const;

/** One measure of a sheet. */
export type SheetField = (typeof SHEET_FIELDS)[number];

/** A sheet as it was typed. */
export type TypedSheet = Readonly<Record<SheetField, string>>;

/** Why labels cannot lie on a sheet so; lengths are tenths of a millimetre. */
export type LabelProblem =
  /** Not a number, or not a whole one where labels are counted. */
  | { readonly kind: 'not-a-number'; readonly field: SheetField }
  /** Nothing, or less than that. */
  | { readonly kind: 'too-small'; readonly field: SheetField; readonly least: number }
  | { readonly kind: 'too-many'; readonly most: number }
  /** They are wider, or higher, than the step from one to the next. */
  | {
      readonly kind: 'overlap';
      readonly along: Along;
      readonly size: number;
      readonly step: number;
    }
  /** They do not fit the paper; so many would, 0 when not even one does. */
  | {
      readonly kind: 'off-paper';
      readonly along: Along;
      readonly reach: number;
      readonly paper: number;
      readonly fitting: number;
    };

/** Side by side, or one below the other. */
export type Along = 'across' | 'down';

/** The smallest label, in tenths of a millimetre: less holds no word anybody can read. */
const SMALLEST = 50;
/** More labels are on no sheet. */
const MOST_LABELS = 400;
/** Sheets are measured with a ruler, and their measures rounded: so much over the edge is none. */
const SLACK = 2;
const TENTHS_PER_MM = 10;

/**
 * What is wrong with a sheet, or undefined.
 *
 * The answer has what would fit in it, so that a sentence can say so.
 */
export function labelProblem(sheet: LabelSheet): LabelProblem | undefined {
  return countProblem(sheet) ?? lengthProblem(sheet) ?? acrossOrDown(sheet);
}

function countProblem(sheet: LabelSheet): LabelProblem | undefined {
  for (const field of ['columns', 'rows'] as const) {
    if (!Number.isInteger(sheet[field])) return { kind: 'not-a-number', field };
    if (sheet[field] < 1) return { kind: 'too-small', field, least: 1 };
  }
  if (sheet.columns * sheet.rows > MOST_LABELS) return { kind: 'too-many', most: MOST_LABELS };
  return undefined;
}

function lengthProblem(sheet: LabelSheet): LabelProblem | undefined {
  for (const field of SHEET_FIELDS.slice(2)) {
    if (!Number.isFinite(sheet[field])) return { kind: 'not-a-number', field };
  }
  const least = { width: SMALLEST, height: SMALLEST, left: 0, top: 0 } as const;
  for (const field of ['width', 'height', 'left', 'top'] as const) {
    if (sheet[field] < least[field]) return { kind: 'too-small', field, least: least[field] };
  }
  return undefined;
}

function acrossOrDown(sheet: LabelSheet): LabelProblem | undefined {
  const paper = sizeOf(sheet);
  const { columns, rows, width, height, left, top, across, down } = sheet;
  return (
    lineProblem('across', { count: columns, size: width, from: left, step: across }, paper.width) ??
    lineProblem('down', { count: rows, size: height, from: top, step: down }, paper.height)
  );
}

function lineProblem(
  along: Along,
  line: {
    readonly count: number;
    readonly size: number;
    readonly from: number;
    readonly step: number;
  },
  paperMm: number,
): LabelProblem | undefined {
  const { count, size, from, step } = line;
  if (count > 1 && step < size) return { kind: 'overlap', along, size, step };
  const paper = paperMm * TENTHS_PER_MM;
  const reach = from + (count - 1) * step + size;
  if (reach <= paper + SLACK) return undefined;
  const fitting = Math.max(0, Math.floor((paper + SLACK - from - size) / Math.max(step, size)) + 1);
  return { kind: 'off-paper', along, reach, paper, fitting: Math.min(fitting, count) };
}

/**
 * Reads a sheet as it was typed, and checks it.
 *
 * A step that was not typed is the label's own size, and labels whose edge was not typed lie in the
 * middle of the paper.
 */
export function readLabelSheet(
  typed: TypedSheet,
  { name, paper }: { readonly name: string; readonly paper: Paper },
): Result<LabelSheet, LabelProblem> {
  const read = { columns: readCount(typed.columns), rows: readCount(typed.rows), ...sizes(typed) };
  const across = typed.across.trim() === '' ? read.width : readLength(typed.across);
  const down = typed.down.trim() === '' ? read.height : readLength(typed.down);
  const size = sizeOf({ paper });
  const middle = (of: number, count: number, step: number, own: number) =>
    Math.max(0, Math.round((of * TENTHS_PER_MM - (count - 1) * step - own) / 2));
  const left =
    typed.left.trim() === ''
      ? middle(size.width, read.columns, across, read.width)
      : readLength(typed.left);
  const top =
    typed.top.trim() === ''
      ? middle(size.height, read.rows, down, read.height)
      : readLength(typed.top);
  const sheet: LabelSheet = { name, paper, ...read, left, top, across, down };
  const problem = labelProblem(sheet);
  return problem ? fail(problem) : succeed(sheet);
}

function sizes({ width, height }: TypedSheet) {
  return { width: readLength(width), height: readLength(height) };
}

function readCount(text: string): number {
  return /^\s*-?\d+\s*$/.test(text) ? Number(text) : Number.NaN;
}
