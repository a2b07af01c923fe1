import type { LocalTime } from '../../shared/calendar-day.ts';
import type { LedgerEntry, RowChange } from '../../shared/domain/ledger-entry.ts';
import type { RegularId } from '../../shared/domain/regular.ts';
import type { Visit } from '../../shared/domain/visit.ts';
import type { BookFailure } from '../../shared/failure.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { announce } from './announce.ts';
import { cardsOf, inPieces, putCards } from './bulk-cards.ts';
import { bulkCommand } from './bulk-command.ts';
import { Refusal } from './command.ts';
import type { Book } from './database.ts';
import { deviceId } from './device.ts';
import { walkBack } from './walk-ledger.ts';

const ROWS_AT_ONCE = 1000;

/**
 * Takes an import out again: visits it brought, people it made whom nobody has written about since,
 * items it made that no order speaks of any more; what it changed is put back unless it was changed
 * again. The value is the import's entry, undefined when it is not in the book.
 */
export async function undoImport(
  book: Book,
  importId: string,
  at: LocalTime,
): Promise<Result<LedgerEntry | undefined, BookFailure>> {
  const since = await readSince(book, importId);
  if (!since) return succeed(undefined);
  const { entry } = since;
  const act = { kind: 'removed-import', about: entry.act.about } as const;
  const note = { at, act, undoes: entry.id, importId, device: deviceId() };
  const result = await bulkCommand(book, note, async () => {
    // Read again inside the transaction: another window may have been here in between.
    const now = await readSince(book, importId);
    if (!now) throw new Refusal({ kind: 'row-gone' });
    await new ImportRemover(book, importId, now.touched).remove(entry.changes);
    return { value: entry, changes: [] };
  });
  if (result.ok) announce(book.name, 'all');
  if (!result.ok && result.failure.kind === 'cancelled') return fail({ kind: 'closed' });
  return result as Result<LedgerEntry, BookFailure>;
}

const LIFE_TABLES = ['lifeEvents', 'askings', 'promises', 'ties', 'pets', 'messages'] as const;

interface LifeRow {
  readonly id: string;
  readonly importId?: string;
  readonly regularId?: RegularId;
  readonly people?: readonly RegularId[];
}

function peopleOf({ regularId, people }: LifeRow): readonly RegularId[] {
  return people ?? (regularId === undefined ? [] : [regularId]);
}

interface Since {
  readonly entry: LedgerEntry;
  /** Rows written since by anything that still stands, as rowName writes them. */
  readonly touched: ReadonlySet<string>;
}

async function readSince(book: Book, importId: string): Promise<Since | undefined> {
  const touched = new Set<string>();
  let entry: LedgerEntry | undefined;
  await walkBack(book, (found) => {
    if (found.undoes !== undefined) return false;
    if (found.importId === importId) entry = found;
    else for (const change of found.changes) touched.add(rowName(change));
    return entry !== undefined;
  });
  return entry && { entry, touched };
}

function rowName({ table, key }: Pick<RowChange, 'table' | 'key'>): string {
  return `${table} ${JSON.stringify(key)}`;
}

/** Takes one import's rows out, inside a bulk command. */
class ImportRemover {
  readonly #book: Book;
  readonly #importId: string;
  readonly #touched: ReadonlySet<string>;
  /** People whose cards are worked out again. */
  readonly #changed = new Set<RegularId>();
  /** People with a visit or a fact that is not of this import. */
  readonly #spokenOf = new Set<RegularId>();
  readonly #itemsLeft = new Set<string>();

  constructor(book: Book, importId: string, touched: ReadonlySet<string>) {
    this.#book = book;
    this.#importId = importId;
    this.#touched = touched;
  }

