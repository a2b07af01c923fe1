import type { RegularId } from '../../../shared/domain/ids.ts';
import {
  byTime,
  FULL_PAGE,
  pagesOf,
  type Visit,
  type VisitPage,
} from '../../../shared/domain/visit.ts';
import type { Book } from './database.ts';

/** Somebody's pages of visits, in order. */
export function pagesFor(book: Book, id: RegularId) {
  return book.pages.where('[regularId+page]').between([id, 0], [id, Infinity], true, true);
}

/** Everything somebody ever had here, oldest first. */
export async function visitsOf(book: Book, id: RegularId): Promise<Visit[]> {
  return (await pagesFor(book, id).toArray()).flatMap((page) => page.visits);
}

/** Puts a visit on its page; the newest of all costs one row, whoever they are. */
export async function putVisit(book: Book, id: RegularId, visit: Visit): Promise<void> {
  const last = await pagesFor(book, id).last();
  const newest = last?.visits.at(-1);
  if (newest && byTime(newest, visit) > 0) {
    await changeVisits(book, id, (visits) => [...visits, visit]);
    return;
  }
  await book.pages.put(pageWith(id, last, visit));
}

/** Changes somebody's visits; only the pages that are not as they were are written. */
export async function changeVisits(
  book: Book,
  id: RegularId,
  change: (visits: readonly Visit[]) => readonly Visit[],
): Promise<void> {
  const there = await pagesFor(book, id).toArray();
  const visits = there.flatMap((page) => page.visits);
  const { put, left } = pagesToWrite(there, pagesOf(id, change(visits)));
  if (put.length > 0) await book.pages.bulkPut([...put]);
  if (left.length > 0) await book.pages.bulkDelete([...left]);
}

/** What has to be written so that some pages stand in the place of others. */
export function pagesToWrite(
  there: readonly VisitPage[],
  now: readonly VisitPage[],
): { readonly put: readonly VisitPage[]; readonly left: readonly [string, number][] } {
  const put = now.filter((page, at) => !isAsItWas(page, there[at]));
  return { put, left: there.slice(now.length).map(keyOf) };
}

/** The key a page of visits is kept under. */
function keyOf({ regularId, page }: VisitPage): [string, number] {
  return [regularId, page];
}

function pageWith(regularId: RegularId, last: VisitPage | undefined, visit: Visit): VisitPage {
  if (!last) return { regularId, page: 0, visits: [visit] };
  if (last.visits.length < FULL_PAGE) return { ...last, visits: [...last.visits, visit] };
  return { regularId, page: last.page + 1, visits: [visit] };
}

/** The visits themselves are compared: whoever changes one makes another of it. */
function isAsItWas(page: VisitPage, before: VisitPage | undefined): boolean {
  return (
    before?.visits.length === page.visits.length &&
    page.visits.every((visit, at) => visit === before.visits[at])
  );
}
