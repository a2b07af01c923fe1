import type { Transaction } from 'dexie';
import { newId } from '../new-id.ts';

/**
 * The fifth layout: the back pages say what a list says of whoever is found, so that no card has to be
 * read for it. Those of the fourth are thrown away; they are written anew from the cards. So
 * are those that an earlier app is writing just now, in another window: it holds against the mark.
 */
export async function dropOlderBackPages(transaction: Transaction): Promise<void> {
  const table = transaction.table('backPages');
  await table.delete('pages');
  await table.put({ part: 'mark', stamp: newId() });
}
