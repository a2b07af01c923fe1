import type { Collection, WhereClause } from 'dexie';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { LivesMade } from '../../../shared/formats/lists/import-plan.ts';
import type { KnownOfOne } from '../../../shared/rules/lives/index-card.ts';
import type { Book } from './database.ts';
import { visitsOf } from './visit-pages.ts';

/** The rows of several people but for their visits, by person. */
type RowsByPerson = (id: RegularId) => Omit<KnownOfOne, 'visits'>;

/** Narrows rows down to those of some people. */
type OfThem = <Row, Key, Insert>(
  where: WhereClause<Row, Key, Insert>,
) => Collection<Row, Key, Insert>;

/**
 * All that index cards are made from, of some hundreds of people, but for their visits: each kind of
 * row is read at once.
 */
export function rowsOf(book: Book, ids: readonly RegularId[]): Promise<RowsByPerson> {
  // The rows of a few people are walked through one by one; those of one person come at once.
  const [first] = ids;
  return ids.length === 1 && first !== undefined
    ? readRows(book, (where) => where.equals(first))
    : readRows(book, (where) => where.anyOf(ids));
}

/** The same of everybody whose id lies between two, these two as well. */
export function rowsBetween(book: Book, first: RegularId, last: RegularId): Promise<RowsByPerson> {
  return readRows(book, (where) => where.between(first, last, true, true));
}

async function readRows(book: Book, ofThem: OfThem): Promise<RowsByPerson> {
  const [facts, events, pets, ties] = await Promise.all([
    ofThem(book.facts.where('regularId')).toArray(),
    ofThem(book.lifeEvents.where('regularId')).toArray(),
    ofThem(book.pets.where('regularId')).toArray(),
    ofThem(book.ties.where('people')).toArray(),
  ]);
  const factsBy = byPerson(facts);
  // A tie is found once for each of the two.
  const once = [...new Map(ties.map((tie) => [tie.id, tie])).values()];
  const lives = livesBy({ events, pets, ties: once });
  return (id) => ({ ...lives(id), facts: factsBy.get(id) ?? [] });
}

/** Sorts what happens in people's lives by the person; both of two who are tied have the tie. */
export function livesBy(
  made: Pick<LivesMade, 'events' | 'pets' | 'ties'> = { events: [], pets: [], ties: [] },
): (id: RegularId) => Pick<KnownOfOne, 'events' | 'pets' | 'ties'> {
  const events = byPerson(made.events);
  const pets = byPerson(made.pets);
  const ties = byPerson(
    made.ties.flatMap((tie) => tie.people.map((regularId) => ({ regularId, tie }))),
  );
  return (id) => ({
    events: events.get(id) ?? [],
    pets: pets.get(id) ?? [],
    ties: (ties.get(id) ?? []).map(({ tie }) => tie),
  });
}

/** All that one person's index card is made from. */
export async function knownOf(book: Book, id: RegularId): Promise<KnownOfOne> {
  const [rows, visits] = await Promise.all([rowsOf(book, [id]), visitsOf(book, id)]);
  return { ...rows(id), visits };
}

/** Facts, or pages of visits, by the person they are about. */
export function byPerson<Row extends { readonly regularId: RegularId }>(
  rows: readonly Row[],
): Map<RegularId, Row[]> {
  const people = new Map<RegularId, Row[]>();
  for (const row of rows) {
    const theirs = people.get(row.regularId);
    if (theirs) theirs.push(row);
    else people.set(row.regularId, [row]);
  }
  return people;
}