  async remove(changes: readonly RowChange[]): Promise<void> {
    await this.#removeVisits();
    await this.#removeFacts();
    await this.#removeLives();
    const gone = await this.#removePeople();
    await this.#putBack(changes);
    await this.#removeItems();
    await this.#removeSampleMark();
    const left = [...this.#changed].filter((id) => !gone.has(id));
    await putCards(this.#book, [], [...gone]);
    for (const some of inPieces(left, ROWS_AT_ONCE)) {
      await putCards(this.#book, await cardsOf(this.#book, some));
    }
  }

  async #removeVisits(): Promise<void> {
    const keys = await this.#book.visitPages.toCollection().primaryKeys();
    for (const some of inPieces(keys, ROWS_AT_ONCE)) {
      const pages = (await this.#book.visitPages.bulkGet(some)).filter(
        (page) => page !== undefined,
      );
      const left = pages.map((page) => ({ ...page, visits: page.visits.filter(this.#isOther) }));
      const changed = left.filter(
        (page, index) => page.visits.length < (pages[index]?.visits.length ?? 0),
      );
      for (const page of changed) this.#changed.add(page.regularId);
      for (const page of left) this.#noteVisits(page.regularId, page.visits);
      const empty = changed.filter((page) => page.visits.length === 0);
      await this.#book.visitPages.bulkPut(changed.filter((page) => page.visits.length > 0));
      await this.#book.visitPages.bulkDelete(
        empty.map((page): [string, number] => [page.regularId, page.year]),
      );
    }
  }

  readonly #isOther = (row: { readonly importId?: string }): boolean =>
    row.importId !== this.#importId;

  #noteVisits(id: RegularId, visits: readonly Visit[]): void {
    if (visits.length > 0) this.#spokenOf.add(id);
    for (const { had } of visits) for (const line of had) this.#itemsLeft.add(line.item);
  }

  async #removeFacts(): Promise<void> {
    const facts = await this.#book.facts.toArray();
    const gone = facts.filter((fact) => !this.#isOther(fact) && !this.#isTouched('facts', fact.id));
    for (const fact of gone) this.#changed.add(fact.regularId);
    const ids = new Set(gone.map((fact) => fact.id));
    for (const fact of facts) if (!ids.has(fact.id)) this.#spokenOf.add(fact.regularId);
    await this.#book.facts.bulkDelete([...ids]);
  }

  /** What happens in lives goes as facts do; what somebody changed since stays, and its person with it. */
  async #removeLives(): Promise<void> {
    for (const name of LIFE_TABLES) {
      const rows: LifeRow[] = await this.#book.table(name).toArray();
      const gone = rows.filter((row) => !this.#isOther(row) && !this.#isTouched(name, row.id));
      for (const row of gone) for (const id of peopleOf(row)) this.#changed.add(id);
      const ids = new Set(gone.map((row) => row.id));
      for (const row of rows) {
        if (!ids.has(row.id)) for (const id of peopleOf(row)) this.#spokenOf.add(id);
      }
      await this.#book.table(name).bulkDelete([...ids]);
    }
  }

  async #removePeople(): Promise<Set<RegularId>> {
    const gone = new Set<RegularId>();
    await this.#book.regulars.each((regular) => {
      const stays =
        this.#isOther(regular) ||
        this.#isTouched('regulars', regular.id) ||
        this.#spokenOf.has(regular.id);
      if (!stays) gone.add(regular.id);
      else for (const line of regular.pinnedUsual ?? []) this.#itemsLeft.add(line.item);
    });
    await this.#book.regulars.bulkDelete([...gone]);
    return gone;
  }

  async #putBack(changes: readonly RowChange[]): Promise<void> {
    for (const change of changes) {
      if (this.#touched.has(rowName(change))) continue;
      const table = this.#book.table(change.table);
      if (change.before === undefined) await table.delete(change.key as string);
      else await table.put(change.before);
      if (change.table === 'regulars') this.#changed.add(String(change.key));
    }
  }

  async #removeItems(): Promise<void> {
    const items = await this.#book.menu.toArray();
    const gone = items.filter((item) => {
      return (
        !this.#isOther(item) && !this.#isTouched('menu', item.id) && !this.#itemsLeft.has(item.id)
      );
    });
    await this.#book.menu.bulkDelete(gone.map((item) => item.id));
  }

  /** Settings changed since stay, but no longer say that the sample is in the book. */
  async #removeSampleMark(): Promise<void> {
    const shop = await this.#book.shop.get('shop');
    if (shop?.sampleImportId !== this.#importId) return;
    const { sampleImportId: _, ...rest } = shop;
    await this.#book.shop.put(rest);
  }

  #isTouched(table: RowChange['table'], key: string): boolean {
    return this.#touched.has(rowName({ table, key }));
  }
}
