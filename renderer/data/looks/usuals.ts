import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import { usualOf } from '../../../shared/rules/habits/usual.ts';
import type { UsualWays } from '../../../shared/rules/habits/usual-ways.ts';
import { useBook, usePeopleNear } from '../people/book-context.tsx';
import type { Book } from '../store/database.ts';
import { visitsOf } from '../store/visit-pages.ts';

/** What each of some people usually has, by id. */
export type Usuals = ReadonlyMap<RegularId, readonly OrderLine[]>;

const NONE: Usuals = new Map();

/**
 * The usual of a few people at this hour and on this day, which their index card does not know: it
 * speaks of the hour they came last.
 */
export function useUsuals(ids: readonly RegularId[], now: LocalTime): Usuals {
  const moments = ids.map((id) => [id, now] as const);
  return useUsualsAt(new Map(moments));
}

/** The usual of each of a few people at a moment of their own: whom to expect, and what with. */
export function useUsualsAt(moments: ReadonlyMap<RegularId, LocalTime>): Usuals {
  const book = useBook();
  const { usual: ways } = usePeopleNear().ways;
  const told = [...moments].join();
  return useLiveQuery(() => usualsAt(book, moments, ways), [book, told, ways], NONE);
}

async function usualsAt(
  book: Book,
  moments: ReadonlyMap<RegularId, LocalTime>,
  ways: UsualWays,
): Promise<Usuals> {
  const usuals = new Map<RegularId, readonly OrderLine[]>();
  const people = await book.regulars.bulkGet([...moments.keys()]);
  for (const person of people) {
    const moment = person && moments.get(person.id);
    if (!moment) continue;
    const usual = usualOf(await visitsOf(book, person.id), moment, person, ways);
    if (usual) usuals.set(person.id, usual.lines);
  }
  return usuals;
}
