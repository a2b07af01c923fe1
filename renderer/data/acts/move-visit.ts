import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { command, Refusal } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { changeVisits } from '../store/visit-pages.ts';

/** A visit that was at another moment than it is stamped. */
export interface VisitMove {
  readonly regularId: RegularId;
  readonly visitId: string;
  readonly to: LocalTime;
}

/** Puts visits at the moments they were at: one change, whosever they are; none when one of them is gone. */
export function moveVisits(
  book: Book,
  { moves, about, at }: { moves: readonly VisitMove[]; about: string; at: LocalTime },
): Promise<Result<void, BookFailure>> {
  const act = { kind: 'changed-visit', about } as const;
  const people = new Set(moves.map(({ regularId }) => regularId));
  return command(book, { at, act }, async () => {
    for (const id of people) {
      await moveTheirs(
        book,
        id,
        moves.filter(({ regularId }) => regularId === id),
      );
    }
  });
}

async function moveTheirs(book: Book, id: RegularId, moves: readonly VisitMove[]): Promise<void> {
  const times = new Map(moves.map(({ visitId, to }) => [visitId, to]));
  let moved = 0;
  await changeVisits(book, id, (visits) =>
    visits.map((visit) => {
      const to = times.get(visit.id);
      if (to === undefined) return visit;
      moved += 1;
      return { ...visit, at: to };
    }),
  );
  if (moved < times.size) throw new Refusal({ kind: 'row-gone' });
}
