import { type LocalTime, timeFromMinutes, yearOf } from '../../calendar-day.ts';
import {
  byTime,
  FULL_PAGE,
  type OrderLine,
  pagesOf,
  type Visit,
  type VisitPage,
} from '../../domain/visit.ts';
import type { CopyNotes } from './copy-notes.ts';

/** No shop's book has visits before or after these years: a clock, or a file, was wrong. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** More of one thing than anybody has at a time. */
const MOST_OF_A_THING = 1_000_000;

/** More than anybody pays, in minor units. */
const MOST_PAID = 1e12;

const MS_A_MINUTE = 60_000;

/**
 * Somebody's pages of visits as they should be: each visit once, in order, in a year that can be, and
 * fifty on a page. The very same pages when there is nothing to put right.
 */
export function pagesRight(
  regularId: string,
  pages: readonly VisitPage[],
  notes: CopyNotes,
): readonly VisitPage[] {
  const visits = pages.flatMap((page) => page.visits);
  const right = visitsRight(visits, notes);
  const isInOrder = areInOrder(visits) && areLaidOut(pages);
  if (!isInOrder) notes.add('visits-unsorted');
  const isSame = right.length === visits.length && right.every((one, at) => one === visits[at]);
  return isInOrder && isSame ? pages : pagesOf(regularId, right);
}

/** An order in which nobody has less than nothing, or a million, of a thing. */
export function orderRight(lines: readonly OrderLine[], notes: CopyNotes): readonly OrderLine[] {
  if (lines.every(isSane)) return lines;
  return lines.map((line) => {
    if (isSane(line)) return line;
    notes.add('quantity');
    return { ...line, quantity: 1 };
  });
}

function isSane({ quantity }: OrderLine): boolean {
  return quantity > 0 && quantity <= MOST_OF_A_THING;
}

function areInOrder(visits: readonly Visit[]): boolean {
  return visits.every((visit, at) => at === 0 || byTime(visits[at - 1] ?? visit, visit) <= 0);
}

function areLaidOut(pages: readonly VisitPage[]): boolean {
  return pages.every(({ page, visits }, at) => {
    const isLast = at === pages.length - 1;
    return page === at && (isLast ? visits.length > 0 : visits.length === FULL_PAGE);
  });
}

function visitsRight(visits: readonly Visit[], notes: CopyNotes): readonly Visit[] {
  const seen = new Set<string>();
  return visits.flatMap((visit) => {
    if (seen.has(visit.id)) {
      notes.add('visit-twice');
      return [];
    }
    seen.add(visit.id);
    return visitRight(visit, notes);
  });
}

function visitRight(visit: Visit, notes: CopyNotes): Visit[] {
  const at = timeRight(visit, notes);
  if (at === undefined) return [];
  const had = orderRight(visit.had, notes);
  const { paid, ...rest } = visit;
  const isPayable = paid === undefined || Math.abs(paid) <= MOST_PAID;
  if (!isPayable) notes.add('paid');
  if (at === visit.at && had === visit.had && isPayable) return [visit];
  return [{ ...rest, at, had, ...(isPayable && paid !== undefined && { paid }) }];
}

/** The day a visit was written is in its id, unless a file brought it. */
function timeRight({ id, at, importId }: Visit, notes: CopyNotes): LocalTime | undefined {
  if (isThinkable(at)) return at;
  const written = importId === undefined ? timeOfId(id) : undefined;
  notes.add(written ? 'visit-moved' : 'visit-left-out');
  return written;
}

function timeOfId(id: string): LocalTime | undefined {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id)) return undefined;
  const ms = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  const time = timeFromMinutes(ms / MS_A_MINUTE);
  return isThinkable(time) ? time : undefined;
}

function isThinkable(time: LocalTime): boolean {
  return time.length === 19 && yearOf(time) >= FIRST_YEAR && yearOf(time) <= LAST_YEAR;
}
