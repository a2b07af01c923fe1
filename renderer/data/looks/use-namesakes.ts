import { useMemo } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { nameHeard, type OfOneName } from '../../../shared/rules/finding/namesakes.ts';
import { usePeopleNear } from '../people/book-context.tsx';
import type { PeopleNow } from '../people/people-now.ts';

/** What is asked of the people in the book to tell those of one name apart. */
type Askable = Pick<PeopleNow, 'find' | 'isRead' | 'one'>;

/** So many of one name are compared; of more nobody is told apart by one thing. */
const MOST = 24;

/** Everybody in the book of a name, found by its words; whose card is read with all that it says. */
export function namesakesIn(people: Askable, name: string, now: LocalTime): OfOneName[] {
  const heard = nameHeard(name);
  if (heard === '') return [];
  const found = people.find(name, now, MOST);
  return found
    .filter(({ heading }) => nameHeard(heading.name) === heard)
    .flatMap(({ id, heading }) => asCard(people, id, heading) ?? []);
}

/** Everybody else in the book who has somebody's name. */
export function useNamesakes(id: RegularId, name: string, now: LocalTime): OfOneName[] {
  const people = usePeopleNear();
  return useMemo(
    () => namesakesIn(people, name, now).filter((one) => one.id !== id),
    [people, id, name, now],
  );
}

/** With the birthday, where the whole card is read; undefined of whoever is found no more. */
export function asCard(
  people: Askable,
  id: RegularId,
  heading: Omit<OfOneName, 'id'>,
): OfOneName | undefined {
  const card = people.one(id, 'search');
  return card ?? (people.isRead(id) ? undefined : { ...heading, id });
}
