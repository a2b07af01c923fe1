import { type LocalTime, yearOf } from '../calendar-day.ts';
import type { MenuItemId } from './menu-item.ts';
import type { QuestionKey } from './question.ts';
import type { RegularId } from './regular.ts';

/** One thing of an order, with how they want it. */
export interface OrderLine {
  readonly item: MenuItemId;
  readonly quantity: number;
  /** Modifiers in the shop's words: "oat", "extra hot". */
  readonly with: readonly string[];
}

/** One time here, with what they had. */
export interface Visit {
  readonly id: string;
  readonly at: LocalTime;
  readonly had: readonly OrderLine[];
  /** What was paid, in minor units of the shop's currency. */
  readonly paid?: number;
  /** Id of the import that brought it in; absent for a visit logged at the counter. */
  readonly importId?: string;
  /** Keys of the questions that stood on the card when it was logged. */
  readonly prompted?: readonly QuestionKey[];
}

/**
 * All visits of one person in one year, oldest first: one row of the book.
 *
 * A row a visit is written twenty times slower and read no faster (ARCHITECTURE.md, The book).
 */
export interface VisitPage {
  readonly regularId: RegularId;
  readonly year: number;
  readonly visits: readonly Visit[];
}

/** Two orders have the same key when they hold the same lines, in whatever order. */
export function orderKey(lines: readonly OrderLine[]): string {
  return lines.map(lineKey).sort().join('\n');
}

/** Two lines have the same key when they are the same item served the same way. */
export function lineKey(line: OrderLine): string {
  return [line.item, String(line.quantity), ...[...line.with].sort()].join('\t');
}

/** Sorts visits onto their pages, oldest first. */
export function pagesOf(regularId: RegularId, visits: readonly Visit[]): VisitPage[] {
  const years = new Map<number, Visit[]>();
  for (const visit of visits) {
    const year = yearOf(visit.at);
    const page = years.get(year);
    if (page) page.push(visit);
    else years.set(year, [visit]);
  }
  return [...years].map(([year, page]) => ({
    regularId,
    year,
    visits: page.sort(byTime),
  }));
}

/** Order of time; visits of the same second keep the order they were logged in. */
export function byTime(earlier: Visit, later: Visit): number {
  if (earlier.at === later.at) return 0;
  return earlier.at < later.at ? -1 : 1;
}
