import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId, VisitId } from '../../../shared/domain/ids.ts';
import type { QuestionKey } from '../../../shared/domain/question.ts';
import { joinLines, type OrderLine, type Visit } from '../../../shared/domain/visit.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { asOnMenu } from '../commands/as-on-menu.ts';
import { command, Refusal } from '../commands/command.ts';
import { mustBeThere } from '../commands/must-be-there.ts';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';
import { changeVisits, putVisit } from '../store/visit-pages.ts';

/** Logs that somebody is here and what they have. */
export function logVisit(
  book: Book,
  visit: {
    regularId: RegularId;
    about: string;
    had: readonly OrderLine[];
    at: LocalTime;
    /** Keys of the questions that stand on their card. */
    prompted?: readonly QuestionKey[];
  },
): Promise<Result<Visit, BookFailure>> {
  const act = { kind: 'logged-visit', about: visit.about } as const;
  return command(book, { at: visit.at, act }, async () => {
    const { at, prompted = [] } = visit;
    const had = await asOnMenu(book, visit.had);
    const made: Visit = { id: newId(), at, had, ...(prompted.length > 0 && { prompted }) };
    await Promise.all([putVisit(book, visit.regularId, made), mustBeThere(book, visit.regularId)]);
    return made;
  });
}

/** Adds to the order of a visit that is going on: one more thing is no other visit. */
export function addToVisit(
  book: Book,
  more: {
    regularId: RegularId;
    visitId: VisitId;
    about: string;
    had: readonly OrderLine[];
    at: LocalTime;
  },
): Promise<Result<Visit, BookFailure>> {
  const act = { kind: 'changed-visit', about: more.about } as const;
  return command(book, { at: more.at, act }, async () => {
    let joined: Visit | undefined;
    const had = await asOnMenu(book, more.had);
    await changeVisits(book, more.regularId, (visits) =>
      visits.map((visit) => {
        if (visit.id !== more.visitId) return visit;
        joined = { ...visit, had: joinLines(visit.had, had) };
        return joined;
      }),
    );
    if (joined === undefined) throw new Refusal({ kind: 'row-gone' });
    return joined;
  });
}

/** Writes down a visit of any day that has been: nobody is here by it. */
export function addPastVisit(
  book: Book,
  visit: {
    regularId: RegularId;
    about: string;
    had: readonly OrderLine[];
    /** When they were here. */
    wasAt: LocalTime;
    at: LocalTime;
  },
): Promise<Result<Visit, BookFailure>> {
  const act = { kind: 'logged-visit', about: visit.about } as const;
  return command(book, { at: visit.at, act }, async () => {
    const made: Visit = { id: newId(), at: visit.wasAt, had: await asOnMenu(book, visit.had) };
    await Promise.all([putVisit(book, visit.regularId, made), mustBeThere(book, visit.regularId)]);
    return made;
  });
}

/** Puts right when a visit was or what they had; what is not handed in stays as it is by now. */
export function changeVisit(
  book: Book,
  change: {
    regularId: RegularId;
    visitId: VisitId;
    about: string;
    to: Partial<Pick<Visit, 'at' | 'had'>>;
    at: LocalTime;
  },
): Promise<Result<Visit, BookFailure>> {
  const act = { kind: 'changed-visit', about: change.about } as const;
  return command(book, { at: change.at, act }, async () => {
    let changed: Visit | undefined;
    const { had } = change.to;
    const to = had ? { ...change.to, had: await asOnMenu(book, had) } : change.to;
    await changeVisits(book, change.regularId, (visits) =>
      visits.map((visit) => {
        if (visit.id !== change.visitId) return visit;
        changed = { ...visit, ...to };
        return changed;
      }),
    );
    if (changed === undefined) throw new Refusal({ kind: 'row-gone' });
    return changed;
  });
}

/** Takes one visit out of the book. */
export function removeVisit(
  book: Book,
  removal: { regularId: RegularId; about: string; visit: Visit; at: LocalTime },
): Promise<Result<void, BookFailure>> {
  const act = { kind: 'removed-visit', about: removal.about } as const;
  return command(book, { at: removal.at, act }, async () => {
    let isThere = false;
    await changeVisits(book, removal.regularId, (visits) => {
      const left = visits.filter((visit) => visit.id !== removal.visit.id);
      isThere = left.length < visits.length;
      return left;
    });
    if (!isThere) throw new Refusal({ kind: 'row-gone' });
  });
}
