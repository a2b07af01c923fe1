/** Why a row of a file does not come in. */
export type LeftOutReason =
  | 'blank-row'
  | 'nobody'
  | 'cash'
  | 'no-card'
  | 'no-name'
  | 'name-too-long'
  | 'no-date'
  | 'date-not-read'
  | 'no-time'
  | 'time-not-read'
  | 'no-item'
  | 'item-not-read'
  | 'quantity-not-read'
  | 'refund';

/** What of a row is left out although the row comes in. */
export type RemarkReason = 'birthday-not-read' | 'price-not-read' | 'amount-not-read' | 'health';

/** One row, or one cell of it, that does not come in. */
export interface LeftOut {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** The cell that is the reason, as the file writes it. */
  readonly value: string;
}

/** Everything that does not come in, by reason, in the order of the file. */
export type LeftOutReport = ReadonlyMap<LeftOutReason | RemarkReason, readonly LeftOut[]>;

/** Writes the report while a file is read. */
export class LeftOutList {
  readonly #rows = new Map<LeftOutReason | RemarkReason, LeftOut[]>();

  /** Notes one row or cell. */
  add(reason: LeftOutReason | RemarkReason, line: number, value = ''): void {
    const rows = this.#rows.get(reason);
    if (rows) rows.push({ line, value });
    else this.#rows.set(reason, [{ line, value }]);
  }

  /** The report so far. */
  get report(): LeftOutReport {
    return this.#rows;
  }
}

const REMARKS: ReadonlySet<LeftOutReason | RemarkReason> = new Set<RemarkReason>([
  'birthday-not-read',
  'price-not-read',
  'amount-not-read',
  'health',
]);

/** True for a reason that leaves out a cell only. */
export function isRemark(reason: LeftOutReason | RemarkReason): reason is RemarkReason {
  return REMARKS.has(reason);
}

/** Number of rows left out whole. */
export function rowsLeftOut(report: LeftOutReport): number {
  let count = 0;
  for (const [reason, rows] of report) if (!isRemark(reason)) count += rows.length;
  return count;
}
