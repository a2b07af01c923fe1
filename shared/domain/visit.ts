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
 * Visits of one person, oldest first: one row of the book, which begins with a year and goes on until
 * the next page begins.
 *
 * A row a visit is written twenty times slower and read no faster (ARCHITECTURE.md, The book), and a
 * row a year makes an import write twice as many rows.
 */
export interface VisitPage {
  readonly regularId: RegularId;
  /** The year it begins with: no visit on it is earlier, and none on the page before is of it or later. */
  readonly year: number;
  readonly visits: readonly Visit[];
}

/** With so many visits a page is full: the next year begins a new one. */
export const FULL_PAGE = 50;

/** Two orders have the same key when they hold the same lines, in whatever order. */
export function orderKey(lines: readonly OrderLine[]): string {
  return lines.map(lineKey).sort().join('\n');
}

/** Two lines have the same key when they are the same item served the same way. */
export function lineKey(line: OrderLine): string {
  return [line.item, String(line.quantity), ...[...line.with].sort()].join('\t');
}

/** Puts visits on the pages that are there, and on new ones; the value is the pages that changed. */
export function pagesOf(
  regularId: RegularId,
  visits: readonly Visit[],
  there: readonly VisitPage[] = [],
): VisitPage[] {
  const pages = there.map((page) => ({ ...page, visits: [...page.visits] }));
  const changed = new Set<VisitPage>();
  for (const visit of visits.toSorted(byTime)) {
    let page = pageIn(pages, visit.at);
    if (!page) {
      page = { regularId, year: yearOf(visit.at), visits: [] };
      pages.push(page);
      pages.sort((one, other) => one.year - other.year);
    }
    const after = page.visits.findLastIndex(({ at }) => at <= visit.at);
    page.visits.splice(after + 1, 0, visit);
    changed.add(page);
  }
  return [...changed];
}

/**
 * Of somebody's pages in order, the one a visit at this moment stands on or belongs on: the last that
 * begins no later than its year. Undefined when a new one begins: there is none, or it is full and
 * ends in an earlier year.
 */
export function pageIn<Page extends VisitPage>(
  pages: readonly Page[],
  at: LocalTime,
): Page | undefined {
  const year = yearOf(at);
  const page = pages.findLast((one) => one.year <= year);
  const last = page?.visits.at(-1);
  const isDone = last !== undefined && yearOf(last.at) < year;
  return page && isDone && page.visits.length >= FULL_PAGE ? undefined : page;
}

/** Order of time; visits of the same second keep the order they were logged in. */
export function byTime(earlier: Visit, later: Visit): number {
  if (earlier.at === later.at) return 0;
  return earlier.at < later.at ? -1 : 1;
}
