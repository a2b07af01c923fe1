import { dateOrderOf, NO_DATES, withDate } from '../../../shared/formats/lists/date-order.ts';
import { type Encoding, guessEncoding } from '../../../shared/formats/lists/encoding.ts';
import { type FileKind, fileKindOf } from '../../../shared/formats/lists/file-kind.ts';
import type { DateOrder } from '../../../shared/formats/lists/read-date.ts';
import { currencyIn } from '../../../shared/formats/lists/read-figures.ts';
import { RowReader } from '../../../shared/formats/lists/row-reader.ts';
import { type TableKind, tableKindOf } from '../../../shared/formats/lists/table-kind.ts';
import {
  shapeOf,
  type TableShape,
  unwrapped,
  withNewlines,
} from '../../../shared/formats/lists/table-shape.ts';
import type { HowFar } from './write-import.ts';

const HEAD_BYTES = 256 * 1024;
const SLICE_BYTES = 128 * 1024;
/** What a decoder puts where bytes are no letter. */
const NO_LETTER = '\ufffd';

/** Why a file cannot be read as a table at all. */
export type TableProblem = Exclude<FileKind, 'text'> | 'no-rows' | 'no-columns';

/** What looking through a file told. */
export interface InspectedTable {
  readonly encoding: Encoding;
  readonly encodingSure: boolean;
  readonly shape: TableShape;
  /** Undefined when somebody has to say what the table is about. */
  readonly kind: TableKind['kind'] | undefined;
  readonly rows: number;
  readonly order: DateOrder | 'unclear';
  /** ISO 4217 code of the money in the file, when its amounts carry a sign. */
  readonly currency?: string;
  /** A day that reads both ways, as the file writes it; empty when there is none. */
  readonly example: string;
}

/** A table looked through, or why it is none. */
export type Inspection =
  | { readonly ok: true; readonly table: InspectedTable }
  | { readonly ok: false; readonly problem: TableProblem };

/** Looks through a file from beginning to end, slice by slice. */
export async function inspectTable(
  file: Blob,
  chosen: Encoding | undefined,
  onProgress: (howFar: HowFar) => void,
): Promise<Inspection> {
  const head = await bytesOf(file, 0, HEAD_BYTES);
  const fileKind = fileKindOf(head);
  if (fileKind !== 'text') return { ok: false, problem: fileKind };
  const guess = chosen ? { encoding: chosen, sure: true } : guessEncoding(head);
  const shape = shapeOf(new TextDecoder(guess.encoding).decode(head, { stream: true }));
  const kind = tableKindOf(shape);
  if (kind === undefined && !hasColumns(shape)) return { ok: false, problem: 'no-columns' };
  const seen = await lookThrough(file, guess.encoding, shape, onProgress);
  if (seen.rows === 0) return { ok: false, problem: 'no-rows' };
  const { encoding, sure } = guess;
  const encodingSure = sure && (chosen !== undefined || !seen.oddLetters);
  const { rows, order, example } = seen;
  const currency = currencyIn(shape.sample);
  return {
    ok: true,
    table: {
      ...{ encoding, encodingSure, shape, kind, rows, order, example },
      ...(currency !== undefined && { currency }),
    },
  };
}

/** Hands every row below the header on, slice by slice, so that a large file never is in memory. */
export async function eachRow(
  file: Blob,
  encoding: Encoding,
  shape: TableShape,
  take: (cells: readonly string[], line: number) => void,
  onProgress: (howFar: HowFar) => void,
): Promise<void> {
  const decoder = new TextDecoder(encoding);
  const reader = new RowReader(shape.delimiter);
  for (let start = 0; start < file.size; start += SLICE_BYTES) {
    const bytes = await bytesOf(file, start, start + SLICE_BYTES);
    const isLast = start + SLICE_BYTES >= file.size;
    const text = withNewlines(decoder.decode(bytes, { stream: !isLast }), shape.oldMacLines);
    for (const row of [...reader.push(text), ...(isLast ? reader.finish() : [])]) {
      if (row.line > shape.headerLine) take(unwrapped(row.cells, shape.delimiter), row.line);
    }
    onProgress({ done: Math.min(start + SLICE_BYTES, file.size), total: file.size });
  }
}

function hasColumns({ sample }: TableShape): boolean {
  return sample.filter((cells) => cells.length > 1).length * 2 > sample.length;
}

async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}

async function lookThrough(
  file: Blob,
  encoding: Encoding,
  shape: TableShape,
  onProgress: (howFar: HowFar) => void,
) {
  let evidence = NO_DATES;
  let rows = 0;
  let oddLetters = false;
  await eachRow(
    file,
    encoding,
    shape,
    (cells) => {
      if (cells.some((cell) => cell.trim() !== '')) rows += 1;
      for (const cell of cells) {
        if (mayBeDay(cell)) evidence = withDate(evidence, cell);
        oddLetters ||= cell.includes(NO_LETTER);
      }
    },
    onProgress,
  );
  return { rows, oddLetters, order: dateOrderOf(evidence), example: evidence.example ?? '' };
}

/** Few cells begin like a day in figures: the rest of a large file is passed over quickly. */
function mayBeDay(cell: string): boolean {
  const second = cell.charCodeAt(1);
  const third = cell.charCodeAt(2);
  return (
    cell.length > 5 && cell.length < 30 && (isMark(second) || isMark(third) || cell[0] === ' ')
  );
}

/** A hyphen, point or stroke. */
function isMark(code: number): boolean {
  return code >= 45 && code <= 47;
}
