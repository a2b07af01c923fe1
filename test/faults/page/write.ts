import type { Book } from '../../../renderer/data/store/database.ts';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import type { Result } from '../../../shared/result.ts';
import type { SeededChance } from '../../../shared/sample/seeded-chance.ts';

/** What one write is given. */
export interface Given {
  readonly book: Book;
  /** A moment that no other write has: by it the change is known again in the ledger. */
  readonly at: LocalTime;
  readonly chance: SeededChance;
  /** The visit that this page logged last, by whose it is. */
  readonly newest: Map<RegularId, Visit>;
  readonly isOnOnePerson: boolean;
}

/** What became of it; undefined when there was nothing to do it to. */
export type Done = Result<unknown, { readonly kind: string }> | undefined;

/** One kind of write of the app. */
export type Write = (given: Given) => Promise<Done>;

/** What the writers' own people are called, so that whoever came with the shop is never taken out. */
export const OURS = 'Somebody of the faults';

/** Words that no other write has. */
export function wholeWord({ at, chance }: Given): string {
  return `said at ${at}, ${chance.next().toString(36).slice(2)}`;
}

/** The part of a table that one row is picked from. */
interface Rows<Row> {
  readonly count: () => PromiseLike<number>;
  readonly offset: (at: number) => { readonly first: () => PromiseLike<Row | undefined> };
}

/** One row of a table by chance, undefined when there is none. */
export async function oneOf<Row>({ chance }: Given, table: Rows<Row>): Promise<Row | undefined> {
  const count = await table.count();
  return count === 0 ? undefined : table.offset(Math.floor(chance.next() * count)).first();
}
