import type { Regular } from '../../../shared/domain/regular.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import type { PastPerson } from '../../../shared/rules/foresight/learn.ts';
import { partOf } from '../../../shared/rules/foresight/parts.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';
import type { Book } from '../store/database.ts';

const PEOPLE_AT_ONCE = 200;
/** Between two pieces the counter has the book for itself, in milliseconds. */
const PAUSE_MS = 20;
/** Of so many it is looked at what they had; of a hundred thousand more would not fit into memory. */
const MOST_WITH_ORDERS = 2_000;
const SEED = 1;

/**
 * Everybody whom the shop may expect, with the times they came, read in pieces beside the counter.
 * Nobody's name is read out of it, and nothing of it is kept.
 */
export async function pastPeople(book: Book): Promise<PastPerson[]> {
  const one = Math.max(1, Math.ceil((await book.regulars.count()) / MOST_WITH_ORDERS));
  const found: PastPerson[] = [];
  let after = '';
  for (;;) {
    const people = await book.regulars.where('id').above(after).limit(PEOPLE_AT_ONCE).toArray();
    const [first, last] = [people[0], people.at(-1)];
    if (!first || !last) return found;
    const visits = await visitsBetween(book, first.id, last.id);
    for (const person of people) {
      const theirs = visits.get(person.id);
      if (theirs && allows(person.standing, 'list-due'))
        found.push(pastOf(person, theirs, partOf(person.id, SEED, one) === 0));
    }
    after = last.id;
    await new Promise((settle) => setTimeout(settle, PAUSE_MS));
  }
}

/** Pages lie in the order of people and of time. */
async function visitsBetween(
  book: Book,
  first: string,
  last: string,
): Promise<ReadonlyMap<string, Visit[]>> {
  const pages = await book.pages
    .where('[regularId+page]')
    .between([first, 0], [last, Number.POSITIVE_INFINITY], true, true)
    .toArray();
  const visits = new Map<string, Visit[]>();
  for (const page of pages) {
    const theirs = visits.get(page.regularId);
    if (theirs) theirs.push(...page.visits);
    else visits.set(page.regularId, [...page.visits]);
  }
  return visits;
}

function pastOf(
  { id, pinnedUsual }: Regular,
  visits: readonly Visit[],
  isLookedAt: boolean,
): PastPerson {
  const times = visits.map(({ at }) => at);
  return { id, times, ...(isLookedAt && !pinnedUsual && { orders: visits }) };
}
