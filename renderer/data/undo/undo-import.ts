import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { LedgerEntry, LedgeredTable, Place } from '../../../shared/domain/ledger-entry.ts';
import { pagesOf, type Visit, type VisitPage } from '../../../shared/domain/visit.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { inverseOf } from '../../../shared/ledger/inverse.ts';
import { placeOf, readPlace } from '../../../shared/ledger/places.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { bulkCommand } from '../commands/bulk-command.ts';
import { Refusal } from '../commands/command.ts';
import { copyAfterBulk } from '../copies/copies-around.ts';
import { keepImport } from '../daybook/keep-import.ts';
import { changePlace } from '../ledger/change-place.ts';
import { placesTouchedSince } from '../ledger/touched-since.ts';
import { announce } from '../store/announce.ts';
import { cardsOf, inPieces, putCards } from '../store/bulk-cards.ts';
import type { Book } from '../store/database.ts';
import { writerIn } from '../store/device.ts';
import { byPerson } from '../store/known-rows.ts';
import { pagesToWrite } from '../store/visit-pages.ts';

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
  const entry = await importIn(book, importId);
  if (!entry) return succeed(undefined);
  const act = { kind: 'removed-import', about: entry.told?.about ?? '' } as const;
  const note = { at, act, undoes: entry.id, importId, device: writerIn(book) };
  const result = await bulkCommand(book, note, async () => {
    // Asked again inside the transaction: another window may have been here in between.
    if (!(await importIn(book, importId))) throw new Refusal({ kind: 'row-gone' });
    const touched = await placesTouchedSince(book, entry.id);
    await new ImportRemover(book, importId, touched).remove(entry);
    return { value: entry, changes: [] };
  });
  if (result.ok) {
    await keepImport(book, importId);
    announce(book.name, 'all');
    await copyAfterBulk(book);
  }
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

/** The entry of an import that is in the book. */
async function importIn(book: Book, importId: string): Promise<LedgerEntry | undefined> {
  const entries = await book.ledger.where('importId').equals(importId).toArray();
  const entry = entries.find(({ undoes }) => undoes === undefined);
  return entries.some(({ undoes }) => undoes !== undefined) ? undefined : entry;
}

/** Takes one import's rows out, inside a bulk command. */
class ImportRemover {
  readonly #book: Book;
  readonly #importId: string;
  /** Places written since by anything that still stands. */
  readonly #touched: ReadonlySet<Place>;
  /** People whose cards are worked out again. */
  readonly #changed = new Set<RegularId>();
  /** People with a visit or a fact that is not of this import. */
  readonly #spokenOf = new Set<RegularId>();
  readonly #itemsLeft = new Set<string>();

  constructor(book: Book, importId: string, touched: ReadonlySet<Place>) {
    this.#book = book;
    this.#importId = importId;
    this.#touched = touched;
  }

  async remove(entry: LedgerEntry): Promise<void> {
    await this.#removeVisits();
    await this.#removeFacts();
    await this.#removeLives();
    const gone = await this.#removePeople();
    await this.#putBack(entry);
    await this.#removeItems();
    await this.#removeSampleMark();
    const left = [...this.#changed].filter((id) => !gone.has(id));
    await putCards(this.#book, [], [...gone]);
    for (const some of inPieces(left, ROWS_AT_ONCE)) {
      await putCards(this.#book, await cardsOf(this.#book, some));
    }
  }

  /** Person by person, in pieces: what is left of somebody's visits is laid out anew. */
  async #removeVisits(): Promise<void> {
    const keys = (await this.#book.pages.toCollection().primaryKeys()) as [string, number][];
    for (const some of inPieces([...new Set(keys.map(([id]) => id))], ROWS_AT_ONCE)) {
      const [first, last] = [some[0] ?? '', some.at(-1) ?? ''];
      const pages = await this.#book.pages
        .where('[regularId+page]')
        .between([first, 0], [last, Infinity], true, true)
        .toArray();
      const writes = [...byPerson(pages)].map(([id, theirs]) => this.#without(id, theirs));
      await this.#book.pages.bulkPut(writes.flatMap(({ put }) => put));
      await this.#book.pages.bulkDelete(writes.flatMap(({ left }) => left));
    }
  }

  #without(id: RegularId, pages: readonly VisitPage[]) {
    const visits = pages.flatMap((page) => page.visits);
    const others = visits.filter(this.#isOther);
    if (others.length < visits.length) this.#changed.add(id);
    this.#noteVisits(id, others);
    return pagesToWrite(pages, pagesOf(id, others));
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

  async #putBack({ on, told }: LedgerEntry): Promise<void> {
    for (const [at, place] of on.entries()) {
      const change = told?.what[at];
      if (!change || this.#touched.has(place)) continue;
      await changePlace(this.#book, place, [inverseOf(change)]);
      const row = readPlace(place);
      if (row?.table === 'regulars') this.#changed.add(row.key);
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

  #isTouched(table: LedgeredTable, key: string): boolean {
    return this.#touched.has(placeOf(table, key));
  }
}
