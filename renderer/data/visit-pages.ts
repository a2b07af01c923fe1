import { type LocalTime, yearOf } from '../../shared/calendar-day.ts';
import type { RegularId } from '../../shared/domain/regular.ts';
import type { Visit, VisitPage } from '../../shared/domain/visit.ts';
import type { Book } from './database.ts';

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

/** Somebody's pages of visits, every year. */
export function pagesFor(book: Book, id: RegularId) {
  return book.visitPages
    .where('[regularId+year]')
    .between([id, FIRST_YEAR], [id, LAST_YEAR], true, true);
}

/** Everything somebody ever had here, oldest first. */
export async function visitsOf(book: Book, id: RegularId): Promise<Visit[]> {
  return (await pagesFor(book, id).toArray()).flatMap((page) => page.visits);
}

/** The page a visit at this moment belongs on; empty when there is none yet. */
export async function pageFor(book: Book, regularId: RegularId, at: LocalTime): Promise<VisitPage> {
  const year = yearOf(at);
  return (await book.visitPages.get([regularId, year])) ?? { regularId, year, visits: [] };
}
