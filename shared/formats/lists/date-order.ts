import { type DateOrder, figuresOf } from './read-date.ts';

/** What a file's days say about the order of day and month. */
export interface DateEvidence {
  /** Days that can only be read day first, and only month first. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** A day that reads both ways, as the file writes it. */
  readonly example?: string;
}

/** No days seen yet. */
export const NO_DATES: DateEvidence = { dayFirst: 0, monthFirst: 0 };

/** Adds what one cell says. */
export function withDate(evidence: DateEvidence, cell: string): DateEvidence {
  const figures = figuresOf(cell);
  if (!figures) return evidence;
  const [first, second] = figures;
  if (first > 12 && second <= 12) return { ...evidence, dayFirst: evidence.dayFirst + 1 };
  if (second > 12 && first <= 12) return { ...evidence, monthFirst: evidence.monthFirst + 1 };
  if (first === second || evidence.example !== undefined) return evidence;
  return { ...evidence, example: cell.trim() };
}

/** The order a file's days are in; 'unclear' when every one of them reads both ways. */
export function dateOrderOf(evidence: DateEvidence): DateOrder | 'unclear' {
  if (evidence.dayFirst > evidence.monthFirst) return 'day-first';
  if (evidence.monthFirst > evidence.dayFirst) return 'month-first';
  return evidence.example === undefined ? 'day-first' : 'unclear';
}
