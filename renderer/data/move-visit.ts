import type { LocalTime } from '../../shared/calendar-day.ts';
import type { RegularId } from '../../shared/domain/regular.ts';
import type { BookFailure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { command, Refusal } from './command.ts';
import type { Book } from './database.ts';
import { changeVisits } from './visit-pages.ts';

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
    for (const move of moves) await moveOne(book, move);
  });
}

/** Puts one visit at the moment it was at. */
export function moveVisit(
  book: Book,
  { about, at, ...move }: VisitMove & { about: string; at: LocalTime },
): Promise<Result<void, BookFailure>> {
  return moveVisits(book, { moves: [move], about, at });
}

async function moveOne(book: Book, { regularId, visitId, to }: VisitMove): Promise<void> {
  let isThere = false;
  await changeVisits(book, regularId, (visits) =>
    visits.map((visit) => {
      if (visit.id !== visitId) return visit;
      isThere = true;
      return { ...visit, at: to };
    }),
  );
  if (!isThere) throw new Refusal({ kind: 'row-gone' });
}
