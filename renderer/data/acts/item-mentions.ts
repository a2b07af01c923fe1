import type { MenuItemId, RegularId } from '../../../shared/domain/ids.ts';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import { readPlace } from '../../../shared/ledger/places.ts';
import type { Book } from '../store/database.ts';
import { newestEntryId } from '../store/walk-ledger.ts';

/** Where the book speaks of an item. */
export interface ItemMentions {
  /** Keys of the pages of visits that do. */
  readonly pages: readonly (readonly [RegularId, number])[];
  /** Whose pinned usual does. */
  readonly pinned: ReadonlySet<RegularId>;
  readonly visits: number;
  /** How the ledger stood when it was looked through. */
  readonly asOf: LedgerState;
}

interface LedgerState {
  readonly newest: string | undefined;
  readonly count: number;
}

/** Hears how far looking through the book has come, from 0 to 1. */
export type PartDone = (part: number) => void;

const ROWS_AT_ONCE = 100;

/** Looks through every visit and every pinned usual for an item, piece by piece, so that the page goes on. */
export async function mentionsOf(
  book: Book,
  item: MenuItemId,
  onPart: PartDone = () => {},
): Promise<ItemMentions> {
  const asOf = await ledgerState(book);
  const names = (lines: readonly OrderLine[] = []) => lines.some((line) => line.item === item);
  const total = (await book.pages.count()) + (await book.regulars.count());
  const pages: [RegularId, number][] = [];
  const pinned = new Set<RegularId>();
  let [visits, done] = [0, 0];
  const step = (rows: number) => {
    done += rows;
    onPart(total === 0 ? 1 : Math.min(1, done / total));
  };
  let page: [string, number] | undefined;
  do {
    const rows = await (page ? book.pages.where(':id').above(page) : book.pages.orderBy(':id'))
      .limit(ROWS_AT_ONCE)
      .toArray();
    for (const { regularId, page: number, visits: theirs } of rows) {
      const many = theirs.filter(({ had }) => names(had)).length;
      visits += many;
      if (many > 0) pages.push([regularId, number]);
    }
    const last = rows.at(-1);
    page = last && rows.length === ROWS_AT_ONCE ? [last.regularId, last.page] : undefined;
    step(rows.length);
  } while (page);
  let person: RegularId | undefined;
  do {
    const ahead = person === undefined ? undefined : book.regulars.where('id').above(person);
    const rows = await (ahead ?? book.regulars.orderBy('id')).limit(ROWS_AT_ONCE).toArray();
    for (const { id, pinnedUsual } of rows) if (names(pinnedUsual)) pinned.add(id);
    person = rows.length === ROWS_AT_ONCE ? rows.at(-1)?.id : undefined;
    step(rows.length);
  } while (person !== undefined);
  return { pages, pinned, visits, asOf };
}

/**
 * Who was written about since the book was looked through, inside the command that merges: they are
 * looked at whole. Undefined when nobody can tell who that is.
 */
export async function writtenSince(
  book: Book,
  { asOf }: ItemMentions,
): Promise<ReadonlySet<RegularId> | undefined> {
  const since =
    asOf.newest === undefined
      ? await book.ledger.toArray()
      : await book.ledger.where('id').above(asOf.newest).toArray();
  // Entries taken in from another till may stand before the newest; an import writes no rows down.
  const isTold = (await book.ledger.count()) === asOf.count + since.length;
  if (!isTold || since.some(({ bulk }) => bulk)) return undefined;
  const people = new Set<RegularId>();
  for (const place of since.flatMap(({ on }) => on)) {
    const row = readPlace(place);
    if (row?.table === 'pages' || row?.table === 'regulars') people.add(row.key);
  }
  return people;
}

async function ledgerState(book: Book): Promise<LedgerState> {
  return book.transaction('r', book.ledger, async () => ({
    newest: await newestEntryId(book),
    count: await book.ledger.count(),
  }));
}
