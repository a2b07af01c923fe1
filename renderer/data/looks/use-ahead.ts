import { useEffect, useMemo, useState } from 'react';
import { type LocalTime, minutesOf, timeFromMinutes } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import { isAhead, isAheadHere } from '../../../shared/rules/clock/ahead.ts';
import type { LatelyLogged } from '../../../shared/rules/clock/lately-logged.ts';
import { type Between, rightMoments } from '../../../shared/rules/clock/right-moment.ts';
import { writtenBetween } from '../clock/written-between.ts';
import { useBook, usePeopleNear } from '../people/book-context.tsx';
import { type Book, whileOpen } from '../store/database.ts';
import { visitsOf } from '../store/visit-pages.ts';

/** A visit that is dated ahead, and when it was, as well as the book can tell. */
export interface VisitAhead {
  readonly regularId: RegularId;
  readonly visit: Visit;
  readonly right: LocalTime;
}

interface Found {
  readonly regularId: RegularId;
  readonly visit: Visit;
  readonly between: Between | undefined;
}

/** Every visit that is dated ahead, or one person's, the earliest first. */
export function useAhead(now: LocalTime, of?: RegularId): readonly VisitAhead[] {
  const book = useBook();
  const people = usePeopleNear();
  const [found, setFound] = useState<readonly Found[]>(NONE);
  const theirs = whoMayHave(people, now)
    .filter((id) => of === undefined || id === of)
    .sort()
    .join(' ');
  const asOf = quarterOf(now);
  // Asked anew with every change of anybody, and not with every minute.
  const asked = useMemo(
    () => ({ of: people, ids: theirs.split(' '), asOf }),
    [people, theirs, asOf],
  );
  useEffect(() => {
    if (asked.ids[0] === '') return setFound(NONE);
    let left = false;
    const look = async () => {
      const read = await readAhead(book, asked.ids, asked.asOf);
      if (!left) setFound(read);
    };
    void whileOpen(book, look());
    return () => {
      left = true;
    };
  }, [book, asked]);
  return useMemo(() => withMoments(found, people.logged(), now), [found, people, now]);
}

const NONE: readonly Found[] = [];

/** Of more it is the clock that is wrong, and nothing is offered but to set it (use-clock-watch.ts). */
const MOST_AHEAD = 100;

/** The end of this quarter of an hour: the book is not read again for every minute. */
function quarterOf(now: LocalTime): LocalTime {
  return timeFromMinutes((Math.floor(minutesOf(now) / 15) + 1) * 15);
}

function whoMayHave(
  people: { ahead: (now: LocalTime) => readonly RegularId[]; logged: () => LatelyLogged },
  now: LocalTime,
): RegularId[] {
  const logged = people.logged().visits.filter(({ at }) => isAheadHere(at, now));
  return [...new Set([...people.ahead(now), ...logged.map(({ regularId }) => regularId)])];
}

async function readAhead(
  book: Book,
  ids: readonly RegularId[],
  now: LocalTime,
): Promise<readonly Found[]> {
  const each = await Promise.all(
    ids.map(async (regularId) => {
      const visits = await visitsOf(book, regularId);
      return visits.filter(({ at }) => isAheadHere(at, now)).map((visit) => ({ regularId, visit }));
    }),
  );
  const ahead = each.flat();
  if (ahead.length > MOST_AHEAD) return NONE;
  return Promise.all(
    ahead.map(async ({ regularId, visit }) => {
      const wasLogged = visit.importId === undefined;
      const between = wasLogged ? await writtenBetween(book, visit.id, now) : undefined;
      return { regularId, visit, between };
    }),
  );
}

/** Of what is dated a little ahead only what was logged here is surely wrong. */
function withMoments(
  found: readonly Found[],
  { visits: logged }: LatelyLogged,
  now: LocalTime,
): readonly VisitAhead[] {
  const here = new Map(logged.map((one) => [one.visitId, one]));
  const ahead = found.filter(
    ({ visit: { id, at } }) => isAhead(at, now) || (here.has(id) && isAheadHere(at, now)),
  );
  const moments = rightMoments(
    ahead.map(({ visit: { id, at }, between }) => {
      const known = here.get(id);
      return { id, at, between, minutesAgo: known?.isSure ? known.minutesAgo : undefined };
    }),
    now,
  );
  return ahead
    .map(({ regularId, visit }) => ({ regularId, visit, right: moments.get(visit.id) ?? now }))
    .sort((one, other) => (one.visit.at < other.visit.at ? -1 : 1));
}
