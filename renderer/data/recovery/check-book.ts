import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { Change, LedgerEntry, Place } from '../../../shared/domain/ledger-entry.ts';
import { toApply } from '../../../shared/ledger/merge.ts';
import { type RowTouched, toldOf } from '../../../shared/ledger/told-of.ts';
import { isSameCard } from '../../../shared/rules/lives/index-card.ts';
import { cardsOf } from '../copies/copy-write.ts';
import { changePlaces } from '../ledger/change-place.ts';
import { allTables, type Book } from '../store/database.ts';
import { bucketOf, refreshCards, withChanges } from '../store/index-cards.ts';
import { beginEntry } from '../store/ledger-middleware.ts';

/** What going through a book found. */
export interface Checked {
  /** Rows that did not agree with the ledger, and index cards that did not agree with the rows: all put right. */
  readonly mended: number;
  /** Stretches of rows that cannot be read. */
  readonly unreadable: number;
  /** Whose cards were put right. */
  readonly people: readonly RegularId[];
}

const ROWS_AT_ONCE = 500;
const PEOPLE_AT_ONCE = 200;

/** Places whose changes are held against their rows in one look. */
const PLACES_AT_ONCE = 100;

/** Between two pieces the counter has the book for itself, in milliseconds. */
const PAUSE_MS = 20;

/**
 * Goes through a book in pieces: reads every row, holds the ledger's changes against the rows, and
 * everybody's index card against what it is made from. What disagrees is put right.
 */
export async function checkBook(book: Book): Promise<Checked> {
  const unreadable = await readEverything(book);
  const rows = await mendRows(book);
  const people = await mendCards(book);
  return { mended: rows + people.length, unreadable, people };
}

async function readEverything(book: Book): Promise<number> {
  let unreadable = 0;
  for (const table of book.tables) {
    let last: unknown;
    for (let more = true; more; ) {
      const ahead =
        last === undefined ? table.toCollection() : table.where(':id').above(last as string);
      const keys: unknown[] = await ahead.clone().limit(ROWS_AT_ONCE).primaryKeys();
      await ahead
        .limit(ROWS_AT_ONCE)
        .toArray()
        .catch(() => {
          unreadable += 1;
        });
      more = keys.length === ROWS_AT_ONCE;
      last = keys.at(-1);
      await pause();
    }
  }
  return unreadable;
}

/**
 * The changes once more onto the rows they are about: where they agree nothing is written. An import's
 * own rows stand in no entry, so what was changed before the last one is left as it is.
 */
async function mendRows(book: Book): Promise<number> {
  const places = (await book.ledger.orderBy('on').uniqueKeys()).map((key) => String(key) as Place);
  let mended = 0;
  for (let from = 0; from < places.length; from += PLACES_AT_ONCE) {
    mended += await mendPlaces(book, places.slice(from, from + PLACES_AT_ONCE));
    await pause();
  }
  return mended;
}

/** Id of the newest entry whose rows are not in it; empty when there is none. */
async function lastBulk(book: Book): Promise<string> {
  const imports = await book.ledger.where('importId').above('').sortBy('id');
  return imports.findLast(({ bulk }) => bulk)?.id ?? '';
}

/** One transaction, with the ledger read in it: what is being changed meanwhile is not put back. */
function mendPlaces(book: Book, places: readonly Place[]): Promise<number> {
  const touched = new Set<RegularId>();
  return book.transaction('rw', allTables(book), async (transaction) => {
    const changes = new Map<string, RowTouched>();
    beginEntry(transaction.idbtrans, { changes, touched });
    const entries = await book.ledger.where('on').anyOf(places).distinct().toArray();
    const since = await lastBulk(book);
    const later = entries.filter(({ id }) => id > since);
    await changePlaces(book, changesAt(later, new Set(places)));
    if (touched.size > 0) await refreshCards(book, touched);
    // A row may have been written as it was.
    return toldOf([...changes.values()]).on.length;
  });
}

function changesAt(
  entries: readonly LedgerEntry[],
  places: ReadonlySet<Place>,
): ReadonlyMap<Place, readonly Change[]> {
  const all = toApply(entries, () => []);
  return new Map([...all].filter(([place]) => places.has(place)));
}

async function mendCards(book: Book): Promise<RegularId[]> {
  const wrong: RegularId[] = [];
  const ids = await book.regulars.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += PEOPLE_AT_ONCE) {
    wrong.push(...(await wrongAmong(book, ids.slice(from, from + PEOPLE_AT_ONCE))));
    await pause();
  }
  wrong.push(...(await cardsOfNobody(book, new Set(ids))));
  if (wrong.length > 0) {
    await book.transaction('rw', allTables(book), () => refreshCards(book, new Set(wrong)));
  }
  return wrong;
}

/** Read in one look, so that nobody is changed between the rows and the card. */
function wrongAmong(book: Book, ids: readonly RegularId[]): Promise<RegularId[]> {
  return book.transaction('r', book.tables, async () => {
    const people = (await book.regulars.bulkGet([...ids])).filter((one) => one !== undefined);
    const right = await cardsOf(book, people);
    const kept = await keptCards(book, ids);
    return right.filter((card) => !isSameCard(card, kept.get(card.id))).map(({ id }) => id);
  });
}

async function cardsOfNobody(book: Book, ids: ReadonlySet<RegularId>): Promise<RegularId[]> {
  const nobody: RegularId[] = [];
  await book.indexCards.each(({ cards }) => {
    for (const { id } of cards) if (!ids.has(id)) nobody.push(id);
  });
  const known = await book.changedCards.bulkGet(nobody);
  const now = await book.regulars.bulkGet(nobody);
  return nobody.filter((_, at) => known[at] === undefined && now[at] === undefined);
}

async function keptCards(
  book: Book,
  ids: readonly RegularId[],
): Promise<ReadonlyMap<RegularId, IndexCard>> {
  const buckets = await book.indexCards.bulkGet([...new Set(ids.map(bucketOf))]);
  const changed = (await book.changedCards.bulkGet([...ids])).filter((one) => one !== undefined);
  const cards = withChanges(
    buckets.filter((row) => row !== undefined),
    changed,
  );
  return new Map(cards.map((card) => [card.id, card]));
}

function pause(): Promise<void> {
  return new Promise((settle) => setTimeout(settle, PAUSE_MS));
}
