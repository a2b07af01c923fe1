import type { Book } from '../../../renderer/data/store/database.ts';
import { everyCard } from '../../../renderer/data/store/index-cards.ts';
import { knownOf } from '../../../renderer/data/store/known-rows.ts';
import {
  type Change,
  LEDGERED_TABLES,
  type LedgerEntry,
} from '../../../shared/domain/ledger-entry.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import { applyChange, applyToVisits } from '../../../shared/ledger/apply-change.ts';
import { isSame } from '../../../shared/ledger/sameness.ts';
import { indexCardOf, isSameCard } from '../../../shared/rules/lives/index-card.ts';
import { importsAgainst, visitsAgainst } from './visits-agree.ts';

/** Everything that the ledger and the rows, or the rows and the index cards, do not agree on. */
export async function disagreements(book: Book): Promise<string[]> {
  const ledger = await book.ledger.toArray();
  const found = await Promise.all([
    rowsAgainst(book, ledger),
    pagesAgainst(book, ledger),
    cardsAgainst(book),
    importsAgainst(book, ledger),
    visitsAgainst(book, ledger),
  ]);
  return [...found.flat(), ...gapsIn(ledger)];
}

/** All changes by place, in the order of their stamps. */
function changesByPlace(ledger: readonly LedgerEntry[]): ReadonlyMap<string, readonly Change[]> {
  const places = new Map<string, Change[]>();
  for (const { on, told } of ledger) {
    on.forEach((place, at) => {
      const change = told?.what[at];
      if (change) places.set(place, [...(places.get(place) ?? []), change]);
    });
  }
  return places;
}

/**
 * Everything the ledger says of a row applied to it once more leaves it as it is; a row it says
 * nothing of came with an import.
 */
async function rowsAgainst(book: Book, ledger: readonly LedgerEntry[]): Promise<string[]> {
  const told = new Map(changesByPlace(ledger));
  const wrong: string[] = [];
  for (const name of LEDGERED_TABLES.filter((table) => table !== 'pages')) {
    const table = book.table<object, string>(name);
    const rows = await table.toArray();
    const keys = await table.toCollection().primaryKeys();
    keys.forEach((key, at) => {
      const place = `${name} ${key}`;
      const row = rows[at];
      const changes = told.get(place);
      told.delete(place);
      if (changes === undefined) {
        if (!isBroughtIn(row)) wrong.push(`the ledger does not know ${place}`);
      } else if (!isSame(changes.reduce(applyChange, row), row)) {
        wrong.push(`not as the ledger says: ${place}`);
      }
    });
  }
  const missing = [...told].filter(([place, changes]) => isThere(place, changes));
  return [...wrong, ...missing.map(([place]) => `not there, as the ledger says: ${place}`)];
}

function isThere(place: string, changes: readonly Change[]): boolean {
  const last = changes.at(-1);
  return !place.startsWith('pages ') && last !== undefined && !('gone' in last);
}

/** The same of everybody's visits, whichever page they stand on. */
async function pagesAgainst(book: Book, ledger: readonly LedgerEntry[]): Promise<string[]> {
  const told = changesByPlace(ledger);
  const people = new Map<string, Visit[]>();
  for (const { regularId, visits } of await book.pages.toArray()) {
    people.set(regularId, [...(people.get(regularId) ?? []), ...visits]);
  }
  const places = [...told].filter(([place]) => place.startsWith('pages '));
  return places.flatMap(([place, changes]) => {
    const visits = people.get(place.slice('pages '.length)) ?? [];
    const again = changes.reduce(applyToVisits, visits as readonly Visit[]);
    return isSame(again, visits) ? [] : [`not as the ledger says: ${place}`];
  });
}

/** Everybody's index card is the one that would be made of their rows now. */
async function cardsAgainst(book: Book): Promise<string[]> {
  const cards = new Map((await everyCard(book)).map((card) => [card.id, card]));
  const wrong: string[] = [];
  for (const person of await book.regulars.toArray()) {
    const made = indexCardOf(person, await knownOf(book, person.id));
    if (!isSameCard(made, cards.get(person.id))) wrong.push(`the card of ${person.id}`);
    cards.delete(person.id);
  }
  return [...wrong, ...[...cards.keys()].map((id) => `a card of nobody: ${id}`)];
}

/** Each device counts its entries 1, 2, 3 … */
function gapsIn(ledger: readonly LedgerEntry[]): string[] {
  const counts = new Map<string, number[]>();
  for (const { device, count } of ledger) {
    counts.set(device, [...(counts.get(device) ?? []), count]);
  }
  return [...counts].flatMap(([device, theirs]) => {
    const at = theirs
      .toSorted((one, other) => one - other)
      .findIndex((n, index) => n !== index + 1);
    return at === -1 ? [] : [`${device} has no entry ${at + 1}, or two`];
  });
}

function isBroughtIn(row: object | undefined): boolean {
  return row !== undefined && ('importId' in row || 'sampleImportId' in row);
}
