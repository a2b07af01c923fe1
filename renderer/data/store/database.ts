import type { EntityTable, Table } from 'dexie';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { Pet, Tie } from '../../../shared/domain/household.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { LifeEvent } from '../../../shared/domain/life-event.ts';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import type { Message } from '../../../shared/domain/message.ts';
import type { Photo } from '../../../shared/domain/photo.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import type { Asking } from '../../../shared/domain/question.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import type { Shop } from '../../../shared/domain/shop.ts';
import type { CardRun } from '../../../shared/domain/sign-up.ts';
import type { PutAside, Surprise, Wish } from '../../../shared/domain/surprise.ts';
import type { VisitPage } from '../../../shared/domain/visit.ts';
import type { OpenFailure } from '../../../shared/failure.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { ledgerMiddleware } from './ledger-middleware.ts';
import { BOOK_VERSION, declareVersions } from './migrations/versions.ts';
import { newLeaf } from './new-leaf.ts';
import { type ClosedListener, OnceOpen } from './once-open.ts';
import type { BackPagesPart, CardBucket, ChangedCard } from './worked-out-rows.ts';

/** Dexie counts versions in tenths: the browser sees ten times our number. */
const NATIVE_VERSION_FACTOR = 10;

/** The book: one IndexedDB database, opened once. */
export class Book extends OnceOpen {
  declare regulars: EntityTable<Regular, 'id'>;
  declare facts: EntityTable<Fact, 'id'>;
  declare pages: Table<VisitPage, [string, number]>;
  declare menu: EntityTable<MenuItem, 'id'>;
  declare photos: EntityTable<Photo, 'id'>;
  declare shop: EntityTable<Shop, 'key'>;
  declare ledger: EntityTable<LedgerEntry, 'id'>;
  declare lifeEvents: EntityTable<LifeEvent, 'id'>;
  declare askings: EntityTable<Asking, 'id'>;
  declare promises: EntityTable<PromiseMade, 'id'>;
  declare ties: EntityTable<Tie, 'id'>;
  declare pets: EntityTable<Pet, 'id'>;
  declare messages: EntityTable<Message, 'id'>;
  declare surprises: EntityTable<Surprise, 'id'>;
  declare wishes: EntityTable<Wish, 'id'>;
  declare putAside: EntityTable<PutAside, 'id'>;
  declare cardRuns: EntityTable<CardRun, 'id'>;
  declare indexCards: EntityTable<CardBucket, 'bucket'>;
  declare changedCards: EntityTable<ChangedCard, 'id'>;
  declare backPages: Table<BackPagesPart, BackPagesPart['part']>;

  constructor(name: string) {
    super(name);
    declareVersions(this);
    this.use(ledgerMiddleware);
  }
}

/** Name of the database a new shop's book is kept in. */
export const FIRST_BOOK = 'the-usual';

/**
 * Opens a book, or says why not.
 *
 * The version is asked for before opening: Dexie would open a newer book with older code, and write
 * to it.
 */
export async function openBook(name: string): Promise<Result<Book, OpenFailure>> {
  try {
    const bookVersion = await layoutOf(name);
    if (bookVersion > BOOK_VERSION) {
      return fail({ kind: 'newer-book', bookVersion, appVersion: BOOK_VERSION });
    }
    // Laying an older book out anew writes to it.
    if (bookVersion > 0 && bookVersion < BOOK_VERSION) await newLeaf();
    const book = new Book(name);
    await book.open();
    return succeed(book);
  } catch (error) {
    return fail({ kind: 'no-storage', detail: String(error) });
  }
}

/**
 * Opens a book that is there, for work beside the page. One that has vanished is not made anew: it
 * throws, and no database of that name is left behind.
 */
export async function openStandingBook(name: string): Promise<Book> {
  const book = new Book(name);
  book.on('populate', () => {
    throw new Error(`${name} has vanished`);
  });
  await book.open();
  return book;
}

/**
 * Tells why a book is open no longer; once, and at once when it is closed already. From then on every
 * command fails as 'closed', and only loading the page again opens a book. The value ends listening.
 */
export function onBookClosed(book: Book, listener: ClosedListener): () => void {
  return book.onClosed(listener);
}

/** The version of the layout a book has; 0 when there is no book of that name. */
export async function layoutOf(name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  // Dexie may have counted up by a unit of its own; only whole versions are layouts of ours.
  return Math.floor((found?.version ?? 0) / NATIVE_VERSION_FACTOR);
}

/** What is asked of a book in passing; one that is closed in the midst of it owes no answer. */
export async function whileOpen(book: Book, asked: Promise<void>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    if (book.isOpen()) throw error;
  }
}

/** All tables of the book, for a transaction over everything. */
export function allTables(book: Book): Table[] {
  return book.tables;
}
