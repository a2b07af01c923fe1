import type { LocalTime } from '../../shared/calendar-day.ts';
import type { RegularId } from '../../shared/domain/regular.ts';
import { pagesOf, type Visit } from '../../shared/domain/visit.ts';
import type { BookFailure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { command, Refusal } from './command.ts';
import type { Book } from './database.ts';
import { pagesFor } from './visit-pages.ts';

/** A visit that was at another moment than it is stamped. */
export interface VisitMove {
  readonly regularId: RegularId;
  readonly visitId: string;
  readonly to: LocalTime;
}

/** Puts visits at the moments they were at: one change, whosever they are; nothing when one of them is gone. */
export function moveVisits(
  book: Book,
  { moves, about, at }: { moves: readonly VisitMove[]; about: string; at: LocalTime },
): Promise<Result<void, BookFailure>> {
  const act = { kind: 'changed-visit', about } as const;
  return command(book, { at, act }, async () => {
    for (const { regularId, visitId, to } of moves) {
      const visit = await takeOff(book, regularId, visitId);
      await putOn(book, regularId, { ...visit, at: to });
    }
  });
}

/** Puts one visit at the moment it was at. */
export function moveVisit(
  book: Book,
  { about, at, ...move }: VisitMove & { about: string; at: LocalTime },
): Promise<Result<void, BookFailure>> {
  return moveVisits(book, { moves: [move], about, at });
}

/** Takes a visit off whichever page it stands on. */
async function takeOff(book: Book, regularId: RegularId, visitId: string): Promise<Visit> {
  const pages = await pagesFor(book, regularId).toArray();
  for (const page of pages) {
    const visit = page.visits.find(({ id }) => id === visitId);
    if (!visit) continue;
    const visits = page.visits.filter(({ id }) => id !== visitId);
    if (visits.length > 0) await book.visitPages.put({ ...page, visits });
    else await book.visitPages.delete([page.regularId, page.year]);
    return visit;
  }
  throw new Refusal({ kind: 'row-gone' });
}

/** Puts a visit on the page where it belongs by its time. */
async function putOn(book: Book, regularId: RegularId, visit: Visit): Promise<void> {
  const pages = await pagesFor(book, regularId).toArray();
  await book.visitPages.bulkPut(pagesOf(regularId, [visit], pages));
}
