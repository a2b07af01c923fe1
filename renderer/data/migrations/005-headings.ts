import type { Transaction } from 'dexie';

/**
 * The fifth layout: the back pages say what a list says of whoever is found, so that no card has to be
 * read for it. Those of the fourth are thrown away; they are written anew from the cards.
 */
export async function dropOlderBackPages(transaction: Transaction): Promise<void> {
  await transaction.table('backPages').delete('pages');
}
