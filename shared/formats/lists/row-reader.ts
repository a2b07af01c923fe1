/** One row of a table, with the line of the file it begins on, counted from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

interface Read {
  readonly cells: readonly string[];
  readonly next: number;
}

interface ReadCell {
  readonly text: string;
  readonly next: number;
  readonly endsRow: boolean;
}

/** Longest stretch looked through for a closing quote; past it the quote is taken for a letter. */
const LONGEST_QUOTED = 1_000_000;

/**
 * Reads the rows of a delimited file (RFC 4180) piece by piece, so that its size does not matter.
 *
 * Forgiving as spreadsheets are: a quote inside a cell is a letter, one that is never closed too.
 */
export class RowReader {
  readonly #delimiter: string;
  #rest = '';
  #line = 1;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes the next piece of text; returns the rows that are complete with it. */
  push(text: string): Row[] {
    this.#rest += text;
    return this.#take(false);
  }

  /** Returns the last row, which need not end in a line break. */
  finish(): Row[] {
    return this.#take(true);
  }

  #take(final: boolean): Row[] {
    const rows: Row[] = [];
    let at = 0;
    while (at < this.#rest.length) {
      const read = readRow(this.#rest, at, this.#delimiter, final);
      if (!read) break;
      rows.push({ cells: read.cells, line: this.#line });
      this.#line += linesIn(this.#rest, at, read.next);
      at = read.next;
    }
    this.#rest = this.#rest.slice(at);
    return rows;
  }
}

/** The cells of one line on its own. */
export function cellsOf(line: string, delimiter: string): readonly string[] {
  return readRow(line, 0, delimiter, true)?.cells ?? [];
}

function readRow(text: string, at: number, delimiter: string, final: boolean): Read | undefined {
  const lineEnd = text.indexOf('\n', at);
  if (lineEnd < 0 && !final && text.length - at < LONGEST_QUOTED) return undefined;
  const end = lineEnd < 0 ? text.length : lineEnd;
  const line = text.slice(at, end);
  if (line.includes('"')) return readQuotedRow(text, at, delimiter, final);
  return { cells: withoutReturn(line).split(delimiter), next: end + 1 };
}

function readQuotedRow(
  text: string,
  start: number,
  delimiter: string,
  final: boolean,
): Read | undefined {
  const cells: string[] = [];
  for (let at = start; ; ) {
    const cell = readCell(text, at, delimiter, final);
    // Past the end of the text: the rest of the row comes with the next piece.
    if (!cell || (cell.next > text.length && !final)) return undefined;
    cells.push(cell.text);
    at = cell.next;
    if (cell.endsRow) return { cells, next: at };
  }
}

function readCell(text: string, at: number, delimiter: string, final: boolean) {
  if (text[at] !== '"') return plainCell(text, at, at, delimiter);
  const close = closingQuote(text, at + 1);
  if (close < 0 || close - at > LONGEST_QUOTED) {
    const giveUp = final || text.length - at > LONGEST_QUOTED;
    return giveUp ? plainCell(text, at, at, delimiter) : undefined;
  }
  // The closing quote may be the first half of a doubled one that comes with the next piece.
  if (close + 1 >= text.length && !final) return undefined;
  const tail = plainCell(text, close + 1, close + 1, delimiter);
  const inside = text.slice(at + 1, close).replaceAll('""', '"');
  return { ...tail, text: inside + tail.text };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function plainCell(text: string, start: number, from: number, delimiter: string): ReadCell {
  const lineEnd = text.indexOf('\n', from);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const cut = text.indexOf(delimiter, from);
  if (cut >= 0 && cut < end) return { text: text.slice(start, cut), next: cut + 1, endsRow: false };
  return { text: withoutReturn(text.slice(start, end)), next: end + 1, endsRow: true };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}
