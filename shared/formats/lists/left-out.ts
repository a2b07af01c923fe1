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
export type RemarkReason =
  | 'birthday-not-read'
  | 'price-not-read'
  | 'allergens-not-read'
  | 'amount-not-read'
  | 'health';

/** One row, or one cell of it, that does not come in. */
export interface LeftOut {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** The cell that is the reason, as the file writes it. */
  readonly value: string;
}

/** What one reason keeps out: how many, and the first of them in the order of the file. */
export interface LeftOutGroup {
  readonly count: number;
  readonly rows: readonly LeftOut[];
}

/** Everything that does not come in, by reason. */
export type LeftOutReport = ReadonlyMap<LeftOutReason | RemarkReason, LeftOutGroup>;

/** How many rows of one reason are listed, so that millions of cash rows do not fill memory. */
const MOST_LISTED = 100_000;

/** Writes the report while a file is read. */
export class LeftOutList {
  readonly #groups = new Map<LeftOutReason | RemarkReason, { count: number; rows: LeftOut[] }>();

  /** Notes one row or cell. */
  add(reason: LeftOutReason | RemarkReason, line: number, value = ''): void {
    let group = this.#groups.get(reason);
    if (!group) {
      group = { count: 0, rows: [] };
      this.#groups.set(reason, group);
    }
    group.count += 1;
    if (group.rows.length < MOST_LISTED) group.rows.push({ line, value });
  }

  /** The report so far. */
  get report(): LeftOutReport {
    return this.#groups;
  }
}

const REMARKS: ReadonlySet<LeftOutReason | RemarkReason> = new Set<RemarkReason>([
  'birthday-not-read',
  'price-not-read',
  'allergens-not-read',
  'amount-not-read',
  'health',
]);

/** True for a reason that leaves out a cell only. */
export function isRemark(reason: LeftOutReason | RemarkReason): reason is RemarkReason {
  return REMARKS.has(reason);
}

/** Number of rows left out whole. */
export function rowsLeftOut(report: LeftOutReport): number {
  let sum = 0;
  for (const [reason, { count }] of report) if (!isRemark(reason)) sum += count;
  return sum;
}
