import type { Book } from '../../../renderer/data/database.ts';
import { everyCard } from '../../../renderer/data/index-cards.ts';
import { knownOf } from '../../../renderer/data/known-rows.ts';
import { LEDGERED_TABLES, type LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { VisitPage } from '../../../shared/domain/visit.ts';
import { indexCardOf } from '../../../shared/rules/index-card.ts';

/** What an import of the faults says of itself in the ledger: how many people and visits it brings. */
export function aboutImport(people: number, visitsEach: number): string {
  return `faults ${people} ${people * visitsEach}`;
}

/** Everything that the ledger and the rows, or the rows and the index cards, do not agree on. */
export async function disagreements(book: Book): Promise<string[]> {
  const ledger = await book.ledger.toArray();
  const found = await Promise.all([
    rowsAgainst(book, ledger),
    cardsAgainst(book),
    importsAgainst(book, ledger),
    visitsAgainst(book, ledger),
  ]);
  return found.flat();
}

/** A row that the ledger speaks of is as its newest entry left it; any other came with an import. */
async function rowsAgainst(book: Book, ledger: readonly LedgerEntry[]): Promise<string[]> {
  const told = new Map<string, string>();
  for (const { changes } of ledger) {
    for (const { table, key, after } of changes) told.set(placeOf(table, key), asText(after));
  }
  const there = new Map<string, string>();
  for (const name of LEDGERED_TABLES) {
    const table = book.table(name);
    const [keys, rows] = await Promise.all([
      table.toCollection().primaryKeys(),
      table.toCollection().toArray(),
    ]);
    keys.forEach((key, index) => {
      there.set(placeOf(name, key), asText(rows[index]));
    });
  }
  const strangers = [...there].filter(([place, row]) => !told.has(place) && !isBroughtIn(row));
  const others = [...told].filter(
    ([place, row]) => (there.get(place) ?? asText(undefined)) !== row,
  );
  return [
    ...strangers.map(([place]) => `the ledger does not know ${place}`),
    ...others.map(([place]) => `not as the ledger says: ${place}`),
  ];
}

/** Everybody's index card is the one that would be made of their rows now. */
async function cardsAgainst(book: Book): Promise<string[]> {
  const cards = new Map((await everyCard(book)).map((card) => [card.id, card]));
  const people = await book.regulars.toArray();
  const wrong: string[] = [];
  for (const person of people) {
    const made = indexCardOf(person, await knownOf(book, person.id));
    if (asText(made) !== asText(cards.get(person.id))) wrong.push(`the card of ${person.id}`);
    cards.delete(person.id);
  }
  return [...wrong, ...[...cards.keys()].map((id) => `a card of nobody: ${id}`)];
}

/** A visit that was logged, and not taken back or taken out, stands on its page. */
async function visitsAgainst(book: Book, ledger: readonly LedgerEntry[]): Promise<string[]> {
  const there = new Set<string>();
  await book.visitPages.each(({ visits }) => {
    for (const { id } of visits) there.add(id);
  });
  const known = new Set(await book.regulars.toCollection().primaryKeys());
  const logged = new Map<string, string>();
  for (const entry of standing(ledger)) {
    const { on, off } = visitsIn(entry);
    if (entry.act.kind === 'logged-visit') for (const id of on) logged.set(id, whoseVisit(entry));
    if (entry.act.kind === 'removed-visit') for (const id of off) logged.delete(id);
  }
  return [...logged]
    .filter(([visit, person]) => known.has(person) && !there.has(visit))
    .map(([visit]) => `a logged visit is on no page: ${visit}`);
}

/** The entries that were not taken back, oldest first. */
function standing(ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const takenBack = new Set<string>();
  const found: LedgerEntry[] = [];
  for (const entry of ledger.toReversed()) {
    if (takenBack.has(entry.id)) continue;
    if (entry.undoes !== undefined) takenBack.add(entry.undoes);
    found.push(entry);
  }
  return found.reverse();
}

function visitsIn({ changes }: LedgerEntry): { on: readonly string[]; off: readonly string[] } {
  const pages = changes.filter(({ table }) => table === 'visitPages');
  const before = new Set(pages.flatMap((page) => idsOf(page.before)));
  const after = new Set(pages.flatMap((page) => idsOf(page.after)));
  return {
    on: [...after].filter((id) => !before.has(id)),
    off: [...before].filter((id) => !after.has(id)),
  };
}

function idsOf(page: unknown): string[] {
  return ((page as VisitPage | undefined)?.visits ?? []).map(({ id }) => id);
}

function whoseVisit({ changes }: LedgerEntry): string {
  const [change] = changes.filter(({ table }) => table === 'visitPages');
  return (change?.after as VisitPage | undefined)?.regularId ?? '';
}

/** An import is whole, or nothing of it is there. */
async function importsAgainst(book: Book, ledger: readonly LedgerEntry[]): Promise<string[]> {
  const whole = new Map<string, string>();
  for (const { act, importId, undoes } of ledger) {
    if (importId === undefined) continue;
    if (undoes !== undefined) whole.delete(importId);
    else if (act.about.startsWith('faults ')) whole.set(importId, act.about);
  }
  const there = new Map<string, { people: number; visits: number }>();
  const of = (importId: string) => {
    const counted = there.get(importId) ?? { people: 0, visits: 0 };
    there.set(importId, counted);
    return counted;
  };
  await book.regulars.each(({ name, importId }) => {
    if (importId !== undefined && name.startsWith('Brought in')) of(importId).people += 1;
  });
  await book.visitPages.each(({ visits }) => {
    for (const { importId } of visits) {
      if (importId !== undefined && there.has(importId)) of(importId).visits += 1;
    }
  });
  const told = [...there].map(([id, { people, visits }]) => [id, `faults ${people} ${visits}`]);
  const halves = told.filter(([id = '', about]) => whole.get(id) !== about);
  const missing = [...whole.keys()].filter((id) => !there.has(id));
  return [
    ...halves.map(([id, about]) => `half an import ${id}: ${about}`),
    ...missing.map((id) => `an import without its rows: ${id}`),
  ];
}

function isBroughtIn(row: string): boolean {
  return row.includes('"importId"');
}

function placeOf(table: string, key: unknown): string {
  return `${table} ${JSON.stringify(key)}`;
}

/** A row as text, the same whatever order its fields are in. */
function asText(row: unknown): string {
  return (
    JSON.stringify(row, (_key, value: unknown) => {
      if (value instanceof Uint8Array) return Array.from(value).join();
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)));
    }) ?? 'nothing'
  );
}
