import type { Dexie, Transaction } from 'dexie';
import type { Regular } from '../../../../shared/domain/regular.ts';
import type { CardBucket } from '../worked-out-rows.ts';
import { firstBook } from './001-first-book.ts';
import { lives, withBirthday, withLives } from './002-lives.ts';
import { surprises } from './003-surprises.ts';
import { backPages, inFinerBuckets } from './004-back-pages.ts';
import { dropOlderBackPages } from './005-headings.ts';
import { fineLedger, makeLedgerFine } from './006-fine-ledger.ts';
import { menuPutRight } from './007-menu-put-right.ts';

/** Version of the book this app writes; a migration adds one and never edits an earlier one. */
export const BOOK_VERSION = 7;

/** Tells Dexie every layout the book ever had, in order. */
export function declareVersions(database: Dexie): void {
  database.version(1).stores(firstBook);
  database.version(2).stores(lives).upgrade(addLives);
  database.version(3).stores(surprises);
  database.version(4).stores(backPages).upgrade(spreadCards);
  database.version(5).stores({}).upgrade(dropOlderBackPages);
  database.version(6).stores(fineLedger).upgrade(makeLedgerFine);
  database.version(7).stores(menuPutRight);
}

async function addLives(transaction: Transaction): Promise<void> {
  const birthdays = new Map<string, Regular['birthday']>();
  await transaction.table<Regular>('regulars').each(({ id, birthday }) => {
    if (birthday) birthdays.set(id, birthday);
  });
  const rows = await transaction.table<CardBucket>('indexCards').toArray();
  const changed = rows.map(withLives).map((row) => ({
    ...row,
    cards: row.cards.map((card) => withBirthday(card, birthdays.get(card.id))),
  }));
  await transaction.table('indexCards').bulkPut(changed);
}

/** A bucket at a time: a number of the new layout is the earlier one, or one that no row has yet. */
async function spreadCards(transaction: Transaction): Promise<void> {
  const table = transaction.table<CardBucket, number>('indexCards');
  for (const number of await table.toCollection().primaryKeys()) {
    const row = await table.get(number);
    if (row) await table.bulkPut(inFinerBuckets(row));
  }
}
