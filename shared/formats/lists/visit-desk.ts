import { type LocalTime, minutesOf } from '../../calendar-day.ts';
import type { RegularId } from '../../domain/ids.ts';
import { lineKey, type OrderLine } from '../../domain/visit.ts';

/** One row of a receipt. */
export interface ReceiptLine {
  readonly regularId: RegularId;
  readonly at: LocalTime;
  /** Number of the receipt; empty when the file has none. */
  readonly receipt: string;
  readonly line?: OrderLine;
  /** In minor units of the shop's currency. */
  readonly paid?: number;
}

/** A row as the desk keeps it. */
export interface KeptLine {
  /** Wall-clock seconds since 1970. */
  readonly second: number;
  /** The same for all rows of one receipt. */
  readonly receipt: number;
  readonly line: OrderLine | undefined;
  readonly paid: number | undefined;
}

/** What a row is kept as: five figures, the last of them the person's row before it. */
const ROW = { second: 0, receipt: 1, line: 2, paid: 3, before: 4 } as const;
const FIGURES_A_ROW = 5;
const ROWS_A_SHEET = 16_384;
const NONE = -1;

/**
 * Gathers the rows of receipts, to be made into visits.
 *
 * They are kept as figures: a million of them take forty megabytes, and ten times as many as objects.
 */
export class VisitDesk {
  #length = 0;
  readonly #sheets: Float64Array[] = [];
  readonly #lastRow = new Map<RegularId, number>();
  // Most orders are one of a few lines: each line is kept once, however often it is had.
  readonly #lines: OrderLine[] = [];
  readonly #places = new Map<string, number>();

  /** Puts a row to those of its person. */
  add({ regularId, at, receipt, line, paid }: ReceiptLine): void {
    const from = (this.#length % ROWS_A_SHEET) * FIGURES_A_ROW;
    if (from === 0) this.#sheets.push(new Float64Array(ROWS_A_SHEET * FIGURES_A_ROW));
    const before = this.#lastRow.get(regularId) ?? NONE;
    const figures = [secondOf(at), shortOf(receipt), this.#place(line), paid ?? Number.NaN, before];
    this.#sheets.at(-1)?.set(figures, from);
    this.#lastRow.set(regularId, this.#length);
    this.#length += 1;
  }

  /** Everybody with a row. */
  people(): ReadonlySet<RegularId> {
    return new Set(this.#lastRow.keys());
  }

  /** Somebody's rows, in the order they were added. */
  rowsOf(id: RegularId): KeptLine[] {
    const rows: KeptLine[] = [];
    for (let row = this.#lastRow.get(id) ?? NONE; row !== NONE; row = this.#figure(row, 'before')) {
      const paid = this.#figure(row, 'paid');
      rows.push({
        second: this.#figure(row, 'second'),
        receipt: this.#figure(row, 'receipt'),
        line: this.#lines[this.#figure(row, 'line')],
        paid: Number.isNaN(paid) ? undefined : paid,
      });
    }
    return rows.reverse();
  }

  #figure(row: number, which: keyof typeof ROW): number {
    const sheet = this.#sheets[Math.floor(row / ROWS_A_SHEET)];
    return sheet?.[(row % ROWS_A_SHEET) * FIGURES_A_ROW + ROW[which]] ?? Number.NaN;
  }

  #place(line: OrderLine | undefined): number {
    if (!line) return NONE;
    const key = lineKey(line);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#lines.length);
    return this.#lines.push(line) - 1;
  }
}

function secondOf(at: LocalTime): number {
  return Math.round(minutesOf(at) * 60);
}

/**
 * A receipt's number in 32 bits (FNV-1a), which tells apart what one person had in one second: two
 * receipts in that second are taken for one once in four billion times.
 */
function shortOf(receipt: string): number {
  let short = 0x811c9dc5;
  for (let at = 0; at < receipt.length; at += 1) {
    short = Math.imul(short ^ receipt.charCodeAt(at), 0x01000193);
  }
  return short >>> 0;
}
