import { sameName } from './column-match.ts';
import { ALL_COLUMN_NAMES } from './column-names.ts';
import { looksLikeDate } from './read-date.ts';
import { cellsOf, RowReader } from './row-reader.ts';

/** What parts the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** How a table is laid out in its file. */
export interface TableShape {
  readonly delimiter: Delimiter;
  /** Lines end in a carriage return alone, as on very old Macs. */
  readonly oldMacLines: boolean;
  /** Line of the file the names of the columns stand on; 0 when they are not named. */
  readonly headerLine: number;
  /** Names as the file writes them; empty texts when the columns are not named. */
  readonly columns: readonly string[];
  /** The first rows below the header. */
  readonly sample: readonly (readonly string[])[];
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 200;

/** Works out a table's layout from the beginning of its text. */
export function shapeOf(beginning: string): TableShape {
  const oldMacLines = !beginning.includes('\n') && beginning.includes('\r');
  const text = withNewlines(beginning.replace(/^\ufeff/, ''), oldMacLines);
  const told = /^"?sep=([,;\t|])"?\r?\n/i.exec(text);
  const delimiter = (told?.[1] as Delimiter | undefined) ?? guessDelimiter(text);
  const filled = rowsOf(text, delimiter).filter((row) => !isBlankRow(row.cells));
  const rows = withoutTitle(told ? filled.slice(1) : filled);
  const [first, ...others] = rows;
  const width = Math.max(0, ...[first, ...others].map((row) => row?.cells.length ?? 0));
  const named =
    first !== undefined &&
    isHeader(
      first.cells,
      others.map((row) => row.cells),
    );
  const below = named ? others : rows;
  return {
    delimiter,
    oldMacLines,
    headerLine: named ? first.line : 0,
    columns: Array.from({ length: width }, (_, index) => (named ? cellAt(first.cells, index) : '')),
    sample: below.slice(0, SAMPLE_ROWS).map((row) => row.cells),
  };
}

/** A piece of text with line breaks as RowReader expects them. */
export function withNewlines(text: string, oldMacLines: boolean): string {
  return oldMacLines ? text.replaceAll('\r', '\n') : text;
}

/** A row whose cells all came in one quoted cell, split once more; any other row as it is. */
export function unwrapped(cells: readonly string[], delimiter: string): readonly string[] {
  const [only] = cells;
  return cells.length === 1 && only?.includes(delimiter) ? cellsOf(only, delimiter) : cells;
}

/** True for a row with nothing in it. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function cellAt(cells: readonly string[], index: number): string {
  return cells[index] ?? '';
}

function rowsOf(text: string, delimiter: string) {
  const reader = new RowReader(delimiter);
  const whole = reader.push(text);
  // The last row may be cut in two, unless it is all there is.
  const rows = whole.length > 1 ? whole : [...whole, ...reader.finish()];
  return rows.map(({ cells, line }) => ({ cells: unwrapped(cells, delimiter), line }));
}

function guessDelimiter(text: string): Delimiter {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** The rows from the first one that is as wide as the table: reports put titles above. */
function withoutTitle<Row extends { readonly cells: readonly string[] }>(rows: readonly Row[]) {
  const width = commonWidth(rows.map((row) => row.cells));
  const start = rows.findIndex((row) => row.cells.length >= width);
  return rows.slice(Math.max(0, start));
}

/** The width that most of the first rows have. */
function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows.slice(0, 50)) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? 0;
}

/** How many rows have the width of the table, and how many cells that is. */
function evenness(text: string, delimiter: Delimiter): number {
  const rows = rowsOf(text, delimiter)
    .map((row) => row.cells)
    .filter((cells) => !isBlankRow(cells))
    .slice(0, 50);
  const width = commonWidth(rows);
  if (width < 2) return 0;
  const even = rows.filter((cells) => cells.length === width).length;
  return (even / rows.length) * 100 + Math.min(width, 60) / 10;
}

/** A row of names: one is a name we know, or no cell is a value while the rows below have values. */
function isHeader(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  if (first.some(isValue)) return false;
  if (first.some((cell) => ALL_COLUMN_NAMES.has(sameName(cell)))) return true;
  return others.some((cells) => cells.some(isValue));
}

function isValue(cell: string): boolean {
  const text = cell.trim();
  return (
    /^[\d.,$€£%+-]*\d[\d.,$€£%]*$/.test(text) || /\S@\S+\.\S/.test(text) || looksLikeDate(text)
  );
}
