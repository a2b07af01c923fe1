import type { LocalTime } from '../calendar-day.ts';
import type { ImportId, MenuItemId, RegularId, VisitId } from './ids.ts';
import type { QuestionKey } from './question.ts';

/** One thing of an order, with how they want it. */
export interface OrderLine {
  readonly item: MenuItemId;
  readonly quantity: number;
  /** Modifiers in the shop's words: "oat", "extra hot". */
  readonly with: readonly string[];
}

/** One time here, with what they had. */
export interface Visit {
  readonly id: VisitId;
  readonly at: LocalTime;
  readonly had: readonly OrderLine[];
  /** What was paid, in minor units of the shop's currency. */
  readonly paid?: number;
  /** Id of the import that brought it in; absent for a visit logged at the counter. */
  readonly importId?: ImportId;
  /** Keys of the questions that stood on the card when it was logged. */
  readonly prompted?: readonly QuestionKey[];
}

/**
 * Fifty visits of one person, oldest first: one row of the book.
 *
 * A row a visit is written twenty times slower and read no faster (ARCHITECTURE.md, The book). A page
 * ends by count, so that writing on the last one costs the same however often somebody came, and two
 * books that hold the same visits hold the same pages.
 */
export interface VisitPage {
  readonly regularId: RegularId;
  /** 0 for the oldest visits, counting up without gaps; every page but the last is full. */
  readonly page: number;
  readonly visits: readonly Visit[];
}

/** How many visits fill a page. */
export const FULL_PAGE = 50;

/** Two orders have the same key when they hold the same lines, in whatever order. */
export function orderKey(lines: readonly OrderLine[]): string {
  return lines.map(lineKey).sort().join('\n');
}

/** Two lines have the same key when they are the same item served the same way. */
export function lineKey(line: OrderLine): string {
  return [line.item, String(line.quantity), ...[...line.with].sort()].join('\t');
}

/** An order with more in it: the same thing served the same way is one line. */
export function joinLines(lines: readonly OrderLine[], more: readonly OrderLine[]): OrderLine[] {
  const byKey = new Map<string, OrderLine>();
  for (const line of [...lines, ...more]) {
    const key = lineKey({ ...line, quantity: 1 });
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, quantity: known.quantity + line.quantity } : line);
  }
  return [...byKey.values()];
}

/** Somebody's visits laid out on pages, in whatever order they come. */
export function pagesOf(regularId: RegularId, visits: readonly Visit[]): VisitPage[] {
  const inOrder = visits.toSorted(byTime);
  return Array.from({ length: Math.ceil(inOrder.length / FULL_PAGE) }, (_, page) => ({
    regularId,
    page,
    visits: inOrder.slice(page * FULL_PAGE, (page + 1) * FULL_PAGE),
  }));
}

/** Order of time; visits of the same second in the order they were logged, which their ids tell. */
export function byTime(earlier: Visit, later: Visit): number {
  if (earlier.at !== later.at) return earlier.at < later.at ? -1 : 1;
  if (earlier.id === later.id) return 0;
  return earlier.id < later.id ? -1 : 1;
}
