import { type LocalTime, yearOf } from '../../shared/calendar-day.ts';
import type { RegularId } from '../../shared/domain/regular.ts';
import { pageIn, type Visit, type VisitPage } from '../../shared/domain/visit.ts';
import type { Book } from './database.ts';

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

/** Somebody's pages of visits, in order. */
export function pagesFor(book: Book, id: RegularId) {
  return book.visitPages
    .where('[regularId+year]')
    .between([id, FIRST_YEAR], [id, LAST_YEAR], true, true);
}

/** Everything somebody ever had here, oldest first. */
export async function visitsOf(book: Book, id: RegularId): Promise<Visit[]> {
  return (await pagesFor(book, id).toArray()).flatMap((page) => page.visits);
}

/** The page a visit at this moment stands on or belongs on; empty when a new one begins. */
export async function pageFor(book: Book, regularId: RegularId, at: LocalTime): Promise<VisitPage> {
  const year = yearOf(at);
  const last = await book.visitPages
    .where('[regularId+year]')
    .between([regularId, FIRST_YEAR], [regularId, year], true, true)
    .last();
  return pageIn(last ? [last] : [], at) ?? { regularId, year, visits: [] };
}
